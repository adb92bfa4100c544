import { describe, expect, test } from 'vitest';
import type { Step } from '../../../src/page/refine/choice.ts';
import { dropAboveHeadline, dropHead, dropStandfirst } from '../../../src/page/refine/head.ts';
import {
  dropCaptions,
  dropLinkLines,
  dropLinkLists,
  dropOtherStories,
  dropSigns,
} from '../../../src/page/refine/inside.ts';
import { refined } from '../../../src/page/refine/refine.ts';
import { dropClosingLines, dropComments } from '../../../src/page/refine/tail.ts';
import { keepQuotations, keepWholeLists } from '../../../src/page/refine/whole.ts';
import { choiceOf, leftBy } from './choice-of.ts';

const FIRST = 'The harbour of Talmere was closed on Monday after divers found a crack in the lock.';
const SECOND = 'Fishing boats may leave at high water only, the port office said, and must be back before dark.';
const THIRD = 'Repairs will take at least six weeks and cost more than two million euros, by a first estimate.';
const STORY = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const TEXT = [FIRST, SECOND, THIRD].join(' | ');
const HEADLINE = '<h1>Crack closes Talmere lock</h1>';
const OTHER = 'The council of Orsay voted on Tuesday to sell the old mill to a dancer.';

interface Case {
  readonly step: Step;
  readonly says: string;
  readonly html: string;
  readonly left: string;
  readonly given?: Parameters<typeof leftBy>[2];
}

const cases = (step: Step, ...rows: readonly (readonly [string, string, string, Case['given']?])[]): Case[] =>
  rows.map(([says, html, left, given]) => ({ step, says, html, left, ...(given && { given }) }));

describe('steps of refinement', () => {
  test.each([
    ...cases(
      dropAboveHeadline,
      ['news in brief above the headline go', `<p data-lost data-kept>${OTHER}</p>${HEADLINE}${STORY}`, TEXT],
      [
        'text above that Readability keeps too stays',
        `<p>${OTHER}</p>${HEADLINE}${STORY}`,
        `${OTHER} | Crack closes Talmere lock | ${TEXT}`,
      ],
      [
        'a headline with nothing below it is another one',
        `<p data-lost data-kept>${FIRST}</p>${HEADLINE}<p>More soon.</p>`,
        `${FIRST} | Crack closes Talmere lock | More soon.`,
      ],
    ),
    ...cases(
      dropStandfirst,
      [
        'the description, set apart',
        `<header><p class="standfirst">${OTHER}</p></header><div>${STORY}</div>`,
        TEXT,
        { description: OTHER },
      ],
      [
        'the description as first paragraph',
        `<div><p>${OTHER}</p>${STORY}</div>`,
        `${OTHER} | ${TEXT}`,
        { description: OTHER },
      ],
      [
        'a summary that says something else',
        `<header><p class="standfirst">${OTHER}</p></header><div>${STORY}</div>`,
        `${OTHER} | ${TEXT}`,
        { description: FIRST },
      ],
    ),
    ...cases(
      dropHead,
      ['a label above the byline', `<p>Harbours</p><p>By Ana Teles</p>${STORY}`, TEXT],
      ['one paragraph above the byline', `<p>${OTHER}</p><p>By Ana Teles</p>${STORY}`, TEXT],
      [
        'two paragraphs above the byline',
        `<p>${FIRST}</p><p>${SECOND}</p><p>By Ana Teles</p>`,
        `${FIRST} | ${SECOND} | By Ana Teles`,
      ],
      [
        'a subheading between text and name',
        `<p>${FIRST}</p><h2>The repairs</h2><p>By Ana Teles</p>${STORY}`,
        `${FIRST} | The repairs | By Ana Teles | ${TEXT}`,
      ],
      [
        'a sentence that begins with “by”',
        `<p>By night the lock was shut.</p>${STORY}`,
        `By night the lock was shut. | ${TEXT}`,
      ],
    ),
    ...cases(
      dropCaptions,
      ['a figcaption', `<figure><figcaption>The lock in June.</figcaption></figure>${STORY}`, TEXT],
      [
        'a class in camel case',
        `<div class="InlineImage-embedCaption">The lock, seen from the quay in June.</div>${STORY}`,
        TEXT,
      ],
      ['a credit in brackets', `<p>The lock in June. (Photo: Ana Teles)</p>${STORY}`, TEXT],
      ['a class that only begins like one', `<div class="captionless">${STORY}</div>`, TEXT],
      [
        'brackets in a sentence',
        `<p>${FIRST} (Photos of it were shown.) It is shut.</p>`,
        `${FIRST} (Photos of it were shown.) It is shut.`,
      ],
    ),
    ...cases(
      dropOtherStories,
      [
        'teasers beside a story',
        `<article>${STORY}</article><article><h2><a href="/m">Mill sold</a></h2><p>${OTHER}</p></article>`,
        TEXT,
      ],
      [
        'a list of teasers and nothing else',
        `<article><h2><a href="/m">Mill sold</a></h2><p>${OTHER}</p></article>`,
        `Mill sold | ${OTHER}`,
      ],
      [
        'parts of a live blog',
        `<article>${STORY}</article><article><h2>Mill sold</h2><p>${OTHER}</p></article>`,
        `${TEXT} | Mill sold | ${OTHER}`,
      ],
    ),
    ...cases(
      dropLinkLines,
      ['a linked headline between paragraphs', `<p>${FIRST}</p><p><a href="/m">The mill and the dancer</a></p>`, FIRST],
      [
        'a linked subheading',
        `<p>${FIRST}</p><h2><a href="/m">The mill and the dancer</a></h2>`,
        `${FIRST} | The mill and the dancer`,
      ],
      [
        'a linked item of a list',
        `<ul><li><a href="/m">The mill and the dancer</a></li></ul>`,
        'The mill and the dancer',
      ],
      [
        'a line that the filter is sure of',
        `<p><a href="/m">The mill and the dancer</a></p>`,
        'The mill and the dancer',
        { chance: 0.95 },
      ],
    ),
    ...cases(
      dropLinkLists,
      [
        'a list of linked headlines',
        `<p>${FIRST}</p><ul><li><a href="/m">The mill and the dancer</a><li><a href="/q">A quay and its crane</a></ul>`,
        FIRST,
      ],
      [
        'a list with words of its own',
        `<p>${FIRST}</p><ul><li><a href="/m">The mill and the dancer</a><li>Two boats</ul>`,
        `${FIRST} | The mill and the dancer | Two boats`,
      ],
    ),
    ...cases(
      dropSigns,
      ['an advertisement’s label', `<p>${FIRST}</p><p>Advertisement</p>`, FIRST],
      ['where the story goes on', `<p>${FIRST}</p><p>Story continues below</p>`, FIRST],
      ['shares that fell', `<p>${FIRST}</p><p>Shares in the yard fell.</p>`, `${FIRST} | Shares in the yard fell.`],
      ['a heading', `<p>${FIRST}</p><h2>Advertisement</h2>`, `${FIRST} | Advertisement`],
    ),
    ...cases(
      dropComments,
      ['what readers wrote', `${STORY}<div class="comments"><p>${OTHER}</p></div>`, TEXT],
      ['a text among comments', `<div class="comments">${STORY}</div>`, TEXT],
      [
        'comments under next to nothing',
        `<p>${FIRST}</p><div class="comments"><p>${OTHER}</p></div>`,
        `${FIRST} | ${OTHER}`,
      ],
    ),
    ...cases(
      dropClosingLines,
      ['a call for subscribers', `${STORY}<p>Subscribe to our newsletter for more</p>`, TEXT],
      ['who helped', `${STORY}<p>Ana Teles contributed to this report</p>`, TEXT],
      [
        'a sentence that the filter likes',
        `${STORY}<p>Readers may register their boats with the port office until the end of May.</p>`,
        `${TEXT} | Readers may register their boats with the port office until the end of May.`,
      ],
      [
        'a last sentence about shares',
        `${STORY}<p>Shares in the yard fell by a tenth on Tuesday, the most since June.</p>`,
        `${TEXT} | Shares in the yard fell by a tenth on Tuesday, the most since June.`,
      ],
    ),
    ...cases(
      keepQuotations,
      [
        'a post inside the text',
        `<p>${FIRST}</p><blockquote data-lost>Closed until May.</blockquote><p>${SECOND}</p>`,
        `${FIRST} | Closed until May. | ${SECOND}`,
      ],
      ['a post below the text', `<p>${FIRST}</p><blockquote data-lost>Closed until May.</blockquote>`, FIRST],
      [
        'a post that the filter is sure is none',
        `<p>${FIRST}</p><blockquote data-lost>Closed until May.</blockquote><p>${SECOND}</p>`,
        `${FIRST} | ${SECOND}`,
        { chance: 0.01 },
      ],
    ),
    ...cases(
      keepWholeLists,
      ['the rest of a list', '<ul><li>Boats<li>Cranes<li data-lost>Nets</ul>', 'Boats | Cranes | Nets'],
      ['a list of which little is kept', '<ul><li>Boats<li data-lost>Cranes<li data-lost>Nets</ul>', 'Boats'],
    ),
  ])('$step.name: $says', ({ step, html, left, given }) => {
    expect(leftBy(step, html, given)).toBe(left);
  });

  test('a step that would take most of the story is left out', () => {
    const lines = `<p><a href="/a">${FIRST.slice(0, -1)}</a></p>`;
    const choice = choiceOf(`<p>${SECOND}</p>${lines}`);
    expect(refined(choice)).toEqual([true, false]);
    const captions = choiceOf(`<figure><figcaption>${FIRST}</figcaption></figure><p>More soon.</p>`);
    expect(refined(captions)).toEqual([true, true]);
  });
});

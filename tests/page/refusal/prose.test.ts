import { expect, test } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { blockViews } from '../../../src/page/filter/block-view.ts';
import { layoutText } from '../../../src/page/layout.ts';
import { type Prose, proseOf } from '../../../src/page/refusal/prose.ts';

const TEN = 'Divers found a crack in the lock on Monday morning.';
const views = (html: string) => blockViews(layoutText(parsePage(html)), () => 1);
const prose = (html: string): Prose => {
  const all = views(html);
  return proseOf(
    all,
    all.filter((view) => !view.text.startsWith('Buy')),
  );
};

test.each<[string, string, Partial<Prose>]>([
  ['nothing', '', { prose: 0, longest: 0, kept: 0, section: 0, skipped: 0, ours: 0 }],
  ['lines', '<p>Open today</p>', { prose: 0, kept: 2, paragraphs: 0 }],
  ['paragraphs', `<p>${TEN}</p><p>${TEN}</p>`, { prose: 20, longest: 10, paragraphs: 2, section: 20 }],
  ['subheads', `<p>${TEN}</p><h2>Below</h2><p>${TEN} ${TEN}</p>`, { section: 20 }],
  ['a link in a sentence', `<p>${TEN} <a href="/lock">More.</a></p><p>${TEN}</p>`, { linkedShare: 0.5 }],
  ['an offer within', `<p>${TEN}</p><p>Buy one</p><p>Buy two</p><p>${TEN}</p>`, { skipped: 0.5 }],
  ['an offer below', `<p>${TEN}</p><p>Buy one</p>`, { skipped: 0 }],
  ['our harbour', `<p>Our pilots know our harbour and they know the tide.</p>`, { ours: 20 }],
  ['an hour', `<p>An hour before dawn the pilots knew of a crack.</p>`, { ours: 0 }],
])('of %s', (_title, html, expected) => expect(prose(html)).toMatchObject(expected));

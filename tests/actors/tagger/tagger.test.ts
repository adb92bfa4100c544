import { describe, expect, test } from 'vitest';
import { keyedTokens } from '../../../src/actors/capitals.ts';
import { tag } from '../../../src/actors/tag.ts';
import { languageFor } from '../../../src/cli/language-for.ts';
import { wordsAt } from '../../../src/model/span.ts';
import { read } from '../../../src/text/reading.ts';
import { articleOf } from '../../article-of.ts';

const { text: textWords, actors } = await languageFor('en');

/** "person Ana Ruiz, place Kenya": every name that the model finds in the text, in order. */
function namesIn(text: string): string {
  const reading = read(articleOf(text), textWords);
  const spans = tag(reading, keyedTokens(reading, actors.words), actors.model);
  return spans.map((span) => `${span.kind} ${wordsAt(text, span)}`).join(', ');
}

describe('the model finds', () => {
  test.each([
    ['The mayor, Ana Ruiz, opened the bridge.', 'person Ana Ruiz'],
    ['Critics of Bashar al-Rahman fled.', 'person Bashar al-Rahman'],
    ['Troops entered the U.S. last year.', 'place U.S.'],
    ['The Bank of Talmere raised its rate.', 'organisation Bank of Talmere'],
    ['The Food and Drug Administration banned it.', 'organisation Food and Drug Administration'],
    ['Floods cut off Dorvik, a town in northern Kenya.', 'place Dorvik, place Kenya'],
    [
      'Ana Ruiz left Reuters for the BBC in London.',
      'person Ana Ruiz, organisation Reuters, organisation BBC, place London',
    ],
    ['Lawyers at Marks & Brandt refused.', 'organisation Marks & Brandt'],
    ['Signe Aalto, an analyst at Halden & Roe, agreed.', 'person Signe Aalto, organisation Halden & Roe'],
    ['Ana Ruiz and Tomas Roe agreed.', 'person Ana Ruiz, person Tomas Roe'],
  ])('the names of “%s”', (text, names) => expect(namesIn(text)).toBe(names));
});

describe('the model takes for no name', () => {
  test.each([
    ['a sentence’s first word', 'Floods closed the road. Police came late.'],
    ['a people', 'Several Kenyans and two French tourists were hurt.'],
    ['a day and a month', 'On Monday the council met; in March it will meet again.'],
    ['a title alone', 'The Prime Minister was not there.'],
    ['nothing at all', ''],
    ['text without capitals', 'nobody came and nothing was said.'],
  ])('%s', (_, text) => expect(namesIn(text)).toBe(''));
});

test('a wall of capitals is tagged in one pass', () => {
  expect(namesIn('Ruiz '.repeat(2000).trim())).toContain('Ruiz');
});

import { expect, test } from 'vitest';
import type { Actor } from '../../src/model/digest.ts';
import { wordsAt } from '../../src/model/span.ts';
import { contextOf } from '../../src/summary/context.ts';

const TEXT =
  'Harbour chief Ana Ruiz closed the port. Ruiz blamed Dorvik. Ana Ruiz then left with Otto Brandt, the mayor. Brandt paid.';
const spanOf = (words: string, from = 0): { start: number; end: number } => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const ruiz: Actor = {
  name: 'Ana Ruiz',
  kind: 'person',
  role: 'Harbour chief',
  roleSpan: spanOf('Harbour chief'),
  aliases: ['Ruiz'],
  mentions: [spanOf('Ana Ruiz'), spanOf('Ruiz', 40), spanOf('Ana Ruiz', 50)],
  salience: 1,
};
const brandt: Actor = {
  name: 'Otto Brandt',
  kind: 'person',
  role: 'mayor',
  roleSpan: spanOf('the mayor'),
  aliases: ['Brandt'],
  mentions: [spanOf('Otto Brandt'), spanOf('Brandt', 100)],
  salience: 0.5,
};
const dorvik: Actor = { ...brandt, name: 'Port of Dorvik', kind: 'place', mentions: [spanOf('Dorvik')] };

test.each([
  ['Ruiz blamed Dorvik.', ['Harbour chief Ana Ruiz']],
  ['Brandt paid.', ['Otto Brandt, the mayor']],
  ['Harbour chief Ana Ruiz closed the port.', []],
  ['Ana Ruiz then left with Otto Brandt, the mayor.', []],
])('%s is explained by %j', (sentence, explained) => {
  const context = contextOf(TEXT, spanOf(sentence), [ruiz, brandt, dorvik]);
  expect(context.map((span) => wordsAt(TEXT, span))).toEqual(explained);
});

test('a full name that the article never gives explains nothing', () => {
  expect(contextOf(TEXT, spanOf('Brandt paid.'), [{ ...brandt, mentions: [spanOf('Brandt', 100)] }])).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/model/digest.ts';
import { sayInEnglish } from '../../src/strings.ts';
import { actorName, figureName, lineName } from '../../src/ui/names.ts';

const RUIZ: Actor = {
  name: 'Ana Ruiz',
  kind: 'person',
  role: 'harbour chief',
  aliases: ['Ruiz'],
  mentions: [],
  salience: 1,
};

test('a line says its paragraph, then its words', () => {
  expect(lineName('The ferry stays free.', 4, sayInEnglish)).toBe('Paragraph 4. The ferry stays free.');
});

test.each([
  ['more than 30,000 people', 'killed last year', 'more than 30,000 people: killed last year. Paragraph 1.'],
  ['12%', '', '12%. Paragraph 1.'],
])('the figure %s says what it measures and where it stands', (text, about, name) => {
  expect(figureName({ text, about }, 1, sayInEnglish)).toBe(name);
});

describe('a name says what it is, what it is known as and where it stands', () => {
  const twice = { times: '2 times', paragraphs: [1, 2] };
  test.each<[Partial<Actor>, typeof twice, string]>([
    [{}, twice, 'Person. Ana Ruiz. harbour chief, also Ruiz. 2 times, paragraphs 1, 2.'],
    [{ aliases: [] }, twice, 'Person. Ana Ruiz. harbour chief. 2 times, paragraphs 1, 2.'],
    [{ role: null }, twice, 'Person. Ana Ruiz. also Ruiz. 2 times, paragraphs 1, 2.'],
    [{ role: null, aliases: [] }, twice, 'Person. Ana Ruiz. 2 times, paragraphs 1, 2.'],
    [
      { name: 'Dorvik', kind: 'place', role: null, aliases: [] },
      { times: 'once', paragraphs: [2] },
      'Place. Dorvik. once, paragraph 2.',
    ],
  ])('%o', (part, places, name) => expect(actorName({ ...RUIZ, ...part }, places, sayInEnglish)).toBe(name));
});

import { describe, expect, test } from 'vitest';
import { sayInEnglish } from '../../src/strings.ts';
import { hiddenRows, mentionParagraphs, mentionPlaces, nextMention, timesWords } from '../../src/ui/mentions.ts';

const at = (...starts: number[]) => starts.map((start) => ({ start, end: start + 1 }));

test('a mention stands on the strip where it stands in the article', () => {
  expect(mentionPlaces({ mentions: at(0, 333, 1000) }, 1000)).toEqual([0, 33.3, 100]);
});

test('a strip of no text has its mentions at the start, not nowhere', () => {
  expect(mentionPlaces({ mentions: at(0) }, 0)).toEqual([0]);
});

test('two mentions in one paragraph name it once', () => {
  expect(mentionParagraphs(at(3, 7, 21), (offset) => Math.floor(offset / 10) + 1)).toEqual([1, 3]);
});

test('pressing a name shows each mention in turn and then the first again', () => {
  expect([null, 0, 1, 2].map((shown) => nextMention(shown, 3))).toEqual([0, 1, 2, 0]);
});

describe('of so many names so many stand behind a press', () => {
  test.each([
    [0, 0],
    [6, 0],
    [7, 0],
    [8, 2],
    [10, 4],
  ])('%i: %i', (count, hidden) => expect(hiddenRows(count)).toBe(hidden));
});

test.each([
  [1, null, 'once'],
  [1, 0, 'once'],
  [5, null, '5 times'],
  [5, 1, '2 of 5'],
])('%i mentions with %s shown read %s', (count, shown, words) => {
  expect(timesWords(count, shown, sayInEnglish)).toBe(words);
});

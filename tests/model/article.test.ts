import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../src/model/article.ts';

test.each([
  ['', 0],
  [' \n\n\t ', 0],
  ['The port of Velmont will close.', 6],
  ['The port – once busy – will close.', 6],
  ['It costs €310m, or 12% of the city’s budget.', 9],
  ['the ferry—an old one—stops', 6],
  ['Two\nparagraphs\n\nhere', 3],
  ['A non-breaking 12\u00a0km', 4],
  ['港口将于周一关闭。', 4],
  ['ท่าเรือ', 4],
  ['Der Hafen von 上海', 4],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  [0, 0],
  [1, 1],
  [230, 1],
  [231, 2],
])('%i words are read in %i minutes', (wordCount, minutes) => {
  expect(readingMinutes({ wordCount })).toBe(minutes);
});

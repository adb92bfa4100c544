import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphAt, paragraphs } from '../../src/model/paragraphs.ts';

const TEXT = 'First.\n\n  Second one.  \n\n\n \nThird.';

test('counts the lines that hold a word, without the white space around them', () => {
  expect(paragraphs(TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['First.', 'Second one.', 'Third.']);
});

test.each([
  ['First.', 1],
  ['Second', 2],
  ['one.', 2],
  ['Third', 3],
])('%j stands in paragraph %i', (words, number) => {
  expect(paragraphAt(TEXT, TEXT.indexOf(words))).toBe(number);
});

test('an offset between two paragraphs belongs to the one before it', () => {
  expect(paragraphAt(TEXT, TEXT.indexOf('First.') + 'First.'.length)).toBe(1);
});

test('before the first word and in an empty text it is paragraph 1', () => {
  expect(paragraphAt('\n\n  Late start.', 0)).toBe(1);
  expect(paragraphAt('', 0)).toBe(1);
});

test('every paragraph finds its own number again', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', '\u00a0') }), (text) => {
      paragraphs(text).forEach(({ start, end }, i) => {
        expect(paragraphAt(text, start)).toBe(i + 1);
        expect(paragraphAt(text, end - 1)).toBe(i + 1);
      });
    }),
  );
});

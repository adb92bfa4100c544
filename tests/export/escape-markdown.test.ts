import { expect, test } from 'vitest';
import { escapeMarkdown, escapeMarkdownLine } from '../../src/export/escape-markdown.ts';

test.each([
  ['a * b_c', 'a \\* b\\_c'],
  ['[sic]', '\\[sic\\]'],
  ['<b>', '\\<b\\>'],
  ['C:\\temp', 'C:\\\\temp'],
  ['~~no~~', '\\~\\~no\\~\\~'],
  ['left | right', 'left \\| right'],
  ['the sign &amp; its name', 'the sign \\&amp; its name'],
])('escapes %j wherever it stands', (words, escaped) => {
  expect(escapeMarkdown(words)).toBe(escaped);
});

test.each([['Osk & Tarn'], ['12.5% (not 13)'], ['“No!” – she said.'], ['-28C'], ['#1']])('leaves %j alone', (words) => {
  expect(escapeMarkdown(words)).toBe(words);
});

test.each([
  ['2025. Ruiz left.', '2025\\. Ruiz left.'],
  ['2) Ruiz left.', '2\\) Ruiz left.'],
  ['-28C at night', '\\-28C at night'],
  ['+3 points', '\\+3 points'],
  ['#1 in sales', '\\#1 in sales'],
  ['> quoted', '\\> quoted'],
  ['===', '\\==='],
])('does not let %j open a list, a heading or a quotation', (words, escaped) => {
  expect(escapeMarkdownLine(words)).toBe(escaped);
});

test.each([['2025 was dry.'], ['3.5 million people'], ['Ruiz left - again.']])(
  'sees no list in a line such as %j',
  (words) => {
    expect(escapeMarkdownLine(words).replaceAll('\\', '')).toBe(words);
  },
);

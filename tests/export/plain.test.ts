import { expect, test } from 'vitest';
import { plain } from '../../src/export/plain.ts';
import { bareFerry, ferry } from './ferry.ts';

test('carries title, source, day, address and the lines, letter for letter', () => {
  expect(plain(ferry)).toBe(`\
Ferry *stops*: 40 days | or more
The Harbour Ledger, Ana Ruiz, 2026-11-19
https://ledger.example/ferry?a=1&b=<2>

• The Marrow Strait ferry will stop for 40 to 45 days from May 2027, operator Blue Keel said. ¶1
• Captain Ilse Norgaard called it “the worst <b>gap</b> in 30 years”. ¶2
`);
});

test('of a text too short to have lines it carries the text', () => {
  const short = plain({ ...bareFerry, bullets: [], notices: [{ code: 'short-text', words: 38 }] });
  expect(short.split('\n')).toEqual([
    expect.stringMatching(/^• The Marrow Strait .* said\. ¶1$/),
    expect.stringMatching(/^• Captain Ilse .*\(£10\.80\)\. ¶2$/),
    '',
  ]);
});

test('with nothing known and nothing found it is one line end', () => {
  expect(plain({ ...bareFerry, bullets: [] })).toBe('\n');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsAt } from '../../src/model/span.ts';
import { actorsIn } from './actors-in.ts';

// Texts made of what names are made of, in any order: words, marks, titles, line ends, letters of other scripts.
const PIECES =
  'Ana Ruiz ruiz Kenya U.S. NATO Mr. President of the and & - ’s al- de Bank “ ” ( ) , . : ? ! 45 \n said The in Okoro’s É ß 中文 🙂 \u200b'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .chain((pieces) => fc.constantFrom('', ' ').map((gap) => pieces.join(gap)));

test('a name does not begin in the line above it', () => {
  expect(actorsIn('de\nAna').flatMap(({ mentions }) => mentions)).toEqual([{ start: 3, end: 6 }]);
});

test('mentions lie inside the text, in order and apart', () => {
  fc.assert(
    fc.property(text, (given) => {
      const mentions = actorsIn(given)
        .flatMap((actor) => actor.mentions)
        .toSorted((a, b) => a.start - b.start);
      for (const [i, { start, end }] of mentions.entries()) {
        expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(given.length);
      }
    }),
  );
});

test('name, aliases and role are the text’s own words, each alias once', () => {
  fc.assert(
    fc.property(text, (given) => {
      for (const { name, aliases, mentions, role, roleSpan } of actorsIn(given)) {
        const written = new Set(mentions.map((mention) => wordsAt(given, mention).replace(/\s+/g, ' ')));
        expect(new Set([name, ...aliases])).toEqual(written);
        expect(role).toBe(roleSpan === undefined ? null : wordsAt(given, roleSpan));
      }
    }),
  );
});

test('the same text gives the same actors', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(actorsIn(given)).toEqual(actorsIn(given));
    }),
  );
});

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

test('any string at all gives a list, with weights that fall from 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyUnit, maxLength: 200 }), (given) => {
      const weights = actorsIn(given, given).map(({ salience }) => salience);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      if (weights.length > 0) expect(weights[0]).toBe(1);
    }),
  );
});

test.each([
  ['blanks', ' '.repeat(2000)],
  ['digits', '7'.repeat(2000)],
  ['one capital', 'A'.repeat(2000)],
  ['capitals', 'Ana '.repeat(2000)],
  ['initials', 'A. '.repeat(2000)],
  ['particles', 'de '.repeat(2000)],
  ['hyphens', 'A-'.repeat(2000)],
  ['ofs', 'Bank of '.repeat(2000)],
  ['commas', 'the head, Ana, '.repeat(1000)],
])('2,000 %s take no more than a moment', (_, given) => {
  const start = performance.now();
  actorsIn(given);
  expect(performance.now() - start).toBeLessThan(1500);
});

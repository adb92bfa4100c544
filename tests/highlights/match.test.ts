import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchQuote } from '../../src/highlights/match.ts';
import { quoteOf } from '../../src/highlights/quote.ts';
import { wordsAt } from '../../src/model/span.ts';

/** Quotes the words in [brackets] of `then` and gives what is found of them in `now`. */
function found(then: string, now: string): string | null {
  const start = then.indexOf('[');
  const end = then.indexOf(']') - 1;
  const quote = quoteOf(then.replace(/[[\]]/g, ''), { start, end });
  const span = matchQuote(now, quote);
  return span && wordsAt(now, span);
}

describe('finds words that are still there', () => {
  test.each([
    ['unmoved', 'Ruiz left. [Orr stayed.] Vale wept.', 'Ruiz left. Orr stayed. Vale wept.', 'Orr stayed.'],
    ['under a notice', '[Orr stayed.]', 'Subscribe now!\n\nOrr stayed.', 'Orr stayed.'],
    ['with other spaces', '[Orr  stayed home.]', 'Orr\nstayed home.', 'Orr\nstayed home.'],
    ['with other marks', '[“Don’t go,” Orr said.]', '"Don\'t go," Orr said.', '"Don\'t go," Orr said.'],
    ['with soft hyphens', '[harbour chief]', 'the har\u00adbour chief', 'har\u00adbour chief'],
    ['with its currency', 'It costs [$4.2 million] a year.', 'It costs $4.2 million a year.', '$4.2 million'],
    ['beside emoji', '[Orr 👩‍🚒 stayed]', '👩‍🚒 Orr 👩‍🚒 stayed', 'Orr 👩‍🚒 stayed'],
  ])('%s', (_, then, now, words) => expect(found(then, now)).toBe(words));
});

describe('does not find', () => {
  test.each([
    ['words that are gone', '[Orr stayed.]', 'Ruiz left.'],
    ['edited words', '[Orr stayed home.]', 'Orr stayed at home.'],
    ['a quote without letters', '[…]', 'Orr … stayed'],
    ['anything in an empty text', '[Orr]', ''],
  ])('%s', (_, then, now) => expect(found(then, now)).toBeNull());
});

test('of twins takes the one with the same neighbours', () => {
  const text = 'Caption: Orr stayed. (Photo)\n\nRuiz left. Orr stayed. Vale wept.';
  const start = text.lastIndexOf('Orr stayed.');
  const body = quoteOf('Ruiz left. Orr stayed. Vale wept.', { start: 11, end: 22 });
  expect(matchQuote(text, body)?.start).toBe(start);
});

test('of twins without context takes the nearer one', () => {
  const quote = { exact: 'Orr', prefix: '', suffix: '', position: 9 };
  expect(matchQuote('Orr      Orr', quote)?.start).toBe(9);
});

test('every span with a letter is found where it was cut', () => {
  const text = 'Orr stayed. “Orr left,” said Vale. Orr stayed. ₱50 million went to Vale & Orr. The end.';
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      fc.pre(/[\p{L}\p{N}]/u.test(wordsAt(text, span)));
      expect(matchQuote(text, quoteOf(text, span))).toEqual(span);
    }),
  );
});

test('stays fast on a megabyte', () => {
  const text = 'Orr stayed in Talmere. '.repeat(45_000);
  const began = performance.now();
  matchQuote(text, quoteOf(text, { start: 500_000, end: 500_040 }));
  expect(performance.now() - began).toBeLessThan(5000);
});

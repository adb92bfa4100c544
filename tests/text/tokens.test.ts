import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokens } from '../../src/text/tokens.ts';

test.each([
  ['“Mr. O’Neil’s 4.2bn-euro U.S. bid”', '“ Mr . O’Neil ’s 4.2 bn - euro U.S. bid ”'],
  ['Trump’s and the workers’ pay', 'Trump ’s and the workers ’ pay'],
  ['don’t, d’Ivoire', 'don’t , d’Ivoire'],
  ['30,000 people; $5m, ₱50 million', '30,000 people ; $ 5 m , ₱ 50 million'],
  ['G7 and COVID-19 at 10:30 p.m.', 'G7 and COVID - 19 at 10:30 p.m.'],
  ['Peña Nieto, Zoë', 'Peña Nieto , Zoë'],
  ['3.4% of 5,000.', '3.4 % of 5,000 .'],
  ['soft\u00adhyphen', 'soft hyphen'],
])('cuts %s', (text, expected) => {
  expect(
    tokens(text)
      .map((token) => token.text)
      .join(' '),
  ).toBe(expected);
});

test('tokens are the text at their place, in order, and hold no white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const token of tokens(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.text).not.toMatch(/\s/);
        last = token.end;
      }
    }),
  );
});

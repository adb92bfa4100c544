import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureKind } from '../../src/model/digest.ts';
import { figureParts } from '../../src/ui/figure-parts.ts';

describe('a printed figure is cut into hedge, digits, unit and noun', () => {
  test.each<[string, FigureKind, string]>([
    ['more than 30,000 people', 'count', 'more than|30,000||people'],
    ['six Mexican cartels', 'count', '|six||Mexican cartels'],
    ['1.8 million passengers', 'count', '|1.8|million|passengers'],
    ['some 40m journeys', 'count', 'some|40m||journeys'],
    ['twenty-five thousand jobs', 'count', '|twenty-five thousand||jobs'],
    ['half a million homes', 'count', '|half a million||homes'],
    ['312', 'count', '|312||'],
    ['$4.2 million', 'money', '|$4.2|million|'],
    ['about €310m', 'money', 'about|€310m||'],
    ['between 40 and 45 million cubic metres', 'measure', 'between|40 and 45|million cubic metres|'],
    ['3 million to 5 million tonnes', 'measure', '|3 million to 5|million tonnes|'],
    ['12%', 'percent', '|12%||'],
    ['nearly 12 per cent', 'percent', 'nearly|12|per cent|'],
    ['one in five', 'ratio', '|one in five||'],
    ['two-thirds', 'ratio', '|two-thirds||'],
    ['1:47:20', 'duration', '|1:47:20||'],
  ])('%s', (text, kind, parts) => {
    const { hedge, digits, unit, noun } = figureParts({ text, kind });
    expect([hedge, digits, unit, noun].join('|')).toBe(parts);
  });
});

describe('a figure is left whole', () => {
  test.each<[string, FigureKind]>([
    ['February 2025', 'date'],
    ['six-year', 'duration'],
    ['des milliers', 'count'],
    ['sixth', 'rank'],
    ['', 'count'],
  ])('%s', (text, kind) =>
    expect(figureParts({ text, kind })).toEqual({ hedge: '', digits: text, unit: '', noun: '' }),
  );
});

const kinds = fc.constantFrom<FigureKind>('count', 'money', 'percent', 'measure', 'duration', 'ratio');

test('no letter or digit of what was printed is lost or moved', () => {
  const bare = (words: string): string => words.replaceAll(/\s/g, '');
  fc.assert(
    fc.property(fc.string(), kinds, (text, kind) => {
      const { hedge, digits, unit, noun } = figureParts({ text, kind });
      expect(bare(hedge + digits + unit + noun)).toBe(bare(text));
    }),
  );
});

test.each([
  ['blanks', ' '.repeat(2000)],
  ['digits', '1'.repeat(2000)],
  ['number words', 'one '.repeat(500)],
])('two thousand %s are no trouble', (_, text) => {
  const start = performance.now();
  figureParts({ text, kind: 'count' });
  expect(performance.now() - start).toBeLessThan(200);
});

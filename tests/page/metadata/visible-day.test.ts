import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleDay } from '../../../src/page/metadata/visible-day.ts';

describe('a full date is read in ten languages', () => {
  test.each([
    ['Published on 11 February 2026', '2026-02-11'],
    ['Feb. 11th, 2026 | 3 min read', '2026-02-11'],
    ['September 3, 2025', '2025-09-03'],
    ['Stand: 11. Februar 2026, 7:40 Uhr', '2026-02-11'],
    ['3. März 2025', '2025-03-03'],
    ['Publié le 1er mars 2026 à 8h', '2026-03-01'],
    ['le 14 août 2025', '2025-08-14'],
    ['11 de febrero de 2026', '2026-02-11'],
    ['Lisboa, 2 de março de 2026', '2026-03-02'],
    ['11 febbraio 2026', '2026-02-11'],
    ['11 februari 2026', '2026-02-11'],
    ['11 lutego 2026', '2026-02-11'],
    ['11 februari 2026, uppdaterad', '2026-02-11'],
    ['2026年2月11日', '2026-02-11'],
    ['2026-02-11T07:40', '2026-02-11'],
    ['11.02.2026', '2026-02-11'],
    ['Wednesday, 11-Feb-2026', '2026-02-11'],
  ])('%s', (line, day) => {
    expect(visibleDay(line, false)).toBe(day);
  });
});

describe('numbers alone are read in the order of the place', () => {
  test.each([
    ['02/11/2026', true, '2026-02-11'],
    ['02/11/2026', false, '2026-11-02'],
    ['25/11/2026', true, '2026-11-25'],
    ['11/25/2026', false, '2026-11-25'],
  ] as const)('%s, month first: %s', (line, isMonthFirst, day) => {
    expect(visibleDay(line, isMonthFirst)).toBe(day);
  });
});

describe('what is no full date is none', () => {
  test.each([
    'Feb 11',
    'in 2026',
    '31 February 2026',
    '11 Sluices 2026',
    '02/11/26',
    'Version 1.2.2026.4',
    '4,200 hectares in 2026',
    '',
  ])('%j', (line) => {
    expect(visibleDay(line, true)).toBeNull();
  });
});

describe('laws', () => {
  test('any line gives a day of the calendar or none', () => {
    fc.assert(
      fc.property(fc.string(), (line) =>
        [null, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)].some(
          (one) => one === visibleDay(line, true) || typeof visibleDay(line, true) === 'string',
        ),
      ),
    );
  });

  test.each([' ', '1', 'a', '1 '])('2,000 of %j take no time', (unit) => {
    const begin = performance.now();
    visibleDay(unit.repeat(2000), true);
    expect(performance.now() - begin).toBeLessThan(200);
  });
});

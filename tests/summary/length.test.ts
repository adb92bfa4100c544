import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsFor } from '../../src/summary/length.ts';

test.each([
  [59, null],
  [60, [1, 2]],
  [119, [1, 2]],
  [120, [2, 3]],
  [149, [2, 3]],
  [150, [3, 3]],
  [249, [3, 3]],
  [250, [3, 3]],
  [5000, [3, 3]],
])('an article of %d words has %j bullets', (articleWords, bullets) => {
  const bounds = boundsFor(articleWords, 'normal');
  expect(bounds && [bounds.fewest, bounds.most]).toEqual(bullets);
});

test('a list never has more than 150 words or 60% of the article', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 20_000 }),
      fc.constantFrom('short', 'normal', 'long'),
      (articleWords, length) => {
        const bounds = boundsFor(articleWords, length);
        expect(bounds?.mostWords).toBeLessThanOrEqual(Math.min(150, 0.6 * articleWords));
        expect(bounds?.budget).toBeLessThanOrEqual(bounds?.mostWords ?? 0);
      },
    ),
  );
});

test('who wants more gets more', () => {
  const budgets = (['short', 'normal', 'long'] as const).map((length) => boundsFor(900, length)?.budget ?? 0);
  expect(budgets).toEqual([...budgets].sort((a, b) => a - b));
});

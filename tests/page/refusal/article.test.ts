import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlePoints } from '../../../src/page/refusal/article.ts';
import { ARTICLE_RATES } from '../../../src/page/refusal/article-rates.ts';
import type { Evidence } from '../../../src/page/refusal/evidence.ts';
import { BUILD, CLAIMS, classOf } from '../../../src/page/refusal/signs.ts';
import { evidence } from './evidence-of.ts';

const SIGNS = [...CLAIMS, ...BUILD];
/** A page so much like an article that one sign more or less is seen. */
const STORY: Partial<Evidence> = { titleWords: 8, prose: 900, kept: 950, words: 1200, section: 200, linkedShare: 0.3 };

describe('the signs of an article', () => {
  test('have names of their own and rising bounds', () => {
    expect(new Set(SIGNS.map(({ name }) => name)).size).toBe(SIGNS.length);
    for (const { bounds } of SIGNS) expect([...bounds].sort((one, other) => one - other)).toEqual(bounds);
  });

  test.each(SIGNS)('$name: shares of every class, which add up to one', ({ name, bounds, others }) => {
    for (const shares of [others, ARTICLE_RATES[name] ?? []]) {
      expect(shares).toHaveLength(bounds.length + 1);
      expect(shares.every((share) => share > 0)).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
    }
  });

  test('were all counted, and no others', () => {
    expect(Object.keys(ARTICLE_RATES)).toEqual(SIGNS.map(({ name }) => name));
  });
});

describe('more speaks for an article', () => {
  test.each<[string, Partial<Evidence>, Partial<Evidence>]>([
    ['that says when it appeared', { hasDate: true }, { hasDate: false }],
    ['that names its writer', { hasByline: true }, { hasByline: false }],
    ['that its system calls a post', { system: 'post' }, { system: 'page' }],
    ['with a headline than with a name', { titleWords: 9 }, { titleWords: 2 }],
    ['that says how', { title: 'how to mend a net' }, { title: 'nets and twine' }],
    ['whose address spells its headline', { slugWords: 6 }, { slugWords: 1 }],
    [
      'under the year and the month',
      { hasDate: false, path: '/2026/02/lock' },
      { hasDate: false, path: '/2026-plans' },
    ],
    ['among stories', { path: '/stories/lock' }, { path: '/stories' }],
    ['that goes on for paragraphs', { section: 400 }, { section: 40 }],
    ['with links in its sentences', { linkedShare: 0.4 }, { linkedShare: 0 }],
    ['than for one under a product', { ogType: 'article' }, { ogType: 'product' }],
  ])('%s', (_title, more, less) => {
    const points = (given: Partial<Evidence>): number => articlePoints(evidence({ ...STORY, hasDate: true, ...given }));
    expect(points(more)).toBeGreaterThan(points(less));
  });
});

describe('how a text is built', () => {
  test('says nothing where there is next to none', () => {
    const short = { ...STORY, kept: 40, prose: 40 };
    expect(articlePoints(evidence({ ...short, section: 10 }))).toBe(articlePoints(evidence({ ...short, section: 40 })));
  });

  test('an unknown address speaks neither for nor against', () => {
    const points = (slugWords: number | null): number => articlePoints(evidence({ ...STORY, slugWords }));
    expect(points(null)).toBeGreaterThan(points(1));
    expect(points(null)).toBeLessThan(points(6));
  });
});

test('points are numbers of some size for any evidence at all', () => {
  const count = fc.nat({ max: 100_000 });
  const any = fc.record({
    prose: count,
    kept: count,
    words: count,
    section: count,
    titleWords: count,
    slugWords: count,
  });
  fc.assert(
    fc.property(any, (some) => {
      const points = articlePoints(evidence(some));
      expect(points).toBeGreaterThan(-9);
      expect(points).toBeLessThan(40);
    }),
  );
});

test('a value on the bound belongs to the class above it', () => {
  const titleWords = SIGNS.find(({ name }) => name === 'titleWords');
  expect(titleWords && [2, 3, 6, 7].map((words) => classOf(titleWords, evidence({ titleWords: words })))).toEqual([
    0, 1, 3, 4,
  ]);
});

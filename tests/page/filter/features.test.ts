import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { blockViews } from '../../../src/page/filter/block-view.ts';
import { FEATURES, featureRows } from '../../../src/page/filter/features/features.ts';
import { pageView } from '../../../src/page/filter/page-view.ts';
import { layoutText } from '../../../src/page/layout.ts';

const WORDS = { title: 'Crack closes Talmere lock', description: 'Divers found a crack.' };
const SENTENCE = 'The harbour of Talmere was closed on Monday after divers found a crack in the lock.';

function rowsOf(html: string, kept = 1): (Float64Array | null)[] {
  const views = blockViews(layoutText(parsePage(html)), () => kept);
  return featureRows(pageView(views, WORDS));
}
const featureOf = (html: string, name: string, block = 0): number | undefined =>
  rowsOf(html)[block]?.[FEATURES.indexOf(name)];

describe('features of a block', () => {
  test.each([
    ['sentences', '<p>One. Two! “Three?” he asked at 3.14 p.m</p>', 3],
    ['capital words', '<p>Ana met MPs in Orsay today Éva</p>', 4 / 7],
    ['capitals', '<p>AbCd</p>', 2 / 4],
    ['digits', '<p>1998</p>', 1],
    ['commas', '<p>a, b</p>', 1 / 4],
    ['bars', '<p>Home | News › Coast</p>', 2],
    ['paragraph', '<p>Ana</p>', 1],
    ['paragraph', '<p><b>Ana</b></p>', 1],
    ['list item', '<p>Ana</p>', 0],
    ['list item', '<ul><li><p>Ana</p></ul>', 2],
    ['heading', '<h3>Ana</h3>', 3],
    ['class comment', '<div class="comments"><p>Ana</p></div>', 1],
    ['class comment', '<div class="commander"><p>Ana</p></div>', 9],
    ['cue call', '<p>Subscribe</p>', 1],
    ['cue call', '<p>Ana</p>', 0],
    ['title in it', '<p>Crack closes Talmere lock</p>', 1],
    ['-1: words', '<p>Ana</p>', -1],
    ['1: words', '<p>Ana</p><p>Ana met Éva</p>', 3],
    ['1: same shape', '<p>Ana</p><p>Éva</p>', 1],
    ['1: same shape', '<p>Ana</p><h2>Éva</h2>', 0],
    ['blocks from heading above', '<p>Ana</p>', 81],
  ])('%s of %s', (name, html, value) => {
    expect(featureOf(html, name)).toBeCloseTo(value, 9);
  });

  test('every feature has a name of its own, and every row a value for each', () => {
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
    for (const row of rowsOf(`<h1>Ana</h1><p>${SENTENCE}</p><ul><li>Éva</ul>`))
      expect(row).toHaveLength(FEATURES.length);
  });

  test('blocks far from all text have none', () => {
    const far = Array.from({ length: 30 }, () => '<li>Menu</li>').join('');
    const rows = rowsOf(`<p>${SENTENCE}</p><ul>${far}</ul>`, 0);
    expect(rows.map((row) => row !== null)).toEqual(rows.map((_row, index) => index <= 12));
  });

  test('values are numbers, whatever stands in the block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const html = `<p>${text.replace(/[<&]/g, '')} ${SENTENCE}</p>`;
        for (const row of rowsOf(html)) expect(row?.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from './cases.ts';

const WORDS = [
  'The',
  'firm',
  'lost',
  '$',
  '7.6bn',
  '€',
  '40',
  'and',
  '45',
  'million',
  'to',
  '%',
  'per',
  'cent',
  'from',
  'between',
  'May',
  '2025',
  ',',
  '.',
  '\n',
  '-',
  '–',
  'half',
  'a',
  'one',
  'in',
  'four',
  'km',
  'people',
  'years',
  'old',
  'Rs',
  '(',
  ')',
  'third',
  'quarter',
  'of',
  '½',
  '12',
  '500',
  'Highway',
  '9',
  'p.m.',
  'more',
  'than',
  'up',
  'US$',
  '3-3',
  'C',
];
const newsLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }));

describe('laws', () => {
  test('a figure is the article’s words at its span, and so is its label', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        for (const figure of await figuresIn(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.aboutSpans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(figure.about);
        }
      }),
    );
  });

  test('the same text gives the same figures', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await figuresIn(text)).toEqual(await figuresIn(text));
      }),
    );
  });

  test('figures do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const spans = [...(await figuresIn(text))].sort((a, b) => a.start - b.start);
        for (const [i, span] of spans.slice(1).entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i]?.end ?? 0);
      }),
    );
  });

  test('a number printed the English way reads as itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 900_000_000 }), async (value) => {
        const text = `They sold ${value.toLocaleString('en-US')} crates.`;
        const [figure] = await figuresIn(text);
        expect([figure?.kind, figure?.value, figure?.unit]).toEqual(['count', value, 'crates']);
      }),
    );
  });

  test('an amount with cents reads as itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 99_999_999 }), async (cents) => {
        const [figure] = await figuresIn(`They paid $${(cents / 100).toFixed(2)} for it.`);
        expect(figure?.value).toBe(cents / 100);
      }),
    );
  });

  test('related figures point at each other', async () => {
    await fc.assert(
      fc.asyncProperty(newsLike, async (text) => {
        const figures = await figuresIn(text);
        for (const [i, { sameAs = [] }] of figures.entries()) {
          for (const at of sameAs) expect(figures[at]?.sameAs).toContain(i);
        }
      }),
    );
  });
});

describe('time', () => {
  // Processor time, as the machine may be busy. A reader that goes back over the text needs minutes for some of these.
  const LONGEST_MS = 3000;

  test.each([
    ['2,000 blanks', `It cost $5${' '.repeat(2000)}million.`],
    ['2,000 digits', `It cost $${'9'.repeat(2000)}.`],
    ['1 MB of digits', '7'.repeat(1_000_000)],
    ['1 MB of digits and commas', '7,'.repeat(500_000)],
    ['2,000 numbers in a row', 'one '.repeat(2000)],
    ['10,000 dashes', '1-'.repeat(10_000)],
    ['10,000 numbers in one sentence', '17 of '.repeat(10_000)],
    ['10,000 fractions', '1/2 '.repeat(10_000)],
    ['10,000 brackets', '(1'.repeat(10_000)],
    ['10,000 figures in sentences of their own', 'It sold 12 crates. '.repeat(10_000)],
  ])('%s', async (_, text) => {
    const start = process.cpuUsage();
    await figuresIn(text);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(LONGEST_MS);
  });
});

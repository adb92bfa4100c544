import { describe, expect, test } from 'vitest';
import type { Digest, Figure } from '../../src/model/digest.ts';
import type { Notice } from '../../src/model/notice.ts';
import { sayInEnglish } from '../../src/strings.ts';
import { noticesOf } from '../../src/ui/notices.ts';
import { articleOf } from '../article-of.ts';

const TEXT = '12 injured in the fire.\n\nLater 14 injured were counted.';
const DIGEST: Digest = {
  article: articleOf(TEXT),
  bullets: [],
  figures: [],
  actors: [],
};
const paragraphOf = (offset: number): number => (offset < 24 ? 1 : 2);
const wordsOf = (...notices: readonly Notice[]): string[] =>
  noticesOf({ ...DIGEST, notices }, sayInEnglish, paragraphOf).map(({ fact, text }) => [fact, text].join(' ').trim());

describe('a notice says', () => {
  test.each<[Notice, string]>([
    [{ code: 'short-text', words: 46 }, 'Only 46 words. Read them here; nothing is left out.'],
    [{ code: 'short-text', words: 1 }, 'Only 1 word. Read it here; nothing is left out.'],
    [{ code: 'long-text', minutes: 214 }, 'A long one: 214 minutes. Lede read all of it.'],
    [
      { code: 'text-ends-early', paragraphs: 3 },
      'Only the beginning is here The site shows 3 paragraphs of this story; Lede read those.',
    ],
    [
      { code: 'no-model', lang: 'is' },
      'Lede doesn’t know Icelandic yet. Lines and figures are shown. Names may be missing.',
    ],
    [
      { code: 'no-model', lang: '<b>' },
      'Lede doesn’t know <b> yet. Lines and figures are shown. Names may be missing.',
    ],
  ])('%o', (notice, words) => expect(wordsOf(notice)).toEqual([words]));
});

test('the gravest comes first, whatever the order', () => {
  const words = wordsOf({ code: 'long-text', minutes: 40 }, { code: 'live-blog' }, { code: 'text-ends-early' });
  expect(words.map((sentence) => sentence.split(' ').slice(0, 3).join(' '))).toEqual([
    'Only the beginning',
    'This is a',
    'A long one:',
  ]);
});

test('a code that the interface does not know is passed over', () => {
  const unknown: unknown = { code: 'toString' };
  expect(wordsOf(unknown as Notice)).toEqual([]);
});

const figure = (text: string, rest: Partial<Figure> = {}): Figure => ({
  text,
  start: TEXT.indexOf(text),
  end: TEXT.indexOf(text) + text.length,
  kind: 'count',
  value: 12,
  unit: 'injured',
  about: 'fire',
  aboutSpans: [],
  ...rest,
});

test('two numbers for one thing are told before all else, in the order of the article, and can both be shown', () => {
  const figures = [figure('14 injured', { conflictsWith: [1] }), figure('12 injured')];
  const digest: Digest = { ...DIGEST, figures, notices: [{ code: 'text-ends-early', paragraphs: 2 }] };
  const [first] = noticesOf(digest, sayInEnglish, paragraphOf);
  expect(first?.text).toBe('“12 injured” in\u00a0¶1, “14 injured” in\u00a0¶2.');
  expect(first?.evidence?.map(({ start }) => start)).toEqual([0, 31]);
});

test('a conflict with a figure that is not there is none', () => {
  const digest = { ...DIGEST, figures: [figure('12 injured', { conflictsWith: [7] })] };
  expect(noticesOf(digest, sayInEnglish, paragraphOf)).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Figure, FigureKind } from '../../src/model/digest.ts';
import { shownDates, shownFigures, shownLines } from '../../src/model/shown.ts';

const figure = (text: string, kind: FigureKind, more: Partial<Figure> = {}): Figure => ({
  text,
  kind,
  value: null,
  unit: null,
  about: 'work begins',
  aboutSpans: [],
  start: 0,
  end: text.length,
  ...more,
});
const texts = (figures: readonly Figure[]): string[] => figures.map(({ text }) => text);

test('shows the first five numbers and keeps the dates for their own section', () => {
  const figures = ['1', '2', 'May', '3', '4', '5', '6'].map((text) => figure(text, text === 'May' ? 'date' : 'count'));
  expect(texts(shownFigures({ figures }))).toEqual(['1', '2', '3', '4', '5']);
  expect(texts(shownDates({ figures }))).toEqual(['May']);
});

test('does not show a date that nothing is said about', () => {
  const figures = [figure('May', 'date', { about: '' }), figure('June', 'date')];
  expect(texts(shownDates({ figures }))).toEqual(['June']);
});

test.each([
  ['first', [figure('€5', 'money', { sameAs: [1] }), figure('$6', 'money'), figure('7', 'count')]],
  ['second', [figure('€5', 'money'), figure('$6', 'money', { sameAs: [0] }), figure('7', 'count')]],
  ['both', [figure('€5', 'money', { sameAs: [1] }), figure('$6', 'money', { sameAs: [0] }), figure('7', 'count')]],
])('shows an amount in two units once, as the more important one, when the %s names it', (_, figures) => {
  expect(texts(shownFigures({ figures }))).toEqual(['€5', '7']);
});

test('the lines are the bullets', () => {
  const bullets = [{ text: 'It opens.', start: 0, end: 9 }];
  expect(shownLines({ article: { text: 'It opens. It shuts.' }, bullets })).toEqual(bullets);
});

test('a short text is shown whole, paragraph by paragraph', () => {
  const article = { text: 'It opens.\n\nIt shuts.' };
  expect(shownLines({ article, bullets: [], notices: [{ code: 'short-text', words: 4 }] })).toEqual([
    { text: 'It opens.', start: 0, end: 9 },
    { text: 'It shuts.', start: 11, end: 20 },
  ]);
});

import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { sayInEnglish } from '../../src/strings.ts';
import { dateLocale, dayInWords, sourceLine } from '../../src/ui/source-line.ts';

const ARTICLE: Article = {
  title: 'Ferry stays free',
  byline: null,
  siteName: 'The Northwater Post',
  publishedTime: '2026-01-12T22:30:00-06:00',
  lang: 'en',
  url: 'https://www.northwater.example/ferry',
  text: 'The ferry stays free.',
  wordCount: 460,
};

describe('a day is written', () => {
  test.each([
    ['2026-01-12', 'en-GB', '12 January 2026'],
    ['2026-01-12', 'en-US', 'January 12, 2026'],
    ['2026-01-12', 'de', '12. Januar 2026'],
    ['2026-01', 'en', 'January 2026'],
    ['2026', 'en', '2026'],
    ['2026-01-12T23:59:00-11:00', 'en-GB', '12 January 2026'],
    ['2026-01-12T00:01:00+14:00', 'en-GB', '12 January 2026'],
  ])('%s for %s: %s', (iso, locale, words) => expect(dayInWords(iso, locale)).toBe(words));

  test('not at all where it is none', () => expect(dayInWords('last week', 'en')).toBeUndefined());
});

describe('the source line', () => {
  const line = (part: Partial<Article>) => sourceLine({ ...ARTICLE, ...part }, sayInEnglish, 'en-GB');

  test('has site, day and reading time', () =>
    expect(line({})).toEqual({ site: 'The Northwater Post', date: '12 January 2026', readingTime: '2 minutes' }));
  test('names the host of a site without a name', () =>
    expect(line({ siteName: null }).site).toBe('northwater.example'));
  test('names no site where there is none', () =>
    expect(line({ siteName: null, url: 'file:///story.html' }).site).toBeUndefined());
  test('has no day that is not known', () => expect(line({ publishedTime: null }).date).toBeUndefined());

  test.each([
    [46, 'under 1 minute'],
    [115, '1 minute read'],
    [230, '1 minute read'],
    [231, '2 minutes'],
  ])('reads %i words in %s', (wordCount, words) => expect(line({ wordCount }).readingTime).toBe(words));
});

test.each([
  ['en-GB', 'en-GB'],
  ['en', 'en'],
  ['de-AT', 'en'],
  ['eng', 'en'],
])('a browser in %s has its dates in %s while the sentences are English', (browser, dates) => {
  expect(dateLocale(sayInEnglish, browser)).toBe(dates);
});

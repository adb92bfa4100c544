import { beforeAll, expect, test } from 'vitest';
import type { Digest } from '../../src/model/digest.ts';
import { lede } from '../cli/lede.ts';

// What the reference post must give, whatever else changes: the page is the post in a news site's furniture.
let seed: Digest;

beforeAll(async () => {
  seed = JSON.parse((await lede(['--json', 'tests/fixtures/pages/seed.html'])).stdout) as Digest;
});

test('knows the title and the publisher', () => {
  expect(seed.article).toMatchObject({
    title: 'Mexico Rejects any U.S. Military Operation on Its Soil',
    siteName: 'The Financial District',
  });
  expect(seed.article.publishedTime).toMatch(/^2026-01-13/);
});

test.each([
  ['more than 30,000 people', { value: 30_000, unit: 'people', approx: '>' }, ['killed', 'last', 'year']],
  ['six Mexican cartels', { value: 6, unit: 'cartels' }, []],
  ['more than 100,000 deaths', { value: 100_000, unit: 'deaths', approx: '>' }, ['deaths', 'year']],
  ['February 2025', { kind: 'date', iso: '2025-02' }, []],
  ['December 2025', { kind: 'date', iso: '2025-12' }, []],
])('finds %s', (words, facts, about) => {
  const figure = seed.figures.find(({ text }) => words.startsWith(text) || text.startsWith(words));
  expect(figure).toMatchObject(facts);
  const said = `${figure?.text} ${figure?.about}`.split(' ');
  expect(said).toEqual(expect.arrayContaining(about));
});

test.each([
  ['Donald Trump', { kind: 'person', role: 'U.S. President', aliases: ['Trump'] }],
  ['Claudia Sheinbaum', { kind: 'person', role: 'Mexican President', aliases: ['Sheinbaum'] }],
  ['Sinaloa Cartel', { kind: 'organisation' }],
  ['Jalisco New Generation Cartel', { kind: 'organisation' }],
  ['Mexico', { kind: 'place' }],
  ['United States', { kind: 'place', aliases: ['U.S.'] }],
  ['Maduro', { kind: 'person' }],
  ['Euronews', { kind: 'organisation' }],
])('names %s', (name, facts) => {
  expect(seed.actors.find((actor) => actor.name === name)).toMatchObject(facts);
});

test('has three to five bullets', () => {
  expect(seed.bullets.length).toBeGreaterThanOrEqual(3);
  expect(seed.bullets.length).toBeLessThanOrEqual(5);
});

test.each([
  ['the photo caption', /\(Photo:|Flickr/],
  ['furniture', /top of page|min read|Writer:|\.png|Subscrib|Register|Share|bottom of page/],
  ['a sentence that points at "those cartels"', /those cartels/],
  ['a sentence that does not say which drug', /the drug/],
  ['a sentence that begins with "Now,"', /^Now,/],
])('no bullet is %s', (_, forbidden) => {
  for (const { text } of seed.bullets) expect(text).not.toMatch(forbidden);
});

test('no bullet stands twice', () => {
  expect(new Set(seed.bullets.map(({ text }) => text)).size).toBe(seed.bullets.length);
});

import { expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';
import { languageFor } from '../../src/languages.ts';
import type { Figure } from '../../src/model/digest.ts';

const english = await languageFor('en');

const figuresIn = (text: string): readonly Figure[] =>
  digest(
    { title: null, byline: null, siteName: null, publishedTime: null, lang: 'en', url: null, text, wordCount: 0 },
    { language: english },
  ).figures;

test.each([
  ['more than 30,000 people died', 'more than 30,000 people', 'count', 30_000, 'people'],
  ['It named six Mexican cartels.', 'six Mexican cartels', 'count', 6, 'cartels'],
  ['The firm lost $7.6bn.', '$7.6bn', 'money', 7.6e9, 'USD'],
  ['Rates rose 65 basis points.', '65 basis points', 'percent', 65, 'bp'],
  ['It fell to -28C overnight.', '-28C', 'measure', -28, '°C'],
])('%s', (text, words, kind, value, unit) => {
  expect(figuresIn(text)).toMatchObject([{ text: words, kind, value, unit }]);
});

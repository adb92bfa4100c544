import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../src/cli/read-text.ts';

const input = { kind: 'text', title: null, url: null, lang: null, published: null } as const;

test.each([
  ['One.\nTwo.', 'One.\n\nTwo.'],
  ['One.\r\n\r\nTwo.', 'One.\n\nTwo.'],
  ['\n\n  One\tmore.  \n \n\n\nTwo. ', 'One more.\n\nTwo.'],
  ['12\u00a0000 people', '12 000 people'],
  ['One.\u2028Two.\u2029Three.', 'One.\n\nTwo.\n\nThree.'],
  ['\ufeffOne.', 'One.'],
  ['zero\u200bwidth', 'zero\u200bwidth'],
])('the text of %j is %j', (text, normal) => {
  expect(readText({ ...input, text })).toMatchObject({ ok: true, value: { text: normal } });
});

test('knows what it was told and nothing else', () => {
  const told = { title: ' Ferry\nstops ', url: 'https://a.example', lang: 'en', published: '2026-11-19' };
  expect(readText({ ...input, ...told, text: 'It stops.' })).toEqual({
    ok: true,
    value: {
      title: 'Ferry stops',
      byline: null,
      siteName: null,
      publishedTime: '2026-11-19',
      lang: 'en',
      url: 'https://a.example',
      text: 'It stops.',
      wordCount: 2,
    },
  });
});

test.each([['2026'], ['2026-11'], ['2026-11-19'], ['2026-11-19T08:30:00Z'], ['2026-11-19 08:30']])(
  'takes %s for a time',
  (published) => {
    expect(readText({ ...input, text: 'W.', published })).toMatchObject({ value: { publishedTime: published } });
  },
);

test.each([[''], ['yesterday'], ['19.11.2026'], ['20261119']])('does not take %j for a time', (published) => {
  expect(readText({ ...input, text: 'W.', published })).toMatchObject({ value: { publishedTime: null } });
});

test.each([[''], [' \n\t'], ['— …']])('there is no article in %j', (text) => {
  expect(readText({ ...input, text })).toEqual({ ok: false, error: { code: 'not-an-article', reason: 'no-text' } });
});

test('nothing but white space changes', () => {
  const withoutBlanks = (text: string): string => text.replace(/\s/g, '');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const article = readText({ ...input, text });
      if (article.ok) expect(withoutBlanks(article.value.text)).toBe(withoutBlanks(text));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnswer, isArticle } from '../../src/bridge/check-answer.ts';

const ARTICLE = {
  title: 'Ferry stays free',
  byline: null,
  siteName: 'The Northwater Post',
  publishedTime: '2026-01-12',
  lang: 'en',
  url: 'https://northwater.example/ferry',
  text: 'The ferry stays free.',
  wordCount: 4,
};

describe('takes', () => {
  test.each([
    ['an article', { ok: true, value: ARTICLE }],
    ['an article with notices', { ok: true, value: { ...ARTICLE, notices: [{ code: 'live-blog' }] } }],
    ['a refusal', { ok: false, error: { code: 'not-an-article', reason: 'front-page', params: { headlines: 31 } } }],
  ])('%s', (_, answer) => expect(checkAnswer(answer, isArticle)).toEqual(answer));
});

describe('refuses', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'ok'],
    ['an article without text', { ok: true, value: { ...ARTICLE, text: undefined } }],
    ['a title that is an object', { ok: true, value: { ...ARTICLE, title: { toString: 'x' } } }],
    ['a word count that is no count', { ok: true, value: { ...ARTICLE, wordCount: Number.NaN } }],
    ['notices that are no list', { ok: true, value: { ...ARTICLE, notices: 'live-blog' } }],
    ['a code that is not on the list', { ok: false, error: { code: 'hacked' } }],
    ['a parameter that is markup in disguise', { ok: false, error: { code: 'too-long', params: { html: {} } } }],
  ])('%s', (_, answer) => expect(checkAnswer(answer, isArticle)).toBeNull());

  test('anything at random, without throwing', () => {
    fc.assert(fc.property(fc.anything(), (answer) => void checkAnswer(answer, isArticle)));
  });
});

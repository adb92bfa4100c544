import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom/worker';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read.ts';

const documentOf = (html: string): Document => parseHTML(html).document;
const fixture = (name: string): string => readFileSync(new URL(`../fixtures/pages/${name}`, import.meta.url), 'utf8');

describe('a news page with its furniture', () => {
  const html = fixture('sluice.html');
  const document = documentOf(html);
  const before = document.toString();
  const result = readArticle(document, 'https://courier.example/2026/02/sluice');
  const article = result.ok ? result.value : undefined;

  test('the text begins with the first sentence and ends with the last', () => {
    expect(article?.text).toMatch(/^Ostmoor’s two largest farms/);
    expect(article?.text).toMatch(/less than half of it\.$/);
  });

  test('captions, credits, share links, the newsletter box and the page’s edges stay out', () => {
    expect(article?.text).not.toMatch(/Photo|LinkedIn|Subscrib|Alerts|of page|Writer|min read|®/);
  });

  test('the page says what it is called, who wrote it, where and when', () => {
    expect(article).toMatchObject({
      title: 'Quarrel over the sluice at Ostmoor',
      siteName: 'The Tidewater Courier',
      publishedTime: '2026-02-11T07:40:00+01:00',
      lang: 'en-GB',
      byline: 'Lena Marsh',
      wordCount: 158,
    });
  });

  test('the page is left as it was', () => {
    expect(document.toString()).toBe(before);
  });
});

describe('a page that cannot be read', () => {
  test('without text there is no article', () => {
    const result = readArticle(documentOf('<!doctype html><html><body></body></html>'), '');
    expect(result).toMatchObject({ ok: false, error: { code: 'not-an-article' } });
  });

  test('more than 100,000 nodes are too many', () => {
    const html = `<!doctype html><html><body>${'<b>x</b>'.repeat(50_001)}</body></html>`;
    expect(readArticle(documentOf(html), '')).toEqual({ ok: false, error: { code: 'too-long' } });
  }, 60_000);
});

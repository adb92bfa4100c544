import { parseHTML } from 'linkedom/worker';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { readArticle } from '../../../src/page/read.ts';

const PROSE = `<p>${'The water board met again on Monday and heard from the farmers of the eastern marsh, who want the gate shut. '.repeat(3)}</p>`;
const URL = 'https://www.courier.example/coast/sluice';

function read(head: string, furniture: string, html = '<html lang="en-GB">', foot = ''): Partial<Article> {
  const page = `<!doctype html>${html}<head><title>Quarrel over the sluice</title>${head}</head><body><article><h1>Quarrel over the sluice</h1>${furniture}${PROSE.repeat(4)}</article>${foot}</body></html>`;
  const result = readArticle(parseHTML(page).document, URL, { anyway: true });
  return result.ok ? result.value : {};
}
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const author = (name: string): string => `<meta name="author" content="${name}">`;
const SITE = '<meta property="og:site_name" content="The Courier">';

describe('who wrote it', () => {
  test.each([
    [
      'JSON-LD, of several',
      ld({
        '@type': 'NewsArticle',
        headline: 'x',
        author: [{ '@type': 'Person', name: 'Lena Marsh' }, { name: 'Tom Arkwell' }],
      }),
      '',
      'Lena Marsh, Tom Arkwell',
    ],
    ['what is shown before what is declared', author('Tom Arkwell'), '<p>By Lena Marsh</p>', 'Lena Marsh'],
    [
      'all who are declared, where one of them is shown',
      author('Tom Arkwell, Lena Marsh'),
      '<p>By Lena Marsh</p>',
      'Tom Arkwell, Lena Marsh',
    ],
    [
      'a person before the site',
      SITE + author('The Courier'),
      '<div class="author-name">Lena Marsh</div>',
      'Lena Marsh',
    ],
    ['a person before a user', author('lmarsh7'), '<p>Tom Arkwell</p><p>11 February 2026</p>', 'Tom Arkwell'],
    ['the site where nobody else is named', SITE + author('The Courier'), '', 'The Courier'],
    ['a user where nobody else is named', author('lmarsh'), '', 'lmarsh'],
    ['a name behind its label', '', '<p>Written by</p><p>Lena Marsh</p>', 'Lena Marsh'],
    ['a name beside a date', '', '<p>Tom Arkwell</p><p>11 February 2026</p>', 'Tom Arkwell'],
    ['a name on the line of a date', '', '<p>Tom Arkwell • 11 February 2026</p>', 'Tom Arkwell'],
    ['a name above a role', '', '<p>Tom Arkwell</p><p>Staff Writer</p>', 'Tom Arkwell'],
    ['no section beside a date', '', '<p>Water Board</p><p>11 February 2026</p>', null],
    [
      'no name under a further heading',
      '',
      '<h2>More from the coast</h2><p>Tom Arkwell</p><p>11 February 2026</p>',
      null,
    ],
    ['no line that stands beside every date', '', '<p>11 February 2026</p><p>Reply Quote</p>'.repeat(3), null],
    ['no name that stands alone', '', '<p>Tom Arkwell</p><p>Coast</p>', null],
    ['a box around it marked as the author’s', '', '<div class="author-card"><p>Tom Arkwell</p></div>', 'Tom Arkwell'],
    ['no other words in such a box', '', '<div class="author-card"><p>Get in touch</p></div>', null],
    ['nobody who only checked it', '', '<p>Reviewed by</p><p>Fact checked</p>', null],
    [
      'an author named elsewhere in the graph',
      ld({
        '@graph': [
          { '@type': 'Article', headline: 'x', author: { '@id': '#p' } },
          { '@type': 'Person', '@id': '#p', name: 'Lena Marsh' },
        ],
      }),
      '',
      'Lena Marsh',
    ],
    ['a meta', '<meta name="author" content="Lena Marsh">', '', 'Lena Marsh'],
    ['a line that says so', '', '<p>By Lena Marsh and Tom Arkwell</p>', 'Lena Marsh, Tom Arkwell'],
    ['a marked element', '', '<div><a rel="author" href="/a/7">Lena Marsh</a></div>', 'Lena Marsh'],
    ['no address for a name', '<meta property="article:author" content="https://courier.example/a/7">', '', null],
    [
      'broken JSON-LD is passed over',
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
      '<p>By Lena Marsh</p>',
      'Lena Marsh',
    ],
  ])('%s', (_claim, head, furniture, byline) => {
    expect(read(head, furniture).byline).toBe(byline);
  });
});

describe('when it appeared', () => {
  test.each([
    [
      'JSON-LD, with its time zone',
      ld({ '@type': 'NewsArticle', headline: 'x', datePublished: '2026-02-11T23:40:00-05:00' }),
      '',
      '2026-02-11T23:40:00-05:00',
    ],
    ['a meta', '<meta property="article:published_time" content="2026-02-11">', '', '2026-02-11'],
    ['a marked time near the headline', '', '<time datetime="2026-02-11T07:40Z">today</time>', '2026-02-11T07:40Z'],
    ['a visible date near the headline', '', '<p>11 February 2026</p>', '2026-02-11'],
    [
      'the day it appeared, not that of the update',
      '',
      '<p>Updated 13 February 2026</p><p>Published 11 February 2026</p>',
      '2026-02-11',
    ],
    ['the day of the update where there is no other', '', '<p>Updated 13 February 2026</p>', '2026-02-13'],
    [
      'the day that the reader is told, where UTC is a day ahead',
      '<meta property="article:published_time" content="2026-02-12T02:40:00Z">',
      '<p>11 February 2026, 9:40 pm</p>',
      '2026-02-11',
    ],
    [
      'the day that was declared, where a later one is told',
      '<meta property="article:published_time" content="2026-02-11T08:00:00Z">',
      '<p>13 February 2026</p>',
      '2026-02-11T08:00:00Z',
    ],
    [
      'a day behind its label',
      '',
      '<p>Last updated</p><p>13 February 2026</p><p>Published</p><p>11 February 2026</p>',
      '2026-02-11',
    ],
    ['a date glued to other words', '', '<p>4 min read<b>Feb 11, 2026</b></p>', '2026-02-11'],
    [
      'not a day that the text speaks of',
      '',
      '<p>The gate was closed on 3 May 2019 after the salt had reached the fields behind the second dyke.</p>',
      null,
    ],
  ])('%s', (_claim, head, furniture, published) => {
    expect(read(head, furniture).publishedTime).toBe(published);
  });
});

describe('names at the end of the text', () => {
  test.each([
    ['a signature', '<p>Text: Lena Marsh</p>', 'Lena Marsh'],
    ['not the byline of a teaser', '<p>By Tom Arkwell</p>', null],
  ])('%s', (_claim, foot, byline) => {
    expect(read('', '', undefined, foot).byline).toBe(byline);
  });
});

describe('numbers alone', () => {
  const dayAt = (lang: string, url: string): string | null => {
    const page = `<!doctype html><html lang="${lang}"><body><article><h1>Sluice</h1><p>02/11/2026</p>${PROSE.repeat(4)}</article></body></html>`;
    const result = readArticle(parseHTML(page).document, url, { anyway: true });
    return result.ok ? result.value.publishedTime : null;
  };

  test.each([
    ['en', 'https://courier.example/sluice', '2026-02-11'],
    ['en-US', 'https://courier.example/sluice', '2026-02-11'],
    ['en', 'https://courier.example.uk/sluice', '2026-11-02'],
    ['en', 'https://courier.example/en-gb/sluice', '2026-11-02'],
    ['en-GB', 'https://courier.example/sluice', '2026-11-02'],
    ['de', 'https://courier.example/sluice', '2026-11-02'],
  ])('%s at %s', (lang, url, day) => {
    expect(dayAt(lang, url)).toBe(day);
  });
});

describe('dates around the text', () => {
  test.each([
    ['a line after the text that says so', '<footer><p>Published 11 February 2026</p></footer>', '2026-02-11'],
    ['an update after the text where there is no other', '<p>Last updated: 13 February 2026</p>', '2026-02-13'],
    ['not a date that only stands there', '<p>The harbour fair, 3 May 2026</p>', null],
  ])('%s', (_claim, foot, published) => {
    expect(read('', '', undefined, foot).publishedTime).toBe(published);
  });
});

describe('language and address', () => {
  test.each([
    ['<html lang="en_gb">', '', 'en-GB'],
    ['<html>', '<meta property="og:locale" content="pt_BR">', 'pt-BR'],
    ['<html lang="">', '', null],
  ])('%s %s', (html, head, lang) => {
    expect(read(head, '', html).lang).toBe(lang);
  });

  test.each([
    ['<link rel="canonical" href="/coast/sluice-2026">', 'https://www.courier.example/coast/sluice-2026'],
    ['<link rel="canonical" href="https://elsewhere.example/x">', URL],
    ['<link rel="canonical" href="/">', URL],
    ['', URL],
  ])('%s', (head, url) => {
    expect(read(head, '').url).toBe(url);
  });
});

import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { blockViews } from '../../../src/page/filter/block-view.ts';
import { pageView } from '../../../src/page/filter/page-view.ts';
import { layoutText } from '../../../src/page/layout.ts';
import { sourcesOf } from '../../../src/page/metadata/metadata.ts';
import { type Evidence, evidenceOf } from '../../../src/page/refusal/evidence.ts';

function seen(html: string, url = 'https://courier.example/lock', title = 'Lock'): Evidence {
  const document = parsePage(html);
  const views = blockViews(layoutText(document), () => 1);
  const page = pageView(views, { title, description: '' });
  const metadata = { byline: null, siteName: null, publishedTime: null, lang: null, url };
  return evidenceOf({ url, sources: sourcesOf(document), title, page, verdicts: [], kept: views, metadata });
}

describe('an address', () => {
  test.each<[string, string, number | null]>([
    ['https://courier.example', '/', null],
    ['https://courier.example/', '/', null],
    ['https://courier.example/coast', '/coast', 1],
    ['https://courier.example/coast/crack-closes-talmere-lock', '/coast/crack-closes-talmere-lock', 4],
    ['https://courier.example/crack-closes-lock/amp', '/crack-closes-lock/amp', 3],
    ['https://courier.example/crack_closes_lock.html?from=home#top', '/crack_closes_lock.html?from=home', 3],
    ['https://courier.example/2026/02/4410', '/2026/02/4410', 0],
    ['', '', null],
    ['not an address', '', null],
  ])('%s has the path %s and %s words in its name', (url, path, slugWords) => {
    expect(seen('<p>wool</p>', url)).toMatchObject({ path, slugWords });
  });
});

describe('what a page offers', () => {
  test.each<[string, string, Partial<Evidence>]>([
    ['a call', '<main><a href="/quote">Get a free quote</a></main>', { calls: 1 }],
    ['a call on a button', '<main><button>Book a demo</button></main>', { calls: 1 }],
    ['a call in the menu', '<nav><a href="/contact">Contact us</a></nav>', { calls: 0 }],
    ['a call below the page', '<footer><button>Get a quote</button></footer>', { calls: 0 }],
    ['goods', '<main><button>Add to cart</button><p>€ 14</p></main>', { buys: 1, prices: 1 }],
    [
      'goods in a sentence',
      '<p>Readers add to cart what they saw first, says a study of eleven shops in Ostmoor by the port.</p>',
      { buys: 0 },
    ],
    [
      'an amount in a sentence',
      '<p>The repair cost $14 million, said the minister of the port, who had hoped for less than half.</p>',
      { prices: 0 },
    ],
  ])('%s', (_title, html, expected) => expect(seen(html)).toMatchObject(expected));
});

describe('the longest form', () => {
  test.each<[string, string, number]>([
    ['has its fields', '<form><input type="email"><input type="tel"><select></select><textarea></textarea></form>', 4],
    ['is no search', '<form><input type="search"><button>Go</button></form>', 0],
    [
      'is none for comments',
      '<form id="commentform"><input type="text"><input type="email"><textarea></textarea></form>',
      0,
    ],
    ['counts nothing hidden', '<form><input type="hidden"><input type="text"></form>', 1],
  ])('%s', (_title, html, fields) => expect(seen(html).fields).toBe(fields));
});

test.each([
  ['Crack closes Talmere lock', 4],
  ['Who’s there?', 2],
  ['2026', 0],
  ['Éva, 30: “non”', 2],
  ['港の水門に亀裂', 4],
])('“%s” has %i words', (title, titleWords) => {
  expect(seen('<p>wool</p>', '', title)).toMatchObject({ titleWords });
});

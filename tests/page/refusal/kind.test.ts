import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/page/refusal/evidence.ts';
import { likeliestKind, type PageKind } from '../../../src/page/refusal/kind.ts';
import { refusal } from '../../../src/page/refusal/refuse.ts';
import { evidence } from './evidence-of.ts';

const PARTS = evidence({}).parts;

describe('a page is called', () => {
  test.each<[PageKind, Partial<Evidence>]>([
    ['shop', { parts: { ...PARTS, price: 30, cart: 4 }, buys: 2 }],
    ['shop', { path: '/products/oar', parts: { ...PARTS, price: 2 }, prices: 1 }],
    ['shop', { types: new Set(['ProductGroup']) }],
    ['service', { path: '/services/dredging', calls: 6, ours: 1.2 }],
    ['service', { types: new Set(['ProfessionalService']), calls: 3 }],
    ['service', { system: 'page', calls: 8, phones: 1, parts: { ...PARTS, praise: 3 } }],
    ['section-front', { types: new Set(['CollectionPage']), path: '/topics/coast', teasers: 20, rivals: 18 }],
    ['front-page', { path: '/' }],
    ['forum', { types: new Set(['DiscussionForumPosting']) }],
    ['no-text', {}],
  ])('%s for %j', (kind, given) => expect(likeliestKind(evidence(given)).kind).toBe(kind));

  test('no forum for the questions that a page answers itself', () => {
    expect(likeliestKind(evidence({ types: new Set(['FAQPage', 'Question']) })).kind).toBe('no-text');
  });

  test('a list only where nothing else comes near it', () => {
    const list: Partial<Evidence> = { types: new Set(['ItemList']), teasers: 12, rivals: 12 };
    expect(likeliestKind(evidence(list)).kind).toBe('section-front');
    expect(likeliestKind(evidence({ ...list, parts: { ...PARTS, price: 24 }, prices: 24 })).kind).toBe('shop');
  });
});

const OFFER: Partial<Evidence> = {
  path: '/services/dredging',
  calls: 9,
  ours: 1.5,
  section: 50,
  linkedShare: 0,
  parts: { ...PARTS, fold: 6, praise: 2 },
};
const STORY: Partial<Evidence> = {
  hasDate: true,
  hasByline: true,
  title: 'how we dredge a harbour',
  titleWords: 8,
  slugWords: 6,
};

describe('an article is read', () => {
  test.each<[string, Partial<Evidence>]>([
    ['with nothing said of itself', {}],
    ['in the blog of one who offers something', { ...OFFER, ...STORY, path: '/blog/how-we-dredge-a-harbour' }],
    ['of a shop, with goods beside it', { ...STORY, parts: { ...PARTS, price: 20, cart: 6, product: 30 }, buys: 3 }],
    ['that reviews many goods', { ...STORY, prices: 15, buys: 8, parts: { ...PARTS, price: 40 } }],
    ['among many headlines', { ...STORY, teasers: 40, rivals: 30, linkedWords: 900 }],
    ['that is a note', { hasDate: true, prose: 30, kept: 30, words: 200, titleWords: 6 }],
    ['of an unknown address', { path: '', slugWords: null }],
  ])('%s', (_title, given) => expect(refusal(evidence(given))).toBeNull());
});

describe('a page is refused', () => {
  test.each<[string, PageKind, Partial<Evidence>]>([
    ['that presents a service at length', 'service', OFFER],
    [
      'of goods with a guide below them',
      'shop',
      { path: '/collections/oars', prose: 900, prices: 20, parts: { ...PARTS, price: 60, product: 90, filter: 12 } },
    ],
    [
      'of one thing with a long description',
      'shop',
      { types: new Set(['Product']), ogType: 'product', prose: 700, buys: 2, parts: { ...PARTS, price: 6, cart: 8 } },
    ],
    ['of twenty words', 'no-text', { prose: 0, kept: 20, words: 40 }],
  ])('%s: %s', (_title, reason, given) => expect(refusal(evidence(given))).toMatchObject({ reason }));
});

import type { Points } from './article.ts';
import type { Evidence } from './evidence.ts';
import {
  COMMENTS_TITLE,
  ERROR_SIGN,
  ERROR_TITLE,
  GALLERY_TITLE,
  GUIDE_TITLE,
  LOG_IN_TITLE,
  OFFER_TITLE,
  PATHS,
  SEARCH_TITLE,
  VIDEO_TITLE,
} from './refusal-words.ts';

/** What a page is when it is no article: the closed list of reasons of `not-an-article`. */
export type PageKind =
  | 'error-page'
  | 'forum'
  | 'front-page'
  | 'gallery'
  | 'log-in'
  | 'no-text'
  | 'search-results'
  | 'section-front'
  | 'service'
  | 'shop'
  | 'video'
  | 'web-app';

const has = (evidence: Evidence, ...types: string[]): boolean => types.some((type) => evidence.types.has(type));
const when = (holds: boolean, points: Points): Points => (holds ? points : 0);

/** Words of prose that make one paragraph of some length; under it pages have little to say for themselves. */
const LITTLE_PROSE = 60;
/** Points for something that a page may have `many` times: a third of `most` for one of it. */
const some = (count: number, many: number, most: Points): Points =>
  count === 0 ? 0 : most * Math.min(1, 1 / 3 + count / (1.5 * many));

const GOODS = [
  'Product',
  'ProductGroup',
  'Offer',
  'Hotel',
  'LodgingBusiness',
  'SoftwareApplication',
  'MobileApplication',
  'RealEstateListing',
  'ItemPage',
];
const SERVICES = ['Service', 'ProfessionalService', 'LocalBusiness', 'Course', 'FinancialProduct'];
const LISTS = ['CollectionPage', 'ItemList', 'ProfilePage', 'PodcastSeries', 'Blog', 'OfferCatalog'];

/** What speaks for each kind. The points were set by hand, by what each sign means: there are no pages to learn them from. */
const KINDS: readonly (readonly [PageKind, (evidence: Evidence) => Points])[] = [
  [
    'error-page',
    (evidence) =>
      when(ERROR_TITLE.test(evidence.headline) && evidence.prose < 3 * LITTLE_PROSE, 6) +
      when(ERROR_SIGN.test(evidence.text), 3) +
      when(evidence.prose < 2 * LITTLE_PROSE, 1),
  ],
  [
    'log-in',
    (evidence) =>
      when(evidence.hasPassword, 4) +
      when(LOG_IN_TITLE.test(evidence.headline), 3) +
      Math.min(3, evidence.logInWords) +
      when(PATHS.logIn.test(evidence.path), 2) +
      when(evidence.prose < LITTLE_PROSE, 1),
  ],
  [
    'search-results',
    (evidence) =>
      when(PATHS.search.test(evidence.path), 5) +
      when(SEARCH_TITLE.test(evidence.headline), 3) +
      when(has(evidence, 'SearchResultsPage'), 5) +
      Math.min(3, evidence.resultWords),
  ],
  [
    'front-page',
    (evidence) =>
      when(PATHS.front.test(evidence.path), 9) +
      when(evidence.ogType === 'website', 1) +
      when(evidence.teasers >= 4, 1) +
      when(PATHS.front.test(evidence.path) && evidence.teasers >= 8, 3),
  ],
  [
    'section-front',
    (evidence) =>
      when(PATHS.section.test(evidence.path), 3) +
      when(has(evidence, ...LISTS), 3) +
      when(evidence.ogType === 'profile', 3) +
      when(evidence.ogType === 'website', 1) +
      Math.min(5, evidence.rivals / 5) +
      when(evidence.teasers >= 3, 5 * evidence.summaries) +
      when(evidence.teasers >= 3 && evidence.teasers > evidence.paragraphs, 2) +
      when(evidence.rivals >= 4 && evidence.linkedWords > evidence.prose, 1) +
      when(evidence.rivals >= 4 && evidence.linkedWords > 3 * evidence.prose, 1) +
      some(evidence.parts.pager, 5, 1) +
      some(evidence.parts.filter, 10, 1.5) +
      when(evidence.skipped > 0.3, 1) +
      when(evidence.prose < LITTLE_PROSE, 1),
  ],
  [
    'shop',
    (evidence) =>
      when(/product/.test(evidence.ogType), 6) +
      when(has(evidence, ...GOODS), 4) +
      when(evidence.hasPriceMark, 4) +
      Math.min(4, 2.5 * evidence.buys) +
      Math.min(2, evidence.calls / 2) +
      Math.min(4, evidence.prices) +
      some(evidence.parts.price, 20, 4) +
      some(evidence.parts.cart, 10, 2) +
      some(evidence.parts.product, 20, 2) +
      some(evidence.parts.filter, 10, 1.5) +
      when(PATHS.shop.test(evidence.path), 3),
  ],
  [
    'service',
    (evidence) =>
      when(has(evidence, ...SERVICES), 3.5) +
      when(has(evidence, 'FAQPage') && !evidence.isArticleMarked, 2) +
      when(OFFER_TITLE.test(evidence.title) && !GUIDE_TITLE.test(evidence.title), 3) +
      Math.min(5, evidence.calls / 1.2) +
      Math.min(4.5, 3 * evidence.ours * Math.min(1, evidence.kept / 100)) +
      when(evidence.parts.fold > 0, 1) +
      when(evidence.phones > 0, 2) +
      when(evidence.fields >= 4, 2) +
      when(evidence.parts.praise > 0, 2) +
      when(evidence.system === 'page', 1.5) +
      when(evidence.paragraphs >= 3 && evidence.linkedShare === 0, 1) +
      when(PATHS.shop.test(evidence.path), 3.5),
  ],
  [
    'video',
    (evidence) =>
      when(evidence.ogType.startsWith('video'), 5) +
      when(has(evidence, 'VideoObject', 'Movie', 'TVEpisode', 'Episode', 'Clip'), 3) +
      when(evidence.films > 0, 2) +
      when(VIDEO_TITLE.test(evidence.headline), 1) +
      when(PATHS.video.test(evidence.path), 3) +
      Math.min(3, evidence.filmWords) +
      when(evidence.prose < LITTLE_PROSE, 1),
  ],
  [
    'gallery',
    (evidence) =>
      when(has(evidence, 'ImageGallery', 'MediaGallery'), 5) +
      when(GALLERY_TITLE.test(evidence.headline), 3) +
      when(PATHS.gallery.test(evidence.path), 3) +
      when(evidence.pictures >= 3 && evidence.prose < LITTLE_PROSE, 2),
  ],
  [
    'forum',
    (evidence) =>
      when(has(evidence, 'QAPage', 'DiscussionForumPosting'), 6) +
      when(PATHS.forum.test(evidence.path), 4) +
      when(COMMENTS_TITLE.test(evidence.headline), 2) +
      Math.min(4, evidence.answers / 2),
  ],
  [
    'web-app',
    (evidence) =>
      Math.min(6, 3 * evidence.controls) +
      when(PATHS.app.test(evidence.path), 3) +
      when(evidence.prose < LITTLE_PROSE / 2, 1) +
      when(evidence.prose < LITTLE_PROSE / 2 && evidence.blockWords < 3.5, 3) +
      when(evidence.kept === 0, 2) +
      when(evidence.words < 10, 3),
  ],
];

/** Points from which on a page is called by its kind; below it there is simply no text on it. */
const SURE: Points = 3;
/** Lists of links stand on most pages that are no article: another kind goes before if it comes this near. */
const LIST_HANDICAP: Points = 2.5;

/** The kind of page that most speaks for, and the most points that any kind has. */
export function likeliestKind(evidence: Evidence): { readonly kind: PageKind; readonly points: Points } {
  const judged = KINDS.map(([kind, points]) => ({ kind, points: points(evidence) }));
  const standing = ({ kind, points }: { kind: PageKind; points: Points }): Points =>
    kind === 'section-front' ? points - LIST_HANDICAP : points;
  const sure = judged.filter(({ points }) => points >= SURE).sort((one, other) => standing(other) - standing(one));
  return { kind: sure[0]?.kind ?? 'no-text', points: Math.max(...judged.map(({ points }) => points)) };
}

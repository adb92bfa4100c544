import type { Evidence } from './evidence.ts';
import {
  COMMENTS_TITLE,
  ERROR_SIGN,
  ERROR_TITLE,
  GALLERY_TITLE,
  LOG_IN_TITLE,
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
  | 'shop'
  | 'video'
  | 'web-app';

/** Points are worth about a factor of two in the odds each. They were set by hand, by what each sign means. */
type Points = number;

const has = (evidence: Evidence, ...types: string[]): boolean => types.some((type) => evidence.types.has(type));
const when = (holds: boolean, points: Points): Points => (holds ? points : 0);

/** Words of prose that make one paragraph of some length; under it pages have little to say for themselves. */
const LITTLE_PROSE = 60;
/** Points that prose alone can give: a shop may describe its goods at any length. */
const MOST_FOR_PROSE = 7;

/** How much speaks for an article. */
export function articlePoints(evidence: Evidence): Points {
  const { prose, longest, ogType, path } = evidence;
  return (
    Math.min(MOST_FOR_PROSE, 1.7 * Math.log2(1 + prose / LITTLE_PROSE)) +
    when(longest >= 35, 1) +
    when(evidence.isArticleMarked, 3) +
    when(ogType === 'article', 1.5) +
    when(evidence.hasDate, 2) +
    when(evidence.hasByline, 1) +
    when(PATHS.article.test(path), 2)
  );
}

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
      when(evidence.teasers >= 4, 1),
  ],
  [
    'section-front',
    (evidence) =>
      when(PATHS.section.test(evidence.path), 3) +
      when(has(evidence, 'CollectionPage', 'ItemList', 'ProfilePage', 'PodcastSeries', 'Blog'), 3) +
      when(evidence.ogType === 'profile', 3) +
      when(evidence.ogType === 'website', 1) +
      Math.min(3, evidence.rivals / 4) +
      when(evidence.teasers >= 3, 5 * evidence.summaries) +
      when(evidence.teasers >= 3 && evidence.teasers > evidence.paragraphs, 2) +
      when(evidence.rivals >= 4 && evidence.linkedWords > evidence.prose, 1) +
      when(evidence.rivals >= 4 && evidence.linkedWords > 3 * evidence.prose, 1),
  ],
  [
    'shop',
    (evidence) =>
      when(/^(?:og:)?product/.test(evidence.ogType), 6) +
      when(
        has(
          evidence,
          'Product',
          'Offer',
          'Hotel',
          'LodgingBusiness',
          'SoftwareApplication',
          'MobileApplication',
          'RealEstateListing',
          'Service',
          'LocalBusiness',
        ),
        4,
      ) +
      when(evidence.hasPriceMark, 4) +
      Math.min(4, 1.5 * evidence.buys) +
      Math.min(4, evidence.calls / 2) +
      Math.min(4, evidence.prices / 2) +
      when(PATHS.shop.test(evidence.path), 3),
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
      when(has(evidence, 'QAPage', 'DiscussionForumPosting', 'Question'), 6) +
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
      when(evidence.words < 10, 6),
  ],
];

/** Lists of links stand on most pages that are no article: another kind goes before if it comes this near. */
const LIST_HANDICAP: Points = 4;

/** The kind of page that most speaks for, and the most points that any kind has. */
export function likeliestKind(evidence: Evidence): { readonly kind: PageKind; readonly points: Points } {
  const judged = KINDS.map(([kind, points]) => ({ kind, points: points(evidence) }));
  const standing = ({ kind, points }: { kind: PageKind; points: Points }): Points =>
    kind === 'section-front' ? points - LIST_HANDICAP : points;
  const best = judged.reduce((one, other) => (standing(other) > standing(one) ? other : one));
  return { kind: best.kind, points: Math.max(...judged.map(({ points }) => points)) };
}

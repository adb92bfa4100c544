import type { Evidence } from './evidence.ts';
import { GUIDE_TITLE, PATHS } from './refusal-words.ts';

/** For each sign the share of each of its classes among articles. */
export type Rates = Readonly<Record<string, readonly number[]>>;

/** Something that articles show otherwise than other pages: it sorts pages into classes. */
export interface Sign {
  readonly name: string;
  readonly value: (evidence: Evidence) => number;
  /** Values at which the next class begins. */
  readonly bounds: readonly number[];
  /** Share of each class among pages that are no article: a guess from what such pages are for. */
  readonly others: readonly number[];
  /** Share of its points that counts: less where several signs say the same. */
  readonly weight: number;
}

/** Words of text below which its build says nothing, and each sign of it takes a value in between. */
const SHORT_TEXT = 80;

const built =
  (value: (evidence: Evidence) => number, inBetween: number) =>
  (evidence: Evidence): number =>
    evidence.kept < SHORT_TEXT ? inBetween : value(evidence);

/** How many of three things the page says: who wrote it, when, and that it is an article. */
const declared = ({ hasDate, path, hasByline, isArticleMarked, system }: Evidence): number =>
  Number(hasDate || PATHS.dated.test(path)) + Number(hasByline) + Number(isArticleMarked || system === 'post');

const OG_TYPES = ['website', 'article'];

/** What a page says of itself. What articles show of each sign is measured: `article-rates.ts`. */
export const CLAIMS: readonly Sign[] = [
  {
    name: 'declared',
    value: declared,
    bounds: [1, 2, 3],
    others: [0.84, 0.12, 0.03, 0.01],
    weight: 1,
  },
  {
    name: 'ogType',
    value: ({ ogType }) => OG_TYPES.indexOf(ogType),
    bounds: [0, 1],
    others: [0.4, 0.42, 0.18],
    weight: 0.7,
  },
];

/** What a page is built like. */
export const BUILD: readonly Sign[] = [
  /** Headlines are spelt out in addresses; other pages have a word or two. */
  {
    name: 'slugWords',
    value: ({ slugWords }) => slugWords ?? 3,
    bounds: [2, 3, 4, 5],
    others: [0.35, 0.25, 0.18, 0.09, 0.13],
    weight: 0.7,
  },
  {
    name: 'articlePath',
    value: ({ path }) => Number(PATHS.article.test(path)),
    bounds: [1],
    others: [0.9, 0.1],
    weight: 0.5,
  },
  /** A headline says something; a shelf, a section and a service have a name. */
  {
    name: 'titleWords',
    value: ({ titleWords }) => titleWords,
    bounds: [3, 4, 5, 7],
    others: [0.3, 0.2, 0.15, 0.17, 0.18],
    weight: 0.7,
  },
  {
    name: 'guideTitle',
    value: ({ title }) => Number(GUIDE_TITLE.test(title)),
    bounds: [1],
    others: [0.85, 0.15],
    weight: 0.5,
  },
  {
    name: 'prose',
    value: ({ prose }) => prose,
    bounds: [40, 100, 200, 400],
    others: [0.25, 0.2, 0.2, 0.15, 0.2],
    weight: 0.4,
  },
  /** Articles go on for paragraphs; what is offered is told in a paragraph under each of many headings. */
  {
    name: 'section',
    value: built(({ section }) => section, 120),
    bounds: [60, 100, 150, 250],
    others: [0.3, 0.25, 0.2, 0.13, 0.12],
    weight: 0.3,
  },
  {
    name: 'proseShare',
    value: built(({ prose, words }) => prose / Math.max(1, words), 0.3),
    bounds: [0.1, 0.25, 0.4, 0.6],
    others: [0.25, 0.3, 0.25, 0.15, 0.05],
    weight: 0.3,
  },
  {
    name: 'linkedShare',
    value: ({ linkedShare }) => linkedShare,
    bounds: [0.001, 0.15],
    others: [0.6, 0.25, 0.15],
    weight: 0.7,
  },
];

/** The class of the page by one sign: 0 is below the first bound. */
export const classOf = ({ value, bounds }: Sign, evidence: Evidence): number => {
  const own = value(evidence);
  return bounds.filter((bound) => own >= bound).length;
};

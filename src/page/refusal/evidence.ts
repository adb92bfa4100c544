import { type BlockView, FAR } from '../filter/block-view.ts';
import { CLASS_GROUPS } from '../filter/class-words.ts';
import { fold } from '../metadata/fold.ts';
import { typesOf } from '../metadata/json-ld.ts';
import type { Sources } from '../metadata/metadata.ts';
import { BUY, CALL, FORUM_SIGN, LOG_IN_SIGN, RESULT_COUNT, VIDEO_SIGN } from './refusal-words.ts';

/** What a page shows of being an article or something else; counted once, judged by `kind.ts`. */
export interface Evidence {
  /** Path and query of the address. */
  readonly path: string;
  /** Folded title and first-level headings. */
  readonly headline: string;
  readonly types: ReadonlySet<string>;
  readonly ogType: string;
  readonly isArticleMarked: boolean;
  readonly hasDate: boolean;
  readonly hasByline: boolean;
  /** Words of prose that were kept, of the longest paragraph, and of all that was kept. */
  readonly prose: number;
  readonly longest: number;
  readonly kept: number;
  /** Paragraphs of prose that were kept. */
  readonly paragraphs: number;
  /** Words of the page, and those in links outside menus. */
  readonly words: number;
  readonly linkedWords: number;
  /** Headlines that are links, and the most of one shape. */
  readonly teasers: number;
  readonly rivals: number;
  /** Share of the kept prose that stands right under a headline that is a link: summaries of other pages. */
  readonly summaries: number;
  /** Words that a block has on average. */
  readonly blockWords: number;
  readonly prices: number;
  readonly hasPriceMark: boolean;
  /** Blocks and buttons that sell, call to action, answer, or belong to a film, a log-in or a list of results. */
  readonly buys: number;
  readonly calls: number;
  readonly answers: number;
  readonly filmWords: number;
  readonly logInWords: number;
  readonly resultWords: number;
  readonly hasPassword: boolean;
  readonly films: number;
  readonly pictures: number;
  /** Parts that programs are made of: grids, menus, canvases. */
  readonly controls: number;
  readonly text: string;
}

/** The parts of the page that the evidence is taken from. */
export interface Exhibits {
  readonly sources: Sources;
  readonly url: string;
  readonly views: readonly BlockView[];
  readonly kept: readonly BlockView[];
  readonly title: string | null;
  readonly published: string | null;
  readonly byline: string | null;
}

const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|Review|Recipe|HowTo|LiveBlogPosting)$/;
const CONTROLS =
  '[role="grid"], [role="menubar"], [role="toolbar"], [role="application"], [role="log"], [role="listbox"], [role="textbox"], canvas, [contenteditable="true"], output, #root:empty, #app:empty';
/** Words that a linked headline has at least. */
const HEADLINE_WORDS = 3;
/** Blocks and buttons whose words are signs: longer ones are text. */
const SHORT = 14;

/** Counts the evidence. Reads the page, changes nothing. */
export function evidenceOf({ sources, url, views, kept, title, published, byline }: Exhibits): Evidence {
  const { document, metas, things } = sources;
  const prose = kept.filter((view) => view.isProse);
  const signs = [...views.filter((view) => view.words <= SHORT).map((view) => view.text), ...buttonWords(document)].map(
    fold,
  );
  const teasers = views.filter((view) => isTeaser(view) && !isMenu(view));
  const count = (pattern: RegExp): number => signs.filter((sign) => pattern.test(sign)).length;
  const all = fold(
    views
      .map((view) => view.text)
      .join(' ')
      .slice(0, 3000),
  );
  return {
    path: pathOf(url),
    headline: fold(
      `${title ?? ''} ${[...document.querySelectorAll('title, h1')].map((one) => one.textContent ?? '').join(' ')}`,
    ),
    types: new Set(things.flatMap(typesOf)),
    ogType: metas.get('og:type')?.toLowerCase() ?? '',
    isArticleMarked: things.some((thing) => typesOf(thing).some((type) => ARTICLE_TYPES.test(type))),
    hasDate: published !== null,
    hasByline: byline !== null,
    prose: sum(prose, (view) => view.words),
    longest: Math.max(0, ...prose.map((view) => view.words)),
    kept: sum(kept, (view) => view.words),
    paragraphs: prose.length,
    words: sum(views, (view) => view.words),
    linkedWords: sum(views, (view) => (isMenu(view) ? 0 : view.words * view.linked)),
    teasers: teasers.length,
    rivals: mostOfOneShape(teasers),
    summaries:
      summaryWords(views, new Set(prose)) /
      Math.max(
        1,
        sum(prose, (view) => view.words),
      ),
    blockWords: sum(views, (view) => view.words) / Math.max(1, views.length),
    prices: signs.length > 0 ? views.filter((view) => view.words <= SHORT && PRICE.test(view.text)).length : 0,
    hasPriceMark: ['product:price:amount', 'og:price:amount'].some((name) => metas.has(name)),
    buys: count(BUY),
    calls: count(CALL),
    answers: count(FORUM_SIGN),
    filmWords: count(VIDEO_SIGN),
    logInWords: count(LOG_IN_SIGN) + Number(LOG_IN_SIGN.test(all)),
    resultWords: count(RESULT_COUNT) + Number(RESULT_COUNT.test(all)),
    hasPassword: document.querySelector('input[type="password"], input[autocomplete="one-time-code"]') !== null,
    films: document.querySelectorAll(
      'video, iframe[src*="embed"], iframe[src*="player"], [class*="player" i], [class*="lecteur" i]',
    ).length,
    pictures: document.querySelectorAll('img').length,
    controls: document.querySelectorAll(CONTROLS).length,
    text: all,
  };
}

const PRICE = /(?:[$€£¥]|US\$|EUR|USD)\s?\d|\d(?:[.,]\d\d)?\s?(?:€|£|EUR|USD|kr\b|zł)/;

const sum = (views: readonly BlockView[], value: (view: BlockView) => number): number =>
  views.reduce((total, view) => total + value(view), 0);

function pathOf(url: string): string {
  const path = /^[a-z]+:\/\/[^/?#]*([^#]*)/i.exec(url)?.[1];
  return path === '' ? '/' : (path ?? '');
}

const MENUS = ['NAV', 'FOOTER', 'HEADER', 'ASIDE'];
const MENU_GROUP = CLASS_GROUPS.indexOf('navigation');

/** Menus, mastheads and side columns stand on every page and say nothing of its kind. */
const isMenu = ({ path, groups }: BlockView): boolean =>
  (groups[MENU_GROUP] ?? FAR) < FAR || path.some((element) => MENUS.includes(element.tagName));

const isTeaser = (view: BlockView): boolean => {
  const isLink = view.linked > 0.7 || (view.heading > 0 && view.linked > 0.5);
  return isLink && view.words >= HEADLINE_WORDS && view.words <= 40;
};

/** Blocks between a linked headline and its summary: a date, a name. */
const SUMMARY_REACH = 2;
/** Words that a summary has at most. */
const LONGEST_SUMMARY = 70;

/** Summaries that make a list: one paragraph under a linked headline is a post with a link to itself. */
const FEWEST_SUMMARIES = 3;

function summaryWords(views: readonly BlockView[], prose: ReadonlySet<BlockView>): number {
  const summaries = views.filter((view, index) => {
    const isUnderLink = views.slice(Math.max(0, index - SUMMARY_REACH), index).some(isTeaser);
    return isUnderLink && prose.has(view) && view.words <= LONGEST_SUMMARY;
  });
  return summaries.length >= FEWEST_SUMMARIES ? sum(summaries, (view) => view.words) : 0;
}

function mostOfOneShape(views: readonly BlockView[]): number {
  const counts = new Map<string, number>();
  for (const view of views) counts.set(view.shape, (counts.get(view.shape) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Buttons looked at: pages with more of them are no clearer. */
const MOST_BUTTONS = 200;

function buttonWords(document: Document): string[] {
  const buttons = [...document.querySelectorAll('button, input[type="submit"], [role="button"]')].slice(
    0,
    MOST_BUTTONS,
  );
  return buttons.map((button) => (button.textContent || button.getAttribute('value') || '').slice(0, 60));
}

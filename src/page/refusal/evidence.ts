import { countWords } from '../../model/article.ts';
import type { Examined } from '../examine.ts';
import type { BlockView } from '../filter/block-view.ts';
import { fold } from '../fold.ts';
import { typesOf } from '../metadata/json-ld.ts';
import { calledBySystem, type PartName, partsOf } from './parts.ts';
import { type Prose, proseOf } from './prose.ts';
import { BUY, CALL, FORUM_SIGN, LOG_IN_SIGN, RESULT_COUNT, VIDEO_SIGN } from './refusal-words.ts';
import { isMenu, MENUS, sumWords, type Teasers, teasersOf } from './teasers.ts';

/** What a page shows of being an article or something else; counted once, judged by `article.ts` and `kind.ts`. */
export interface Evidence extends Prose, Teasers {
  /** Path and query of the address, empty where it is unknown. */
  readonly path: string;
  /** Words of the longer of the path's last two parts; `null` where it has no parts. */
  readonly slugWords: number | null;
  /** Folded title, and title with first-level headings. */
  readonly title: string;
  readonly headline: string;
  readonly titleWords: number;
  readonly types: ReadonlySet<string>;
  readonly ogType: string;
  readonly isArticleMarked: boolean;
  readonly system: 'post' | 'page' | null;
  readonly hasDate: boolean;
  readonly hasByline: boolean;
  /** Words of the page, those in links outside menus, and those that a block has on average. */
  readonly words: number;
  readonly linkedWords: number;
  readonly blockWords: number;
  readonly parts: Readonly<Record<PartName, number>>;
  /** Short blocks with an amount of money. */
  readonly prices: number;
  readonly hasPriceMark: boolean;
  /** Short blocks and buttons that sell or call to action, menus apart. */
  readonly buys: number;
  readonly calls: number;
  /** Short blocks and buttons that answer, or belong to a film, a log-in or a list of results. */
  readonly answers: number;
  readonly filmWords: number;
  readonly logInWords: number;
  readonly resultWords: number;
  readonly hasPassword: boolean;
  readonly phones: number;
  /** Fields of the longest form, comments apart. */
  readonly fields: number;
  readonly films: number;
  readonly pictures: number;
  /** Parts that programs are made of: grids, menus, canvases. */
  readonly controls: number;
  /** Folded beginning of the page. */
  readonly text: string;
}

const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|Review|Recipe|HowTo|LiveBlogPosting)$/;
const CONTROLS =
  '[role="grid"], [role="menubar"], [role="toolbar"], [role="application"], [role="log"], [role="listbox"], [role="textbox"], canvas, [contenteditable="true"], output, #root:empty, #app:empty';
const FILMS = 'video, iframe[src*="embed"], iframe[src*="player"], [class*="player" i], [class*="lecteur" i]';
/** UTF-16 units of the page in which sentences are looked for that say what it is. */
const BEGINNING = 3000;

/** Counts the evidence. Reads the page, changes nothing. */
export function evidenceOf({ sources, url, page: { views }, kept, title, metadata }: Examined): Evidence {
  const { document, metas, things } = sources;
  const buttons = buttonsOf(document);
  const signs = signsOf(views, buttons);
  const offers = signsOf(
    views.filter((view) => !isMenu(view)),
    buttons.filter((button) => !button.closest(MENUS)),
  );
  const countElements = (selector: string): number => document.querySelectorAll(selector).length;
  const texts = views.map((view) => view.text).join(' ');
  const text = fold(texts.slice(0, BEGINNING));
  const headings = [...document.querySelectorAll('title, h1')].map((one) => one.textContent ?? '');
  const path = pathOf(url);
  const words = sumWords(views);
  return {
    ...proseOf(views, kept),
    ...teasersOf(views, kept),
    path,
    slugWords: slugWords(path),
    title: fold(title ?? ''),
    headline: fold([title ?? '', ...headings].join(' ')),
    titleWords: countWords((title ?? '').replace(NUMBERS, ' ')),
    types: new Set(things.flatMap(typesOf)),
    ogType: metas.get('og:type')?.toLowerCase() ?? '',
    isArticleMarked: things.some((thing) => typesOf(thing).some((type) => ARTICLE_TYPES.test(type))),
    system: calledBySystem(document),
    hasDate: metadata.publishedTime !== null,
    hasByline: metadata.byline !== null,
    words,
    linkedWords: views.reduce((sum, view) => sum + (isMenu(view) ? 0 : view.words * view.linked), 0),
    blockWords: words / Math.max(1, views.length),
    parts: partsOf(document),
    prices: views.filter((view) => view.words <= SHORT && PRICE.test(view.text)).length,
    hasPriceMark: ['product:price:amount', 'og:price:amount'].some((name) => metas.has(name)),
    buys: count(offers, BUY),
    calls: count(offers, CALL),
    answers: count(signs, FORUM_SIGN),
    filmWords: count(signs, VIDEO_SIGN),
    logInWords: count(signs, LOG_IN_SIGN) + Number(LOG_IN_SIGN.test(text)),
    resultWords: count(signs, RESULT_COUNT) + Number(RESULT_COUNT.test(text)),
    hasPassword: countElements('input[type="password"], input[autocomplete="one-time-code"]') > 0,
    phones: countElements('input[type="tel"]'),
    fields: mostFields(document),
    films: countElements(FILMS),
    pictures: countElements('img'),
    controls: countElements(CONTROLS),
    text,
  };
}

/** Numbers say nothing of whether a title is a headline: “2026”. */
const NUMBERS = /\p{N}+/gu;
const PRICE = /(?:[$€£¥]|US\$|EUR|USD)\s?\d|\d(?:[.,]\d\d)?\s?(?:€|£|EUR|USD|kr\b|zł)/;
function pathOf(url: string): string {
  const path = /^[a-z]+:\/\/[^/?#]*([^#]*)/i.exec(url)?.[1];
  return path === '' ? '/' : (path ?? '');
}

function slugWords(path: string): number | null {
  const parts = path
    .replace(/\?.*/, '')
    .replace(/\.\w{2,5}$/, '')
    .split('/')
    .filter((part) => part !== '');
  const counts = parts.slice(-2).map((part) => part.split(/[-_+]|%20/).filter((word) => /\p{L}/u.test(word)).length);
  return counts.length > 0 ? Math.max(...counts) : null;
}

const count = (signs: readonly string[], pattern: RegExp): number => signs.filter((sign) => pattern.test(sign)).length;

/** Blocks and buttons whose words are signs: longer ones are text. */
const SHORT = 14;
/** UTF-16 units of a button that are read. */
const LONGEST_BUTTON = 60;

const signsOf = (views: readonly BlockView[], buttons: readonly Element[]): string[] => [
  ...views.filter((view) => view.words <= SHORT).map((view) => fold(view.text)),
  ...buttons.map((button) => fold((button.textContent || button.getAttribute('value') || '').slice(0, LONGEST_BUTTON))),
];

const BUTTONS = 'button, input[type="submit"], [role="button"]';
/** Buttons looked at: pages with more of them are no clearer. */
const MOST_BUTTONS = 200;

const buttonsOf = (document: Document): Element[] => [...document.querySelectorAll(BUTTONS)].slice(0, MOST_BUTTONS);

const FIELDS = 'input[type="text"], input[type="email"], input[type="tel"], input:not([type]), select, textarea';
const FOR_COMMENTS = /comment|respond|reply/i;

function mostFields(document: Document): number {
  const forms = [...document.querySelectorAll('form')].filter(
    (form) => !FOR_COMMENTS.test(`${form.id} ${form.getAttribute('class') ?? ''} ${form.getAttribute('action') ?? ''}`),
  );
  return Math.max(0, ...forms.map((form) => form.querySelectorAll(FIELDS).length));
}

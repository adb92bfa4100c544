import { findActors } from './actors/find.ts';
import { findFigures } from './figures/find.ts';
import type { Language } from './language.ts';
import { type Article, readingMinutes } from './model/article.ts';
import type { Digest } from './model/digest.ts';
import type { Notice } from './model/notice.ts';
import type { Trace } from './model/trace.ts';
import { SHORT_TEXT_WORDS, type SummaryLength } from './summary/length.ts';
import { summarise } from './summary/summarise.ts';
import { read } from './text/reading.ts';

/** What the door's caller hands in. */
export interface DigestOptions {
  /** The words of the article's language: see `languages.ts`. */
  readonly language: Language;
  readonly length?: SummaryLength | undefined;
  /** Called once for each thing kept or dropped, with the reason. */
  readonly trace?: Trace | undefined;
}

/**
 * THE DOOR: what an article says, how much and who, all of it spans of `article.text`. Pure: no DOM, browser, clock,
 * chance or network, so the same article gives the same bytes everywhere. Never throws on any text; nothing found is
 * an empty list.
 */
export function digest(article: Article, { language, length = 'normal', trace }: DigestOptions): Digest {
  const reading = read(article, language.text);
  const figures = findFigures(reading, language.figures, trace);
  const actors = findActors(reading, language.actors, trace);
  const bullets = summarise({ reading, figures, actors }, language.summary, { length, trace });
  const notices = [...(article.notices ?? []), ...languageNotices(language), ...lengthNotices(article)];
  return { article, bullets, figures, actors, ...(notices.length > 0 && { notices }) };
}

const languageNotices = ({ tag, knowsNames }: Language): Notice[] =>
  knowsNames ? [] : [{ code: 'no-model', lang: tag }];

/** From this reading time on the reader is told that all of it was read; higher says it more rarely. */
const LONG_TEXT_MINUTES = 30;

function lengthNotices(article: Article): Notice[] {
  const minutes = readingMinutes(article);
  if (article.wordCount < SHORT_TEXT_WORDS) return [{ code: 'short-text', words: article.wordCount }];
  return minutes >= LONG_TEXT_MINUTES ? [{ code: 'long-text', minutes }] : [];
}

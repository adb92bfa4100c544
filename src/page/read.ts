import type { Article } from '../model/article.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Trace } from '../model/trace.ts';
import { descriptionOf, readMetadata, sourcesOf } from './metadata/metadata.ts';
import { isCaption, trimmed } from './rules.ts';
import { surveyPage } from './survey.ts';

/** How a page is read. */
export interface ReadOptions {
  /** Give what text there is, also where the page is no article. */
  readonly anyway?: boolean;
  /** Read what the user has selected, not the page. */
  readonly selection?: boolean;
  /** Called once for each block of the page that was dropped, with the reason. */
  readonly trace?: Trace;
}

/** UTF-16 units of text, scripts included, above which a page is not read. */
const LONGEST_PAGE = 10_000_000;
/** Elements and texts above which a page is not read. */
const MOST_NODES = 100_000;

/**
 * The article of a page, or why there is none. The page itself is never changed: Readability works on a clone, and its
 * verdict is carried back to the blocks of the page. `url` is the page's address; an empty one is unknown.
 */
export function readArticle(document: Document, url: string, options: ReadOptions = {}): Result<Article> {
  const elements = [...document.querySelectorAll('*')];
  if (isTooLong(document, elements)) return fail({ code: 'too-long' });
  const sources = sourcesOf(document);
  const metadata = readMetadata(sources, url);
  const page = surveyPage(document, elements, { title: metadata.title ?? '', description: descriptionOf(sources) });
  const contained = page.views.filter((view) => view.kept >= 0.5 && !isCaption(view.text, view.block));
  const text = trimmed(contained)
    .map((view) => view.text)
    .join('\n\n');
  if (text === '' && !options.anyway) return fail({ code: 'not-an-article', reason: 'no-text' });
  return ok({ ...metadata, text, wordCount: countWords(text) });
}

function isTooLong(document: Document, elements: readonly Element[]): boolean {
  const nodes = elements.reduce((sum, element) => sum + element.childNodes.length, 0);
  return nodes > MOST_NODES || (document.documentElement.textContent ?? '').length > LONGEST_PAGE;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0;

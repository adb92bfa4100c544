import { Readability } from '@mozilla/readability';
import type { Article } from '../model/article.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Trace } from '../model/trace.ts';
import { type Block, type Layout, layoutText } from './layout.ts';
import { markedClone, originalTexts } from './marked-clone.ts';
import { readMetadata, sourcesOf } from './metadata/metadata.ts';
import { isCaption, trimmed } from './rules.ts';

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
  const layout = layoutText(document.body);
  const clone = markedClone(document, elements);
  const wordsOf = (block: Block): string => layout.text.slice(block.start, block.end);
  const contained = keptBlocks(layout, readability(clone.document), clone);
  const kept = trimmed(
    layout,
    contained.filter((block) => !isCaption(wordsOf(block), block)),
  );
  const text = kept.map(wordsOf).join('\n\n');
  if (text === '' && !options.anyway) return fail({ code: 'not-an-article', reason: 'no-text' });
  const metadata = readMetadata(sourcesOf(document), url);
  return ok({ ...metadata, text, wordCount: countWords(text) });
}

function isTooLong(document: Document, elements: readonly Element[]): boolean {
  const nodes = elements.reduce((sum, element) => sum + element.childNodes.length, 0);
  return nodes > MOST_NODES || (document.documentElement.textContent ?? '').length > LONGEST_PAGE;
}

const readability = (document: Document): Node | null =>
  new Readability<Node>(document, { serializer: (node) => node, keepClasses: true, disableJSONLD: true }).parse()
    ?.content ?? null;

function keptBlocks(layout: Layout, content: Node | null, clone: ReturnType<typeof markedClone>): Block[] {
  if (!content) return [];
  const texts = originalTexts(content, clone);
  const keptUnits = new Map<Block, number>();
  let at = 0;
  for (const piece of layout.pieces) {
    while ((layout.blocks[at]?.end ?? 0) <= piece.start) at++;
    const block = layout.blocks[at];
    if (block && texts.has(piece.node)) keptUnits.set(block, (keptUnits.get(block) ?? 0) + piece.length);
  }
  return layout.blocks.filter((block) => (keptUnits.get(block) ?? 0) * 2 >= block.end - block.start);
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0;

import { Readability } from '@mozilla/readability';
import { blockViews } from './filter/block-view.ts';
import { type PageView, type PageWords, pageView } from './filter/page-view.ts';
import { type Block, type Layout, layoutText } from './layout.ts';
import { type MarkedClone, markedClone, originalTexts } from './marked-clone.ts';

/**
 * Every block of the page with what is known of it, Readability's verdict included. `elements` are all elements of the
 * document in order. The page is not changed: Readability takes a clone apart.
 */
export function surveyPage(document: Document, elements: readonly Element[], words: PageWords): PageView {
  const layout = layoutText(document);
  if (elements.length > MOST_ELEMENTS) return pageView(blockViews(layout, hasFewLinks), words);
  const clone = markedClone(document, elements);
  const kept = keptUnits(layout, readability(clone.document), clone);
  const views = blockViews(layout, (block) => (kept.get(block) ?? 0) / (block.end - block.start));
  return pageView(views, words);
}

/** Elements above which Readability would take seconds, and every block with few links counts as kept by it. */
const MOST_ELEMENTS = 20_000;

const hasFewLinks = (block: Block): number => Number(block.linked * 3 < block.end - block.start);

const readability = (document: Document): Node | null =>
  new Readability<Node>(document, { serializer: (node) => node, keepClasses: true, disableJSONLD: true }).parse()
    ?.content ?? null;

/** For each block that Readability kept a part of, how many of its UTF-16 units. */
function keptUnits({ pieces, blocks }: Layout, content: Node | null, clone: MarkedClone): Map<Block, number> {
  const units = new Map<Block, number>();
  const texts = content ? originalTexts(content, clone) : new Set<Text>();
  let at = 0;
  for (const piece of pieces) {
    while ((blocks[at]?.end ?? piece.start + 1) <= piece.start) at++;
    const block = blocks[at];
    if (block && texts.has(piece.node)) units.set(block, (units.get(block) ?? 0) + piece.length);
  }
  return units;
}

import { layoutText } from './layout.ts';

/**
 * The words that the user has selected, laid out as the page is: blocks parted by one blank line. Empty if nothing is
 * selected.
 */
export function selectedText(document: Document): string {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return '';
  const range = selection.getRangeAt(0);
  const { text, blocks, at } = layoutText(document);
  const isSelected = (offset: number): boolean => {
    const place = at(offset);
    return place !== null && range.isPointInRange(place.node, place.offset) && !isEnd(range, place);
  };
  const words = blocks.map((block) => {
    const units: string[] = [];
    for (let offset = block.start; offset < block.end; offset++) {
      if (isSelected(offset) || (units.length > 0 && at(offset) === null)) units.push(text.charAt(offset));
    }
    return units.join('').trim();
  });
  return words.filter(Boolean).join('\n\n');
}

/** The end of a range counts as a point in it, but the unit behind it is not selected. */
const isEnd = (range: Range, { node, offset }: { node: Text; offset: number }): boolean =>
  node === range.endContainer && offset === range.endOffset;

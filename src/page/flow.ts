import { tagOf } from './visibility.ts';

/** How an element takes part in the text: a block has edges, a break is an edge, a cell a blank, the rest is inline. */
export type Flow = 'block' | 'break' | 'cell' | 'inline';

const BLOCKS: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
  FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD
  TFOOT TH THEAD TR UL`.split(/\s+/),
);
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table|flow-root)/i;
const INLINE_STYLE = /(?:^|[;\s])display\s*:\s*inline/i;
const HOLDS_BLOCKS = 'p,div,ul,ol,table,br,h1,h2,h3,h4,h5,h6,blockquote,section,article,form,pre,dl';

/** UTF-16 units that a table's row may have to be read as one line; with more, each cell is a block of its own. */
const LONGEST_ROW = 240;

/** The flow of `element`, from its tag and inline style alone. */
export function flowOf(element: Element): Flow {
  const tag = tagOf(element);
  if (tag === 'BR') return 'break';
  if ((tag === 'TD' || tag === 'TH') && isRowOfWords(element.parentElement)) return 'cell';
  const style = element.getAttribute('style');
  if (style && INLINE_STYLE.test(style)) return 'inline';
  return BLOCKS.has(tag) || (style !== null && BLOCK_STYLE.test(style)) ? 'block' : 'inline';
}

/** Whether a row is a line of a table with words in it, not the frame of a page laid out with tables. */
function isRowOfWords(row: Element | null): boolean {
  if (!row || row.querySelector(HOLDS_BLOCKS)) return false;
  return (row.textContent ?? '').length <= LONGEST_ROW;
}

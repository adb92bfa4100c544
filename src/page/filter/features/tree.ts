import { type BlockView, FAR } from '../block-view.ts';
import { CLASS_GROUPS } from '../class-words.ts';
import type { PageView } from '../page-view.ts';
import { type Part, partOf } from './part.ts';

/** Parts of a page that a block may stand in, with the tags that make them. */
const WITHIN: readonly (readonly [name: string, ...tags: string[]])[] = [
  ['paragraph', 'P'],
  ['list item', 'LI'],
  ['cell', 'TD', 'TH', 'TR'],
  ['quotation', 'BLOCKQUOTE'],
  ['figure', 'FIGURE', 'FIGCAPTION'],
  ['aside', 'ASIDE'],
  ['footer', 'FOOTER'],
  ['header', 'HEADER'],
  ['navigation', 'NAV'],
  ['form', 'FORM'],
  ['article', 'ARTICLE'],
  ['main', 'MAIN'],
  ['unfolds', 'DETAILS', 'SUMMARY'],
];
const SLOTS = new Map(WITHIN.flatMap(([, ...tags], slot) => tags.map((tag) => [tag, slot] as const)));

/** Levels from the block out to the nearest part of each kind, from 1; 0 where there is none. */
const within: Part = {
  names: WITHIN.map(([name]) => name),
  write: (row, at, { path }) => {
    path.forEach((element, level) => {
      const slot = SLOTS.get(element.tagName);
      if (slot !== undefined && row[at + slot] === 0) row[at + slot] = level + 1;
    });
  },
};

/** Elements around a block that may hold its picture, and the children that such an element has at most. */
const PICTURE_REACH = 3;
const PICTURE_CHILDREN = 8;

const pictureDistance = ({ path }: BlockView, { hasPicture }: PageView): number => {
  const distance = path.slice(0, PICTURE_REACH).findIndex((element) => {
    const known = hasPicture.get(element);
    if (known !== undefined) return known;
    const isSmall = element.childElementCount < PICTURE_CHILDREN;
    const has = isSmall && element.querySelector('img, picture, video, svg') !== null;
    hasPicture.set(element, has);
    return has;
  });
  return distance < 0 ? FAR : distance;
};

/** Children above which an element is a container, not a line in bold or italic. */
const MOST_CHILDREN = 6;

function emphasis({ block, text }: BlockView, selector: string): number {
  const { childElementCount } = block.element;
  if (childElementCount === 0 || childElementCount > MOST_CHILDREN) return 0;
  let units = 0;
  for (const part of block.element.querySelectorAll(selector)) units += part.textContent?.length ?? 0;
  return Math.min(1, units / text.length);
}

const single = partOf([
  ['heading', (view) => view.heading],
  ['division', (view) => Number(' DIV SECTION ARTICLE SPAN '.includes(` ${view.tag} `))],
  ['lists around', (view) => view.path.filter(({ tagName }) => tagName === 'UL' || tagName === 'OL').length],
  ['depth', (view) => view.path.length],
  ['picture near', pictureDistance],
  ['emphasis', (view) => emphasis(view, 'em, i')],
  ['boldness', (view) => emphasis(view, 'strong, b')],
]);

/** Where the block hangs in the tree, and what the elements around it are called. */
export const TREE: Part = {
  names: [...single.names, ...within.names, ...CLASS_GROUPS.map((group) => `class ${group}`)],
  write: (row, at, view, page, index) => {
    single.write(row, at, view, page, index);
    within.write(row, at + single.names.length, view, page, index);
    row.set(view.groups, at + single.names.length + within.names.length);
  },
};

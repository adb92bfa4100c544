import { unspacedWords } from '../../model/article.ts';
import type { Block, Layout } from '../layout.ts';
import { tagOf } from '../visibility.ts';
import { CLASS_GROUPS, classGroups } from './class-words.ts';
import { cuesIn } from './cue-words.ts';

/** A block with everything about it that does not depend on other blocks. */
export interface BlockView {
  readonly block: Block;
  readonly text: string;
  readonly words: number;
  /** Share of its UTF-16 units in links. */
  readonly linked: number;
  /** Share of its UTF-16 units that Readability kept. */
  readonly kept: number;
  readonly tag: string;
  /** 1 to 6; 0 if it stands in no heading. */
  readonly heading: number;
  readonly endsSentence: boolean;
  readonly isProse: boolean;
  /** Whether prose, or something that Readability kept, stands within `REACH` blocks: what is further off is no text. */
  readonly isNear: boolean;
  /** Bit set over `CUE_GROUPS`; none is looked for where nothing is near. */
  readonly cues: number;
  /** Its element and the elements around it, nearest first, without body and html. */
  readonly path: readonly Element[];
  /** For each class group the distance in `path` to the nearest element that names it; FAR if none near does. */
  readonly groups: Uint8Array;
  /** Tags and classes of the two nearest elements: blocks of one kind share it. */
  readonly shape: string;
}

/** A distance in elements for what is nowhere near. */
export const FAR = 9;
/** Words from which on a sentence counts as prose. */
export const PROSE_WORDS = 8;
const SENTENCE_END = /[.!?…。！？]["'”’»›)\]*]*$/u;
/** UTF-16 units a word from which on a text may be written without blanks. */
const LONG_WORDS = 10;

/** Words in a block: blanks and one, which is quick, or the words of a script that writes none apart. */
function wordsIn(text: string): number {
  const spaced = text.split(' ').length;
  return text.length > spaced * LONG_WORDS ? spaced + unspacedWords(text) : spaced;
}

/** Blocks to the nearest prose from which on a block is far: fewer loses long lists of short lines. */
const REACH = 12;

/** Views of all blocks of a layout. `kept` gives the share of a block that Readability kept. */
export function blockViews({ text, blocks }: Layout, kept: (block: Block) => number): BlockView[] {
  const groupsOf = new Map<Element, number>();
  const names = new Map<Element, string>();
  const views = blocks.map((block) => {
    const words = text.slice(block.start, block.end);
    const path = pathOf(block.element);
    const count = wordsIn(words);
    const linked = block.linked / words.length;
    const endsSentence = SENTENCE_END.test(words.slice(-8));
    return {
      block,
      text: words,
      words: count,
      linked,
      kept: kept(block),
      tag: tagOf(block.element),
      heading: headingLevel(path),
      endsSentence,
      isProse: endsSentence && linked < 0.5 && count >= PROSE_WORDS,
      path,
      groups: groupDistances(path, groupsOf),
      shape: shapeOf(block.element, names),
    };
  });
  const isNear = nearOf(views.map((view) => view.isProse || view.kept > 0));
  return views.map((view, index) => {
    const near = isNear[index] === 1;
    return Object.assign(view, { isNear: near, cues: near ? cuesIn(view.text) : 0 });
  });
}

/** For each block 1 or 0: whether one that `isText` stands within `REACH` blocks. */
function nearOf(isText: readonly boolean[]): Uint8Array {
  const near = new Uint8Array(isText.length);
  isText.forEach((is, index) => {
    if (is) near.fill(1, Math.max(0, index - REACH), index + REACH + 1);
  });
  return near;
}

/** Elements around a block that are looked at; the bound keeps trees of thousands of levels from costing their square. */
const LONGEST_PATH = 64;

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  let at: Element | null = element;
  while (at && at.tagName !== 'BODY' && at.tagName !== 'HTML' && path.length < LONGEST_PATH) {
    path.push(at);
    at = parentOf(at);
  }
  return path;
}

/** The element around `element`, out of a shadow tree too. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root && 'host' in root ? (root.host as Element) : null;
}

const headingLevel = (path: readonly Element[]): number => {
  const heading = path.slice(0, 3).find((element) => /^H[1-6]$/.test(element.tagName));
  return heading ? Number(heading.tagName.charAt(1)) : 0;
};

/** Tag and class of an element and of the one around it. `known` keeps them: neighbours share the one around. */
function shapeOf(element: Element, known: Map<Element, string>): string {
  const nameOf = (part: Element): string => {
    const name = known.get(part) ?? `${part.tagName}.${part.getAttribute('class') ?? ''}`;
    known.set(part, name);
    return name;
  };
  const around = element.parentElement;
  return around ? `${nameOf(element)}<${nameOf(around)}` : nameOf(element);
}

/** Elements around a block whose names are looked at: what is further out names the page. */
const NEAR = 6;

function groupDistances(path: readonly Element[], known: Map<Element, number>): Uint8Array {
  const distances = new Uint8Array(CLASS_GROUPS.length).fill(FAR);
  for (let distance = Math.min(NEAR, path.length) - 1; distance >= 0; distance--) {
    const element = path[distance];
    if (!element) continue;
    const bits = known.get(element) ?? classGroups(element);
    known.set(element, bits);
    for (let bit = 0; bit < CLASS_GROUPS.length; bit++) if (bits & (1 << bit)) distances[bit] = distance;
  }
  return distances;
}

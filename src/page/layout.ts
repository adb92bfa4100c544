import type { Span } from '../model/span.ts';
import { type Flow, flowOf } from './flow.ts';
import { TextWriter } from './text-writer.ts';
import { isVisible, tagOf } from './visibility.ts';

/** A run of text between two block edges, without white space around it. Never empty. */
export interface Block extends Span {
  /** The nearest block-level element around its first letter. */
  readonly element: Element;
  /** How many of its UTF-16 units stand in links. */
  readonly linked: number;
}

/** A stretch of the text that stands unchanged in one text node: `length` units from `offset` of `node`. */
export interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
}

/**
 * A tree as one string, with the way back to its text nodes. The one white-space rule:
 *
 *  - every run of white space, no-break spaces included, is one blank; a block neither begins nor ends with one;
 *  - soft hyphens, zero-width spaces and byte order marks are left out;
 *  - blocks are parted by one blank line ("\n\n");
 *  - a `<br>` parts blocks where a sentence has ended or another `<br>` follows, and is a blank elsewhere;
 *  - the cells of a short table row, and two links side by side, are parted by a blank.
 *
 *    <h2>Port</h2><p>The  <b>Por</b>t of <br>Talmere.</p>   →   "Port\n\nThe Port of Talmere."
 */
export interface Layout {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The stretches of `text` that stand in the page, in order. */
  readonly pieces: readonly Piece[];
  /**
   * Where the UTF-16 unit at `offset` of `text` stands in the tree; `null` for units that stand nowhere (the lines
   * between blocks, the blank of a `<br>`) and outside the text. The end of a range is `at(end - 1)`, one unit on.
   */
  at(offset: number): { readonly node: Text; readonly offset: number } | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** An element whose children are being walked. `host` is the host of the shadow tree that the children stand in. */
interface Frame {
  readonly flow: Flow;
  readonly isLink: boolean;
  readonly children: readonly Node[];
  readonly host: Element | null;
  next: number;
}

/**
 * Lays out everything a reader sees under `root`, open shadow trees and what is slotted into them included; see `Layout`
 * for the white-space rule and `isVisible` for what is seen. Changes nothing. One pass, and no recursion: a tree of any
 * depth is read.
 */
export function layoutText(root: Element | Document): Layout {
  const writer = new TextWriter();
  const isElement = root.nodeType === ELEMENT;
  writer.openBlock(isElement ? (root as Element) : (root as Document).documentElement);
  const whole: Frame = { flow: 'block', isLink: false, children: [...root.childNodes], host: null, next: 0 };
  const stack: Frame[] = [isElement ? enter(root as Element, null, writer) : whole];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.children[frame.next++];
    if (node === undefined) {
      stack.pop();
      leave(frame, writer);
    } else if (node.nodeType === TEXT) writer.write(node as Text);
    else if (node.nodeType === ELEMENT && isVisible(node as Element)) {
      stack.push(enter(node as Element, frame.host, writer));
    }
  }
  return layoutOf(writer);
}

function enter(element: Element, host: Element | null, writer: TextWriter): Frame {
  const flow = flowOf(element);
  const isLink = tagOf(element) === 'A';
  if (flow === 'break') writer.breakLine();
  else if (flow === 'block') writer.openBlock(element);
  else if (flow === 'cell') writer.blank();
  if (isLink) writer.openLink();
  return { flow, isLink, next: 0, ...childrenOf(element, host) };
}

function leave({ flow, isLink }: Frame, writer: TextWriter): void {
  if (isLink) writer.closeLink();
  if (flow === 'block') writer.closeBlock();
  else if (flow === 'cell') writer.blank();
}

/** What is shown in the place of `element`: its shadow tree, what is slotted into it, or its children. */
function childrenOf(element: Element, host: Element | null): Pick<Frame, 'children' | 'host'> {
  const shadow = element.shadowRoot;
  if (shadow) return { children: nodesIn(shadow), host: element };
  const slotted = host && tagOf(element) === 'SLOT' ? slottedInto(element, host) : [];
  // What is slotted stands outside its host's shadow tree: a slot in it belongs to somebody else.
  if (slotted.length > 0) return { children: slotted, host: null };
  return { children: nodesIn(element), host };
}

/** The child nodes of `parent`, by their links: a live list is slow on some trees. */
function nodesIn(parent: Node): Node[] {
  const nodes: Node[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}

function slottedInto(slot: Element, host: Element): Node[] {
  const name = slot.getAttribute('name') ?? '';
  return nodesIn(host).filter((child) => {
    if (child.nodeType === TEXT) return name === '';
    return child.nodeType === ELEMENT && ((child as Element).getAttribute('slot') ?? '') === name;
  });
}

function layoutOf(writer: TextWriter): Layout {
  const { text, blocks, pieces } = writer.finish();
  return {
    text,
    blocks,
    pieces,
    at: (offset) => {
      const piece = pieces[lastPieceFrom(pieces, offset)];
      if (!piece || offset < piece.start || offset >= piece.start + piece.length) return null;
      return { node: piece.node, offset: piece.offset + offset - piece.start };
    },
  };
}

/** Index of the last piece that begins at or before `offset`; -1 if none does. */
function lastPieceFrom(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

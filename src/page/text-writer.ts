import type { Block, Piece } from './layout.ts';

// Words, with the invisible characters that are left out as the second kind of gap between them.
const WORD = /[^\s\u00AD\u200B\u2060\uFEFF]+/gu;
/** What makes a text more than words with a blank between each two. */
const IRREGULAR = /[^\S ]| {2}|[\u00AD\u200B\u2060\uFEFF]/;
const SENTENCE_END = /[.!?…。！？]["'”’»›)\]]*$/u;

/** A blank that is owed before the next word; `node` is null where it stands for a `<br>` or the edge of a cell. */
interface OwedBlank {
  readonly node: Text | null;
  readonly offset: number;
}

/** Builds the text of a layout from text nodes and block edges as a walk meets them. The rule is told at `Layout`. */
export class TextWriter {
  readonly #words: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #pieces: { start: number; length: number; readonly node: Text; readonly offset: number }[] = [];
  readonly #elements: Element[] = [];
  #length = 0;
  #blockStart = -1;
  #blockElement: Element | undefined;
  #linked = 0;
  #links = 0;
  #lastWord = '';
  #owed: OwedBlank | null = null;
  #hasBroken = false;
  #hasClosedLink = false;

  openBlock(element: Element): void {
    this.#endBlock();
    this.#elements.push(element);
  }

  closeBlock(): void {
    this.#endBlock();
    this.#elements.pop();
  }

  /** A `<br>`: an edge behind a sentence or another break, a blank elsewhere. */
  breakLine(): void {
    if (this.#hasBroken || SENTENCE_END.test(this.#lastWord)) this.#endBlock();
    else this.blank();
    this.#hasBroken = true;
  }

  /** A blank that no text node holds. */
  blank(): void {
    if (this.#blockStart >= 0) this.#owed ??= { node: null, offset: 0 };
  }

  openLink(): void {
    if (this.#hasClosedLink) this.blank();
    this.#links++;
  }

  closeLink(): void {
    this.#links--;
    this.#hasClosedLink = true;
  }

  write(node: Text): void {
    const data = node.data;
    const words = data.trim();
    if (words === '' || IRREGULAR.test(words)) {
      this.#writeWords(node, data);
      return;
    }
    const start = data.indexOf(words);
    const end = start + words.length;
    this.#owe(node, data.slice(0, start), 0);
    this.#put(words, node, start);
    this.#owe(node, data.slice(end), end);
  }

  #writeWords(node: Text, data: string): void {
    let end = 0;
    for (const { 0: word, index } of data.matchAll(WORD)) {
      this.#owe(node, data.slice(end, index), end);
      this.#put(word, node, index);
      end = index + word.length;
    }
    this.#owe(node, data.slice(end), end);
  }

  finish(): { text: string; blocks: readonly Block[]; pieces: readonly Piece[] } {
    this.#endBlock();
    return { text: this.#words.join(''), blocks: this.#blocks, pieces: this.#pieces };
  }

  #owe(node: Text, gap: string, offset: number): void {
    const at = gap.search(/\s/);
    if (at < 0) return;
    this.#hasClosedLink = false;
    if (this.#blockStart >= 0) this.#owed ??= { node, offset: offset + at };
  }

  #put(word: string, node: Text, offset: number): void {
    if (this.#blockStart < 0) this.#beginBlock();
    if (this.#owed) {
      this.#append(' ', this.#owed.node, this.#owed.offset);
      this.#lastWord = '';
    }
    this.#owed = null;
    this.#append(word, node, offset);
    this.#lastWord = this.#lastWord === '' ? word : this.#lastWord + word;
    this.#hasBroken = false;
    this.#hasClosedLink = false;
  }

  #append(words: string, node: Text | null, offset: number): void {
    const last = this.#pieces.at(-1);
    if (node && last?.node === node && this.#continues(last, offset)) last.length += words.length;
    else if (node) this.#pieces.push({ start: this.#length, length: words.length, node, offset });
    this.#words.push(words);
    this.#length += words.length;
    if (this.#links > 0) this.#linked += words.length;
  }

  #continues(piece: Piece, offset: number): boolean {
    return piece.offset + piece.length === offset && piece.start + piece.length === this.#length;
  }

  #beginBlock(): void {
    if (this.#blocks.length > 0) {
      this.#words.push('\n\n');
      this.#length += 2;
    }
    this.#blockStart = this.#length;
    this.#blockElement = this.#elements.at(-1);
    this.#linked = 0;
  }

  #endBlock(): void {
    const element = this.#blockElement;
    if (this.#blockStart >= 0 && element) {
      this.#blocks.push({ start: this.#blockStart, end: this.#length, element, linked: this.#linked });
    }
    this.#blockStart = -1;
    this.#owed = null;
    this.#lastWord = '';
    this.#hasBroken = false;
    this.#hasClosedLink = false;
  }
}

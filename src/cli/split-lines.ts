/** UTF-16 units a line may have: 10 MB of HTML with every sign escaped, and room to spare. Higher takes more memory. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** A line of the input; `null` stands for one that is too long to be held. */
export type Line = string | null;

/**
 * The lines of a stream of UTF-8, as they come, parted by line feeds only: JSON may hold the other line ends. A line
 * feed at the very end begins no line, and blank lines there are none either. Holds one line in memory, never more.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  const line = new PendingLine(longest);
  let blanks = 0;
  for await (const chunk of chunks) {
    const [rest = '', ...begun] = decoder.decode(chunk, { stream: true }).split('\n');
    line.add(rest);
    for (const piece of begun) {
      const words = line.take();
      line.add(piece);
      if (words?.trim() === '') {
        blanks++;
        continue;
      }
      for (; blanks > 0; blanks--) yield '';
      yield words;
    }
  }
  const words = line.take();
  if (words?.trim() === '') return;
  for (; blanks > 0; blanks--) yield '';
  yield words;
}

/** A line that is still being read. Pieces are joined once, so that a long line costs no more than its length. */
class PendingLine {
  readonly #longest: number;
  #pieces: string[] = [];
  #length = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(piece: string): void {
    this.#length += piece.length;
    if (this.#length > this.#longest) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  /** The line so far, `null` if it grew too long; the next begins. */
  take(): Line {
    const words = this.#length > this.#longest ? null : this.#pieces.join('');
    this.#pieces = [];
    this.#length = 0;
    return words;
  }
}

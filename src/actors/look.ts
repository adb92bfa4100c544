import type { ActorWords } from './actor-words.ts';
import type { Candidate } from './candidates.ts';
import { keyAt, keyOf, type Tokens } from './capitals.ts';

/** A candidate as the clues look at it: its words, and the words around it. Everything in keys but `texts`. */
export interface Look {
  readonly line: Tokens;
  readonly words: ActorWords;
  readonly name: Candidate;
  readonly key: string;
  /** The words of the name as written, particles and “of” included. */
  readonly texts: readonly string[];
  /** Its telling words: no particles, no “of”. */
  readonly keys: readonly string[];
  readonly first: string;
  readonly last: string;
  /** Whether it has more than one word. */
  readonly isLong: boolean;
  /** The words before it, the nearest first; "" beyond the text. */
  readonly before: readonly [string, string];
  /** The words after it, the nearest first. */
  readonly after: readonly [string, string, string];
}

/** Looks at one candidate. */
export function lookAt(line: Tokens, name: Candidate): Look {
  const { words } = line;
  const texts = line.tokens
    .slice(name.start, name.end)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text);
  const isSmall = (key: string) => words.people.particles.has(key) || words.words.of.has(key);
  const keys = texts.map((text) => text.toLowerCase()).filter((key) => !isSmall(key));
  return {
    line,
    words,
    name,
    key: name.key,
    texts,
    keys,
    first: keyAt(line, name.start),
    last: keyAt(line, name.end - 1),
    isLong: name.end - name.start > 1,
    before: [keyAt(line, name.start - 1), keyAt(line, name.start - 2)],
    after: [keyAt(line, name.end), keyAt(line, name.end + 1), keyAt(line, name.end + 2)],
  };
}

/** The key of the tokens of the name from `skip` on. */
export const tailOf = ({ line, name }: Look, skip: number): string =>
  keyOf(line, { start: name.start + skip, end: name.end });

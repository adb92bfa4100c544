import type { Span } from '../model/span.ts';
import type { Token } from '../text/tokens.ts';
import type { FigureWords } from './figure-words.ts';
import type { Numeral } from './numeral.ts';
import type { Published } from './relative-dates.ts';

/** A token as the number grammar sees it. */
export interface Piece extends Token {
  readonly lower: string;
  /** Whether no white space stands before it. */
  readonly isGlued: boolean;
  /** Whether one white space other than an ordinary blank stands before it: thin, narrow or no-break. */
  readonly isNarrow: boolean;
}

/** One sentence on the scanner's table. Ranges within it are half-open ranges of piece indices. */
export interface Scan {
  readonly text: string;
  readonly words: FigureWords;
  readonly pieces: readonly Piece[];
  /** The number that begins at each piece, where one does. */
  readonly numerals: readonly (Numeral | undefined)[];
  readonly context: ArticleContext;
}

/** What the whole article says about its numbers. */
export interface ArticleContext {
  /** Code of a plain “$”. */
  readonly dollar: string;
  /** Whether “pounds” without more are money. */
  readonly hasPoundMoney: boolean;
  /** Code of “rupees” and “Rs”. */
  readonly rupee: string;
  /** Code of “pesos” and of a “P” before a number, where the article is about a country that writes so. */
  readonly peso: string | null;
  /** The day of publication, what relative dates lean on. */
  readonly published: Published | undefined;
}

/** A half-open range of piece indices. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const LETTERS_DIGITS = /^(?<letters>\p{L}{1,9})\p{Nd}+(?:\p{L}{1,8})?$/u;
const ELISION = /^(?<article>[dl]|[dn]ell)[’'](?<rest>.+)$/iu;

/**
 * The tokens of one sentence as pieces. Cuts “CAD3 . 03” and “Dec31” into word and number where the letters are a
 * currency or a month, “d’euros” into article and noun, and joins “.25” to one number.
 */
export function piecesOf(text: string, tokens: readonly Token[], range: Span, words: FigureWords): Piece[] {
  const pieces: Piece[] = [];
  let end = -1;
  for (let i = range.start; i < range.end; i++) {
    const token = tokens[i];
    if (!token) break;
    for (const part of recut(token, pieces.at(-1)?.text === '$', words)) {
      const isGlued = part.start === end;
      end = part.end;
      const joined = isGlued ? joinDecimal(pieces, part) : undefined;
      if (joined) pieces.splice(joined.at, Number.POSITIVE_INFINITY, joined.piece);
      else pieces.push({ ...part, lower: part.text.toLowerCase(), isGlued, isNarrow: isNarrow(text, part.start) });
    }
  }
  return pieces;
}

const isNarrow = (text: string, start: number): boolean => /[^\S \n]/.test(text.charAt(start - 1));

function recut(token: Token, isAfterDollar: boolean, words: FigureWords): readonly Token[] {
  if (token.kind !== 'word') return [token];
  const cut = cutOf(token.text, isAfterDollar, words);
  if (cut <= 0) return [token];
  const middle = token.start + cut;
  const first: Token = { kind: 'word', text: token.text.slice(0, cut), start: token.start, end: middle };
  const rest = token.text.slice(cut);
  const digits = /^\p{Nd}+/u.exec(rest)?.[0] ?? '';
  if (digits === '') return [first, { kind: 'word', text: rest, start: middle, end: token.end }];
  const end = middle + digits.length;
  const number: Token = { kind: 'number', text: digits, start: middle, end };
  const letters: Token = { kind: 'word', text: rest.slice(digits.length), start: end, end: token.end };
  return letters.text ? [first, number, letters] : [first, number];
}

function cutOf(text: string, isAfterDollar: boolean, words: FigureWords): number {
  if (/\d/.test(text)) {
    const letters = LETTERS_DIGITS.exec(text)?.groups?.['letters'] ?? '';
    const isKnown =
      (isAfterDollar && words.dollarOwners.has(letters)) ||
      words.gluedCurrencies.has(letters) ||
      words.months.has(letters.toLowerCase());
    return isKnown ? letters.length : 0;
  }
  if (!words.hasElision) return 0;
  const rest = ELISION.exec(text)?.groups?.['rest'] ?? '';
  return rest ? text.length - rest.length : 0;
}

/** Joins the digits behind a mark to a number that was cut off letters (“CAD” “3” “.” “03”); makes “.25” one number. */
function joinDecimal(pieces: readonly Piece[], part: Token): { at: number; piece: Piece } | undefined {
  const mark = pieces.at(-1);
  if (part.kind !== 'number' || (mark?.text !== '.' && mark?.text !== ',')) return undefined;
  const before = pieces.at(-2);
  const follows = mark.isGlued && before?.kind === 'number' && before.isGlued;
  if (!follows && (mark.text === ',' || (mark.isGlued && before?.kind !== 'symbol'))) return undefined;
  const first = follows ? before : mark;
  const text = `${follows ? before.text : ''}${mark.text}${part.text}`;
  const at = pieces.length - (follows ? 2 : 1);
  return { at, piece: { ...first, kind: 'number', text, lower: text, end: part.end } };
}

/** Whether a piece is one of the words of a list or table; no piece is none. */
export const isOneOf = (words: { has(word: string): boolean }, piece: Piece | undefined): boolean =>
  piece !== undefined && words.has(piece.lower);

/** The span in the article of a range of pieces. */
export function spanOf({ pieces }: Pick<Scan, 'pieces'>, { from, to }: Range): Span {
  return { start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 };
}

/** The longest phrase of `table` that begins at piece `at`, up to `longest` pieces. */
export function phraseAt<T>(
  { pieces }: Pick<Scan, 'pieces'>,
  table: ReadonlyMap<string, T>,
  at: number,
  longest: number,
): { value: T; to: number } | undefined {
  let phrase = '';
  let found: { value: T; to: number } | undefined;
  for (let to = at; to < at + longest && to < pieces.length; to++) {
    phrase = phrase ? `${phrase} ${pieces[to]?.lower}` : (pieces[to]?.lower ?? '');
    const value = table.get(phrase);
    if (value !== undefined) found = { value, to: to + 1 };
  }
  return found;
}

/** The longest phrase of `table` that ends before piece `end`. */
export function phraseBefore<T>(
  { pieces }: Pick<Scan, 'pieces'>,
  table: ReadonlyMap<string, T>,
  end: number,
  longest: number,
): { value: T; from: number } | undefined {
  let phrase = '';
  let found: { value: T; from: number } | undefined;
  for (let from = end - 1; from >= 0 && from >= end - longest; from--) {
    phrase = phrase ? `${pieces[from]?.lower} ${phrase}` : (pieces[from]?.lower ?? '');
    const value = table.get(phrase);
    if (value !== undefined) found = { value, from };
  }
  return found;
}

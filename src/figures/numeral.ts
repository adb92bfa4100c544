import { digitsValue, VULGAR_FRACTIONS } from './digits.ts';
import type { FigureWords } from './figure-words.ts';
import { isOneOf, type Piece, phraseAt, type Range } from './scan.ts';
import type { NumberWord } from './tables/numbers.ts';

/** A number as written, before any unit: “40 million”, “two hundred and five”, “1,060”. */
export interface Numeral extends Range {
  readonly value: number;
  /** What `value` is a multiple of: 1,000,000 in “40 million”; 1 where no scale is written. */
  readonly scale: number;
  /** Whether it is less than one and written as a fraction: “½”, “3/4”, the “half” of “half an hour”. */
  readonly isFraction: boolean;
  /** Whether it begins with digits. */
  readonly isDigits: boolean;
  /** The one piece of bare digits it consists of, else "". */
  readonly bare: string;
  /** A scale letter glued behind that could also be a unit: the “m” of “16m”. */
  readonly letter?: { readonly value: number; readonly to: number };
}

type Line = readonly Piece[];

/** The number that begins at piece `at`, or undefined. Cost: a fixed number of pieces, so a sentence is linear. */
export function numeralAt(pieces: Line, at: number, words: FigureWords): Numeral | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  if (piece.kind === 'number' || VULGAR_FRACTIONS.has(piece.text)) return digitNumeral(pieces, at, words);
  return wordNumeral(pieces, at, words) ?? partOfScale(pieces, at, words);
}

function digitNumeral(pieces: Line, at: number, words: FigureWords): Numeral | undefined {
  const fraction = fractionAt(pieces, at);
  if (fraction) return { ...fraction, from: at, scale: 1, isFraction: true, isDigits: true, bare: '' };
  const grouped = groupedDigits(pieces, at, words);
  if (!grouped) return undefined;
  const mixed = withFraction(pieces, grouped);
  const scaled = withScales(pieces, mixed, words);
  const isOne = scaled.to === at + 1;
  const letter = scaled.scale === 1 ? scaleLetter(pieces, scaled.to, words) : undefined;
  return {
    from: at,
    to: scaled.to,
    value: exact(scaled.value * scaled.scale),
    scale: scaled.scale,
    isFraction: false,
    isDigits: true,
    bare: isOne ? (pieces[at]?.text ?? '') : '',
    ...(letter && { letter }),
  };
}

interface Part {
  readonly to: number;
  readonly value: number;
}

/** Digits with thousands parted by blanks: “12 500”, “1 234 567.89”. An ordinary blank needs a reason in English. */
function groupedDigits(pieces: Line, at: number, words: FigureWords): Part | undefined {
  const first = pieces[at];
  if (!first) return undefined;
  if (!/^\d{1,3}$/.test(first.text)) return one(digitsValue(first.text, words.decimal), at);
  let text = first.text;
  let to = at + 1;
  for (let group = pieces[to]; group && isGroup(group, pieces[to - 1]); group = pieces[++to]) text += group.text;
  if (to === at + 1) return one(digitsValue(first.text, words.decimal), at);
  const isPlainBlank = pieces[at + 1]?.start === first.end + 1 && !pieces[at + 1]?.isNarrow;
  if (isPlainBlank && !words.groupsByBlank && to === at + 2 && pieces[at + 1]?.text !== '000') {
    return one(digitsValue(first.text, words.decimal), at);
  }
  return { to, value: digitsValue(text, words.decimal) ?? 0 };
}

const one = (value: number | undefined, at: number): Part | undefined =>
  value === undefined ? undefined : { to: at + 1, value };

const isGroup = (piece: Piece, before: Piece | undefined): boolean =>
  piece.start === (before?.end ?? 0) + 1 && /^\d{3}(?:[.,]\d+)?$/.test(piece.text) && /^\d+$/.test(before?.text ?? '');

/** “2½”, “1 1/2”: a whole number and a fraction. */
function withFraction(pieces: Line, part: Part): Part {
  const next = pieces[part.to];
  const fraction =
    next && (next.isGlued ? VULGAR_FRACTIONS.has(next.text) : true) ? fractionAt(pieces, part.to) : undefined;
  return fraction && part.value >= 1 ? { to: fraction.to, value: part.value + fraction.value } : part;
}

/** “½”, “3/4”, “1/40”: below one, and with a bottom that people divide by, so that dates stay dates. */
function fractionAt(pieces: Line, at: number): Part | undefined {
  const [top, slash, bottom] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  const vulgar = VULGAR_FRACTIONS.get(top?.text ?? '');
  if (vulgar !== undefined) return { to: at + 1, value: vulgar };
  if (slash?.text !== '/' || !slash.isGlued || !bottom?.isGlued || pieces[at + 3]?.text === '/') return undefined;
  if (!/^\d{1,2}$/.test(top?.text ?? '') || !/^(?:[2-9]|1[026]|[2-9]0|\d+00)$/.test(bottom.text)) return undefined;
  const value = Number(top?.text) / Number(bottom.text);
  return value > 0 && value < 1 ? { to: at + 3, value } : undefined;
}

/** The scale words behind a number: “million”, “lakh crore”; and “and a half” behind those. */
function withScales(pieces: Line, part: Part, words: FigureWords): Part & { scale: number } {
  let { to } = halfMore(pieces, part, words);
  let { value } = halfMore(pieces, part, words);
  let scale = 1;
  for (;;) {
    const hyphen = pieces[to]?.text === '-' ? 1 : 0;
    const next = pieces[to + hyphen];
    const word = next && (words.numbers.get(next.lower) ?? (hyphen ? undefined : gluedScale(next, words)));
    if (!word || (word.role !== 'scale' && word.role !== 'hundred')) break;
    scale *= word.value;
    to += 1 + hyphen;
    if (pieces[to]?.text === '.' && words.stoppedScales.has(next.lower) && to + 1 < pieces.length) to++;
  }
  if (scale > 1) ({ to, value } = halfMore(pieces, { to, value }, words));
  return { to, value, scale };
}

const gluedScale = (piece: Piece, words: FigureWords): NumberWord | undefined => {
  const value = piece.isGlued ? words.scaleSuffixes.get(piece.text.length === 1 ? piece.text : piece.lower) : undefined;
  return value === undefined ? undefined : { role: 'scale', value };
};

/** “two and a half”, “one and three quarters”: adds the part. */
function halfMore(pieces: Line, part: Part, words: FigureWords): Part {
  const more = phraseAt({ pieces }, words.partMore, part.to, 3);
  return more ? { to: more.to, value: part.value + more.value } : part;
}

function scaleLetter(pieces: Line, at: number, words: FigureWords): Numeral['letter'] {
  const piece = pieces[at];
  const value = piece?.isGlued ? words.scaleLetters.get(piece.text) : undefined;
  return value === undefined ? undefined : { value, to: at + 1 };
}

/** State of a number in words: `total` above the last scale, `current` below it, `lowest` place filled so far. */
interface Sum {
  readonly total: number;
  readonly current: number;
  readonly lowest: number;
  readonly lastScale: number;
}

const EMPTY: Sum = { total: 0, current: 0, lowest: Number.POSITIVE_INFINITY, lastScale: Number.POSITIVE_INFINITY };

function wordNumeral(pieces: Line, at: number, words: FigureWords): Numeral | undefined {
  let sum = EMPTY;
  let to = at;
  let next = at;
  if (isOneOf(words.articles, pieces[at])) next = at + 1;
  for (;;) {
    const link = to > at ? linkLength(pieces, next, words) : 0;
    const atoms = atomsOf(pieces[next + link]?.lower ?? '', words);
    if (!atoms || (next > at && to === at && isSmall(atoms))) break;
    const added = atoms.reduce<Sum | undefined>(
      (state, atom) => state && ADDERS[atom.role](state, atom.value, words),
      sum,
    );
    if (!added) break;
    sum = added;
    to = next + link + 1;
    next = to;
  }
  if (to === at || isBareScale(pieces, at, to, words)) return undefined;
  const value = sum.total + sum.current;
  const scale = sum.lastScale === Number.POSITIVE_INFINITY ? 1 : sum.lastScale;
  const more = halfMore(pieces, { to, value: value / scale }, words);
  return {
    from: at,
    to: more.to,
    value: exact(more.value * scale),
    scale,
    isFraction: false,
    isDigits: false,
    bare: '',
  };
}

const isSmall = (atoms: readonly NumberWord[]): boolean => atoms[0]?.role === 'one' || atoms[0]?.role === 'ten';

/** “thousands of people”: a plural scale alone counts nothing. */
const isBareScale = (pieces: Line, at: number, to: number, words: FigureWords): boolean =>
  to === at + 1 && isOneOf(words.pluralScales, pieces[at]);

function linkLength(pieces: Line, at: number, words: FigureWords): number {
  const piece = pieces[at];
  if (!piece) return 0;
  return /^[-‐‑—]$/.test(piece.text) || words.numberLinks.has(piece.lower) ? 1 : 0;
}

type Add = (sum: Sum, value: number, words: FigureWords) => Sum | undefined;

/** How each role joins the number so far; undefined where it cannot, and the number ends. */
const ADDERS: Readonly<Record<NumberWord['role'], Add>> = {
  one(sum, value, words) {
    const { current, lowest } = sum;
    const fits = value < 10 ? lowest >= 10 : lowest >= 100 || (words.countsByTwenties && isTwenty(current, lowest));
    const isTen = value === 10 && words.countsByTwenties; // “dix-sept”
    return fits ? { ...sum, current: current + value, lowest: isTen ? 10 : 1 } : undefined;
  },
  ten(sum, value, words) {
    if (words.countsByTwenties && value === 20 && sum.current === 4) return { ...sum, current: 80, lowest: 10 };
    return sum.lowest >= 100 ? { ...sum, current: sum.current + value, lowest: 10 } : undefined;
  },
  hundred(sum, value) {
    if (value > 100) return sum.lowest > 100 ? { ...sum, current: sum.current + value, lowest: 100 } : undefined;
    return sum.current < 100 ? { ...sum, current: Math.max(sum.current, 1) * 100, lowest: 100 } : undefined;
  },
  scale(sum, value) {
    const { total, current, lastScale } = sum;
    if (current === 0 && total > 0) return { ...sum, total: total * value, lastScale: value };
    if (value >= lastScale) return undefined;
    const next = total + Math.max(current, 1) * value;
    return { total: next, current: 0, lowest: Number.POSITIVE_INFINITY, lastScale: value };
  },
};

const isTwenty = (current: number, lowest: number): boolean => lowest === 10 && [60, 80].includes(current % 100);

function atomsOf(word: string, words: FigureWords): readonly NumberWord[] | undefined {
  const whole = words.numbers.get(word);
  if (whole) return [whole];
  return words.compounds && word.length > 5 ? compoundAtoms(word, words) : undefined;
}

/** “zweiundzwanzig”, “dreihunderttausend”, “duecentomila”: the longest known word first, again and again. */
function compoundAtoms(word: string, words: FigureWords): readonly NumberWord[] | undefined {
  const atoms: NumberWord[] = [];
  let rest = word;
  while (rest) {
    const known = longestStart(rest, words);
    if (!known) return undefined;
    const atom = words.numbers.get(known);
    if (atom) atoms.push(atom);
    rest = rest.slice(known.length);
  }
  return turned(atoms);
}

function longestStart(word: string, words: FigureWords): string | undefined {
  for (let length = word.length; length > 1; length--) {
    const start = word.slice(0, length);
    if (words.numbers.has(start) || words.compoundLinks.has(start)) return start;
  }
  return undefined;
}

/** German says the one before the ten: puts them in the order of their size. */
function turned(atoms: readonly NumberWord[]): NumberWord[] {
  const found = [...atoms];
  for (let i = 0; i + 1 < found.length; i++) {
    const [a, b] = [found[i], found[i + 1]];
    if (a?.role === 'one' && b?.role === 'ten') found.splice(i, 2, b, a);
  }
  return found;
}

/** “half a million”, “quarter of a million”, “half an hour”, “a quarter-litre”: part of a scale or of a unit. */
function partOfScale(pieces: Line, at: number, words: FigureWords): Numeral | undefined {
  const start = isOneOf(words.articles, pieces[at]) ? at + 1 : at;
  const part = words.scaleParts.get(pieces[start]?.lower ?? '');
  if (part === undefined) return undefined;
  let to = start + 1;
  while (isOneOf(words.scalePartLinks, pieces[to]) && to < start + 3) to++;
  const next = pieces[to]?.lower ?? '';
  const scale = words.numbers.get(next);
  const found = { from: at, isDigits: false, bare: '' };
  if (scale?.role === 'scale')
    return { ...found, to: to + 1, value: part * scale.value, scale: scale.value, isFraction: false };
  const hasUnit = words.units.has(next) || words.percents.has(next);
  return hasUnit ? { ...found, to, value: part, scale: 1, isFraction: true } : undefined;
}

/** Keeps 2.9 × 1,000,000 from becoming 2,899,999.9999. */
const exact = (value: number): number => Number(value.toPrecision(15));

import { type Find, figure, type Recogniser, refuse } from './draft.ts';
import { isFunctionWord } from './nouns.ts';
import { isOneOf, type Scan } from './scan.ts';

/**
 * Ranks: “21st”, “fourth”, “third-biggest”, “finished second”. Refuses “first” and “second” without a word of ranking,
 * “21st century”, “Fifth Avenue”, “the Third Reich”.
 */
export const ranks: Recogniser = (scan, at) => {
  const ordinal = ordinalAt(scan, at);
  if (!ordinal) return undefined;
  const { pieces, words } = scan;
  const next = pieces[ordinal.to];
  const range = { from: at, to: ordinal.to };
  if (isOneOf(words.afterNamedOrdinal, next)) return refuse(range, 'name');
  const isSmallWord = ordinal.isWord && ordinal.value <= 2;
  const isCapital = /^\p{Lu}/u.test(pieces[at]?.text ?? '') && at > 0;
  if (isCapital && /^\p{Lu}/u.test(next?.text ?? '')) return refuse(range, 'name');
  const biggest = next?.text === '-' ? pieces[ordinal.to + 1] : undefined;
  const isCompound = biggest?.kind === 'word' && words.superlativeEndings.some((end) => biggest.lower.endsWith(end));
  if (isCompound) return rank(at, ordinal.to + 2, ordinal.value);
  if (isSmallWord && !isRanked(scan, at, ordinal.to)) return refuse(range, 'bare-ordinal');
  return rank(at, ordinal.to, ordinal.value);
};

const rank = (from: number, to: number, value: number): Find => figure({ from, to, kind: 'rank', value, unit: null });

function ordinalAt(scan: Scan, at: number): { value: number; to: number; isWord: boolean } | undefined {
  const { pieces, words, numerals } = scan;
  const numeral = numerals[at];
  if (!numeral) {
    const value = words.ordinals.get(pieces[at]?.lower ?? '');
    return value === undefined ? undefined : { value, to: at + 1, isWord: true };
  }
  const next = pieces[numeral.to];
  if (numeral.isDigits && numeral.scale === 1 && next?.isGlued && words.ordinalEndings.has(next.lower)) {
    return { value: numeral.value, to: numeral.to + 1, isWord: false };
  }
  const hyphen = /^[-—]$/.test(next?.text ?? '') ? 1 : 0;
  const last = words.ordinals.get(pieces[numeral.to + hyphen]?.lower ?? '');
  const isTens = !numeral.isDigits && numeral.value >= 20 && numeral.value % 10 === 0;
  if (last === undefined || last >= 10 || !isTens) return undefined;
  return { value: numeral.value + last, to: numeral.to + hyphen + 1, isWord: false };
}

/** “finished second”, “in first place”, “the first woman to …”: ordinals that rank and are no adverbs. */
function isRanked({ pieces, words }: Scan, from: number, to: number): boolean {
  const [before, next] = [pieces[from - 1], pieces[to]];
  if (isOneOf(words.rankVerbs, before) || isOneOf(words.rankNouns, next)) return true;
  const isDetermined = isOneOf(words.determiners, before) || /^[’']s$/i.test(before?.text ?? '');
  const isNoun = next?.kind === 'word' && !isFunctionWord(words, next.lower) && !words.verbs.has(next.lower);
  return isDetermined && isNoun;
}

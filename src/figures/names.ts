import { countedNoun } from './counts.ts';
import { type Find, figure, type Recogniser, refuse } from './draft.ts';
import { isSymbolHere } from './measure.ts';
import { isFunctionWord } from './nouns.ts';
import type { Numeral } from './numeral.ts';
import type { Piece, Range, Scan } from './scan.ts';

/** Above it “No. 2231” numbers a document. */
const HIGHEST_RANK = 500;

/**
 * Numbers that are part of a name: products, models, flights, roads, rooms, indices, statutes. Takes “Orrin 9 Pro”,
 * “Highway 12”, “channel 16”, “H145”, “MV-7”, “Form 8-K”, “S&P 500”, “5G”, “Group of Seven”, “9/11”. Refuses
 * “Volvo cut 240 jobs”, “In 2024”, “Monday 12 people”, “Dashel 40%”, “Orrin $9”.
 */
export const names: Recogniser = (scan, at) =>
  code(scan, at) ?? numbered(scan, at) ?? spelled(scan, at) ?? event(scan, at);

/** Letters and digits tied together: “MV-7”, “737-800”, “8-K”, “5G”, “A-4”. */
function code(scan: Scan, at: number): Find | undefined {
  const { pieces, words, numerals } = scan;
  const numeral = numerals[at];
  if (!numeral?.isDigits) return undefined;
  const [before, hyphen, next] = [pieces[at - 2], pieces[at - 1], pieces[numeral.to]];
  const isTied = /^[-‑/]$/.test(hyphen?.text ?? '') && hyphen?.isGlued && pieces[at]?.isGlued;
  if (isTied && before?.kind === 'word' && !isPrefix(before, words) && !isAmount(scan, numeral)) {
    return refuse({ from: at, to: numeral.to }, 'code');
  }
  if (!next?.isGlued) return undefined;
  const isLettered = next.kind === 'word' && !isKnownSuffix(scan, numeral);
  if (isLettered) return refuse({ from: at, to: numeral.to + 1 }, 'code');
  const after = pieces[numeral.to + 1];
  const isTail = next.text === '-' && after?.isGlued && /^\p{Lu}/u.test(after.text);
  return isTail ? refuse({ from: at, to: numeral.to + 2 }, 'code') : undefined;
}

/** “mid-2020”, “pre-1990”, “US-$5”: words that may be tied to a number that counts. */
const isPrefix = (piece: Piece, words: Scan['words']): boolean =>
  words.numberPrefixes.has(piece.lower) || words.currencyCodes.has(piece.text) || words.numbers.has(piece.lower);

function isKnownSuffix(scan: Scan, numeral: Numeral): boolean {
  const { pieces, words } = scan;
  const next = pieces[numeral.to];
  if (!next || numeral.letter || words.currencySymbols.has(next.text)) return true;
  if (pieces[numeral.to + 1]?.kind === 'symbol' && words.dollarOwners.has(next.text)) return true;
  if (words.doubtfulSymbols.has(next.text) && !words.plainSuffixes.has(next.text))
    return isSymbolHere(scan, numeral.to, numeral);
  const tables = [
    words.ordinalEndings,
    words.units,
    words.currencies,
    words.percents,
    words.clockWords,
    words.plainSuffixes,
    words.degrees,
  ];
  return (
    words.unitSymbols.has(next.text) ||
    words.currencyCodes.has(next.text) ||
    tables.some((table) => table.has(next.lower))
  );
}

/** Whether the number has what no name has: decimals, groups, a scale, a unit, a percent sign. */
function isAmount({ pieces, words }: Scan, numeral: Numeral): boolean {
  if (
    numeral.scale > 1 ||
    numeral.letter ||
    /[.,]/.test(pieces[numeral.from]?.text ?? '') ||
    numeral.to > numeral.from + 1
  )
    return true;
  const next = pieces[numeral.to];
  if (!next) return false;
  const hyphen = next.text === '-' ? pieces[numeral.to + 1] : undefined;
  const unit = hyphen ?? next;
  const isUnit =
    words.units.has(unit.lower) || (words.unitSymbols.has(unit.text) && !words.doubtfulSymbols.has(unit.text));
  return (
    isUnit || words.percents.has(unit.lower) || words.currencies.has(unit.lower) || words.currencyCodes.has(unit.text)
  );
}

/** A designator or a capitalised word directly before plain digits. */
function numbered(scan: Scan, at: number): Find | undefined {
  const { pieces, words, numerals } = scan;
  const numeral = numerals[at];
  const before = pieces[at - 1];
  if (!numeral || !before || numeral.scale > 1) return undefined;
  if (before.text === '#' || before.text === '§') return refuse(numeral, 'numbered-thing');
  const named = before.text === '.' ? pieces[at - 2] : before;
  const isDesignated = named !== undefined && words.designators.has(named.lower) && !isAmount(scan, numeral);
  if (isDesignated && numeral.isDigits && words.rankMarks.has(named.lower)) return numberedRank(scan, numeral, named);
  if (isDesignated) return refuse(withTail(scan, numeral), 'numbered-thing');
  if (!numeral.isDigits || isAmount(scan, numeral) || !isNameWord(scan, at - 1)) return undefined;
  if (words.sequenceWords.has(before.lower))
    return figure({ from: at - 1, to: numeral.to, kind: 'rank', value: numeral.value, unit: null });
  return refuse(withTail(scan, numeral), 'name');
}

/** “the No. 3 chain” is a rank, “Resolution No. 2231” a name. */
function numberedRank({ pieces }: Scan, numeral: Numeral, mark: Piece): Find {
  const at = pieces.indexOf(mark);
  const isNamed = /^\p{Lu}/u.test(pieces[at - 1]?.text ?? '') && at > 1;
  if (isNamed || numeral.value > HIGHEST_RANK) return refuse(numeral, 'numbered-thing');
  return {
    ...figure({ from: at, to: numeral.to, kind: 'rank', value: numeral.value, unit: null }),
    from: numeral.from,
  };
}

/** With the “-800” of “737-800” and the “-K” of “8-K”. */
function withTail({ pieces }: Scan, { from, to }: Numeral): Range {
  const [hyphen, tail] = [pieces[to], pieces[to + 1]];
  const isTail = hyphen?.text === '-' && hyphen.isGlued && tail?.isGlued && /^\d+$|^\p{Lu}/u.test(tail.text);
  return { from, to: isTail ? to + 2 : to };
}

/** A capitalised word that is no function word, month, weekday or currency; at the start of a sentence a name must look like one. */
function isNameWord({ pieces, words }: Scan, at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'word' || !/^\p{Lu}|^i\p{Lu}/u.test(piece.text)) return false;
  const word = piece.lower;
  if (words.hasCapitalNouns && !/^[\p{Lu}\p{N}]+$/u.test(piece.text)) return false;
  if (at === 0 && words.adverbEndings.some((end) => word.endsWith(end))) return false;
  if (isFunctionWord(words, word) || words.months.has(word) || words.weekdays.has(word)) return false;
  if (words.hedges.has(word) || words.verbs.has(word) || words.fillers.has(word)) return false;
  return !words.ageOpeners.has(word) && !words.yearOpeners.has(word) && !words.seasons.has(word);
}

/** Number words written with a capital inside a sentence, next to another capital: “Group of Seven”, “Nine Network”. */
function spelled(scan: Scan, at: number): Find | undefined {
  const { pieces, numerals, words } = scan;
  const numeral = numerals[at];
  const piece = pieces[at];
  if (!numeral || numeral.isDigits || !piece || !/^\p{Lu}\p{Ll}/u.test(piece.text)) return undefined;
  const [before, after] = [pieces[at - 1], pieces[numeral.to]];
  const isNext =
    after !== undefined && !after.isGlued && /^\p{Lu}\p{Ll}/u.test(after.text) && !words.months.has(after.lower);
  if (isNext && !words.units.has(after.lower))
    return at === 0 && countsThings(scan, numeral) ? undefined : refuse(numeral, 'name');
  const isInside = at > 0 && before?.kind === 'word';
  return isInside ? refuse(numeral, 'name') : undefined;
}

/** “Three Mexican miners” at the start of a sentence counts; “Five Eyes” and “Nine Network” do not. */
function countsThings(scan: Scan, { to, value }: Numeral): boolean {
  const noun = countedNoun(scan, to, value);
  const head = noun && scan.pieces[noun.to - 1];
  if (!head) return false;
  return /^\p{Ll}/u.test(head.text) || scan.words.demonymEndings.some((ending) => head.lower.endsWith(ending));
}

/** Dates that have become names: “9/11”, “24/7”, “50/50”. */
function event({ pieces }: Scan, at: number): Find | undefined {
  const [first, slash, second] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (slash?.text !== '/' || !second?.isGlued || pieces[at + 3]?.text === '/') return undefined;
  return /^(?:9\/11|24\/7|20\/20|50\/50|7\/7)$/.test(`${first?.text}/${second.text}`)
    ? refuse({ from: at, to: at + 3 }, 'name')
    : undefined;
}

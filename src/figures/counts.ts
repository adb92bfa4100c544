import type { Amount } from './amount.ts';
import { type Draft, type Find, figure, refuse } from './draft.ts';
import { isFunctionWord, isPluralNoun } from './nouns.ts';
import type { Numeral } from './numeral.ts';
import { isOneOf, type Range, type Scan } from './scan.ts';

/** Words looked at between a number and its noun: “six heavily armed masked men”. More finds nouns of other phrases. */
const LONGEST_PHRASE = 7;

/**
 * A bare number with the noun it counts: “5,400 farms”, “1,060 fishing families”, “six Mexican cartels”. A number
 * without a noun stays a count without unit. Refuses “one” as pronoun and as article (“no one”, “one of them”,
 * “one day”).
 */
export function count(scan: Scan, amount: Amount): Find {
  if (isSomeDay(scan, amount)) return refuse(amount, 'article-word');
  if (amount.kind !== 'count') return figure(draftOf(amount));
  if (isArticleWord(scan, amount)) return refuse(amount, 'article-word');
  if (isTiedWord(scan, amount) || isVague(scan, amount)) return refuse(amount, 'article-word');
  if (amount.numeral.isFraction) return figure({ ...draftOf(amount), kind: 'ratio' });
  if (amount.numeral.letter) return lettered(scan, amount, amount.numeral.letter);
  return figure(withNoun(scan, amount, countedNoun(scan, amount.to, amount.value)));
}

/** “16m people” and “10M” are millions; “a 4K screen” is a name. */
function lettered(scan: Scan, amount: Amount, letter: NonNullable<Numeral['letter']>): Find {
  const noun = countedNoun(scan, letter.to, 2);
  const next = scan.pieces[letter.to];
  if (!noun && letter.value === 1000 && next?.kind === 'word' && !isFunctionWord(scan.words, next.lower))
    return refuse({ ...amount, to: letter.to }, 'code');
  return figure(withNoun(scan, { ...amount, to: letter.to, value: amount.value * letter.value }, noun));
}

const draftOf = ({ from, to, kind, value, unit }: Amount): Draft => ({ from, to, kind, value, unit });

/** The draft of a count whose noun, if it has one, is at `noun`; the figure ends with its noun. */
export function withNoun(scan: Scan, amount: Draft | Amount, noun: Range | undefined): Draft {
  const { from, to, kind, value } = amount;
  if (!noun) return { from, to, kind, value, unit: null };
  const head = scan.pieces[noun.to - 1];
  return { from, to: noun.to, kind, value, unit: head?.text ?? null, noun };
}

/**
 * The noun phrase behind a number at piece `at`: up to the first plural noun and those glued to it (“sales managers”);
 * for one, up to the last word before the phrase ends.
 */
export function countedNoun(scan: Scan, at: number, value: number): Range | undefined {
  const start = phraseStart(scan, at);
  if (start === at && scan.pieces[at]?.text === '-') return tiedNoun(scan, at);
  const end = joinedEnd(scan, start, phraseEnd(scan, start));
  if (Math.abs(value) <= 1) return singularNoun(scan, start, end);
  for (let i = start; i < end; i++) {
    if (!isPluralNoun(scan, i)) continue;
    let to = i + 1;
    while (to < end && isPluralNoun(scan, to) && !isOneOf(scan.words.verbs, scan.pieces[to])) to++;
    return { from: start, to };
  }
  return attribute(scan, at, start, end);
}

/** Behind the second half of “digital and physical sales”, where the first has no noun of its own. */
function joinedEnd(scan: Scan, start: number, end: number): number {
  const isJoined = end > start && isOneOf(scan.words.rangeAnd, scan.pieces[end]);
  if (!isJoined || isFiller(scan, end - 1)) return end;
  for (let i = start; i < end; i++) if (isPluralNoun(scan, i)) return end;
  return phraseEnd(scan, end + 1);
}

const isFiller = ({ pieces, words }: Scan, at: number): boolean => isOneOf(words.fillers, pieces[at]);

/** “a 12 page document”, “a small 3 cylinder engine”: a singular noun between digits and another noun. */
function attribute({ pieces, numerals }: Scan, at: number, start: number, end: number): Range | undefined {
  const isPlain = [start, start + 1].every((i) => /^\p{Ll}{3,}$/u.test(pieces[i]?.text ?? ''));
  return isPlain && end >= start + 2 && numerals[at - 1]?.isDigits ? { from: start, to: start + 1 } : undefined;
}

/** The noun behind “one”: up to the word that ends the phrase or looks like its verb (“one proposal asks”). */
function singularNoun(scan: Scan, start: number, end: number): Range | undefined {
  let to = start;
  while (to < Math.min(end, start + 3)) {
    const word = scan.pieces[to]?.lower ?? '';
    const isOver = isFiller(scan, to) || scan.words.stretchWords.has(word);
    if (isOver || (to > start && isPluralNoun(scan, to))) break;
    to++;
  }
  return to > start ? { from: start, to } : undefined;
}

/** The “member” of “12-member”. */
function tiedNoun({ pieces }: Scan, at: number): Range | undefined {
  const [hyphen, noun] = [pieces[at], pieces[at + 1]];
  return hyphen?.isGlued && noun?.isGlued && /^\p{Ll}+$/u.test(noun.text) ? { from: at + 1, to: at + 2 } : undefined;
}

/** “a four-door car”, “two-way talks”: small number words that only describe. */
function isTiedWord({ pieces, words }: Scan, { to, value, numeral }: Amount): boolean {
  const [hyphen, noun] = [pieces[to], pieces[to + 1]];
  const isTied = hyphen?.text === '-' && hyphen.isGlued && noun?.isGlued === true;
  return isTied && !numeral.isDigits && value <= 10 && !words.tiedNouns.has(noun.lower);
}

/** “several hundred”: a scale without a number before it, behind a word that says as little. */
const isVague = ({ pieces, words }: Scan, { from, numeral }: Amount): boolean => {
  const role = words.numbers.get(pieces[from]?.lower ?? '')?.role;
  const isScale = !numeral.isDigits && (role === 'hundred' || role === 'scale');
  return isScale && isOneOf(words.vagueWords, pieces[from - 1]);
};

/** Behind the link of “millones de personas”. */
function phraseStart({ pieces, words }: Scan, at: number): number {
  let start = at;
  if (isOneOf(words.unitLinks, pieces[start])) start++;
  return start;
}

function phraseEnd({ pieces, words }: Scan, start: number): number {
  let end = start;
  while (end < start + LONGEST_PHRASE) {
    const piece = pieces[end];
    if (isNamedNumber(pieces, end) && end > start) {
      end++;
      continue;
    }
    if (piece?.text === '-' && piece.isGlued && pieces[end + 1]?.isGlued && end > start) {
      end++;
      continue;
    }
    if (piece?.kind !== 'word' || /^[’']s?$/.test(piece.lower)) break;
    const isTied = pieces[end + 1]?.text === '-' || (pieces[end - 1]?.text === '-' && end > start);
    if (!isTied && (isStopWord(words, piece.lower) || words.verbs.has(piece.lower))) break;
    if (words.numbers.has(piece.lower) || (words.months.has(piece.lower) && piece.text !== piece.lower)) break;
    end++;
  }
  return end;
}

/** The 3 and the 737 of “63,000 Model 3 sedans” and “two new 737 Max jets”. */
function isNamedNumber(pieces: Scan['pieces'], at: number): boolean {
  const [before, number, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (number?.kind !== 'number' || after?.kind !== 'word') return false;
  return [before, after].some((piece) => /^\p{Lu}/u.test(piece?.text ?? ''));
}

/** “One day it will rain”: no day is counted. */
const isSomeDay = ({ pieces, words }: Scan, { from, unit, kind }: Amount): boolean =>
  kind === 'duration' && unit === 'day' && from === 0 && isOneOf(words.ones, pieces[from]);

/** Words that end a noun phrase; “six most wanted men” goes on. */
const isStopWord = (words: Scan['words'], word: string): boolean =>
  !words.degreeWords.has(word) && isFunctionWord(words, word);

/** “one” that counts nothing: a pronoun, or little more than “a”. */
function isArticleWord({ pieces, words }: Scan, { from, to, numeral }: Amount): boolean {
  if (numeral.isDigits || to !== from + 1 || !isOneOf(words.ones, pieces[from])) return false;
  const [before, after] = [pieces[from - 1]?.lower ?? '', pieces[to]];
  if (words.oneIsArticle || words.beforeOne.has(before) || before === '-') return true;
  if (after?.kind !== 'word') return true;
  if (after.lower === words.rateWord) return false;
  return words.afterOne.has(after.lower) || isFunctionWord(words, after.lower) || words.verbs.has(after.lower);
}

import type { Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';
import { capitalRuns, isAcronym, keyAt, keyOf, type Tokens } from './capitals.ts';
import { isRoleNoun } from './role-nouns.ts';
import { firstWordIn, isOpening, type WordUse } from './word-use.ts';

/** A stretch of tokens that may be a name: half-open range of token indices. */
export interface Candidate extends Span {
  readonly key: string;
  readonly sentence: number;
  /** Whether it begins where every word has a capital. */
  readonly isOpening: boolean;
  /** Whether a title in capitals stands right before it: “President Ruiz”. */
  readonly isTitled: boolean;
}

/** What one sentence's runs are cut with. */
interface Cut {
  readonly line: Tokens;
  readonly use: ReadonlyMap<string, WordUse>;
  readonly sentence: number;
  readonly firstWord: number;
}

/** Every stretch of the article that may be a name, in order, titles, openers and demonyms cut off. Headings apart. */
export function candidates(
  reading: Reading,
  line: Tokens,
  { use, headings }: { readonly use: ReadonlyMap<string, WordUse>; readonly headings: ReadonlySet<number> },
): Candidate[] {
  return reading.sentenceTokens.flatMap((range, sentence) => {
    if (headings.has(sentence)) return [];
    const cut: Cut = { line, use, sentence, firstWord: firstWordIn(line, range) };
    return capitalRuns(line, range).flatMap((run) => piecesOf(cut, run));
  });
}

function piecesOf(cut: Cut, run: Span): Candidate[] {
  const opened = trimOpener(cut, run);
  return splitAtHyphens(cut, opened)
    .flatMap((piece) => splitAtTitle(cut, piece))
    .map(({ range, isTitled }) => ({ range: trimHonours(cut, trimDemonym(cut, trimPortfolio(cut, range))), isTitled }))
    .filter(({ range }) => range.start < range.end && !isCurrency(cut, range))
    .map(({ range, isTitled }) => ({
      ...range,
      key: keyOf(cut.line, range),
      sentence: cut.sentence,
      isOpening: isOpening(cut.line, range.start, cut.firstWord),
      isTitled,
    }));
}

const isKnown = ({ words }: Tokens, key: string): boolean =>
  words.places.known.has(key) || words.organisations.known.has(key);

/** Cuts a common word off the head of a sentence: “Police Commissioner Ruiz”, “Yesterday Talmere” but not “World Bank”. */
function trimOpener({ line, use, firstWord }: Cut, run: Span): Span {
  if (!isOpening(line, run.start, firstWord) || run.end - run.start < 2) return run;
  const { words, people } = line.words;
  const key = keyAt(line, run.start);
  const isOpener = words.common.has(key) || isRoleNoun(line, run.start) || /ly$/.test(key);
  if (
    !isOpener ||
    people.firstNames.has(key) ||
    line.words.things.leads.has(key) ||
    isKnown(line, keyOf(line, run)) ||
    hasHead(line, run)
  )
    return run;
  const next = keyAt(line, run.start + 1);
  const rest = { start: run.start + 1, end: run.end };
  if (/ly$/.test(key)) return rest;
  const isName =
    people.firstNames.has(next) ||
    isKnown(line, keyOf(line, rest)) ||
    isAcronym(line.tokens[run.start + 1]?.text ?? '');
  const isUsed = (use.get(key)?.lower ?? 0) > 0 || (use.get(next)?.capital ?? 0) > (use.get(key)?.capital ?? 0);
  return isName || isUsed ? rest : run;
}

/** Whether the last word of the range makes an organisation, a place or a thing of it. */
export function hasHead(line: Tokens, range: Span): boolean {
  const { organisations, places, things } = line.words;
  const last = keyAt(line, range.end - 1);
  return organisations.heads.has(last) || places.heads.has(last) || things.heads.has(last);
}

/** Parts “US-China” into two names; “Guinea-Bissau” and “Abdel-Rahman” stay whole. */
function splitAtHyphens({ line }: Cut, run: Span): Span[] {
  if (isKnown(line, keyOf(line, run))) return [run];
  const { places, things } = line.words;
  const isPlace = (i: number) =>
    places.known.has(keyAt(line, i)) || things.demonyms.has(keyAt(line, i)) || isPlaceAcronym(line, i);
  for (let i = run.start + 1; i + 1 < run.end; i++) {
    const isHyphen = /^[-‑]$/.test(line.tokens[i]?.text ?? '');
    if (isHyphen && isPlace(i - 1) && isPlace(i + 1))
      return [
        { start: run.start, end: i },
        { start: i + 1, end: run.end },
      ];
  }
  return [run];
}

/** Whether the word at `i` is the short form of a place, written in capitals. */
export const isPlaceAcronym = (line: Tokens, i: number): boolean =>
  isAcronym(line.tokens[i]?.text ?? '') && line.words.places.acronyms.has(keyAt(line, i));

interface Piece {
  readonly range: Span;
  readonly isTitled: boolean;
}

/**
 * “U.S. President Donald Ruiz” → “U.S.” and, titled, “Donald Ruiz”; “Mexican Foreign Minister” → “Mexican”. A name with
 * a head of its own keeps its title words: “Justice Department”.
 */
function splitAtTitle({ line }: Cut, run: Span): Piece[] {
  const whole = { range: run, isTitled: false };
  if (isKnown(line, keyOf(line, run))) return [whole];
  const title = lastTitle(line, run);
  if (title === undefined) return [whole];
  const afterStop = line.tokens[title + 1]?.text === '.' ? title + 2 : title + 1;
  const right = { start: Math.min(afterStop, run.end), end: run.end };
  const isPerson = line.words.people.firstNames.has(keyAt(line, right.start));
  if (right.start < right.end && hasHead(line, run) && !isPerson) return [whole];
  const left = trimTitle(line, { start: run.start, end: title });
  if (isTitleTail(line, right)) return [{ range: left, isTitled: false }];
  return [
    { range: left, isTitled: false },
    { range: right, isTitled: true },
  ];
}

/** “Executive” of “Chief Executive”: what stands behind the title belongs to it. */
function isTitleTail(line: Tokens, { start, end }: Span): boolean {
  const { words, people } = line.words;
  for (let i = start; i < end; i++) {
    const key = keyAt(line, i);
    if (!words.common.has(key) && !people.titleQualifiers.has(key) && !people.portfolios.has(key)) return false;
  }
  return true;
}

function lastTitle(line: Tokens, run: Span): number | undefined {
  const { honorifics, officeTitles, firstNames, particles } = line.words.people;
  for (let i = run.end - 1; i >= run.start; i--) {
    const key = keyAt(line, i);
    const before = keyAt(line, i - 1);
    const isSurname = i > run.start && (firstNames.has(before) || particles.has(before));
    if (isSurname || line.words.words.of.has(keyAt(line, i + 1))) continue;
    if (honorifics.has(key) || officeTitles.has(key)) return i;
  }
  return undefined;
}

function trimTitle(line: Tokens, range: Span): Span {
  const { honorifics, officeTitles, titleQualifiers } = line.words.people;
  let { end } = range;
  while (end > range.start) {
    const key = keyAt(line, end - 1);
    const isTitle = honorifics.has(key) || officeTitles.has(key) || titleQualifiers.has(key);
    if (!isTitle && line.tokens[end - 1]?.kind === 'word') break;
    end--;
  }
  return { start: range.start, end };
}

/** Cuts “State” off “Secretary of State Ana Ruiz”, and drops it where no name follows. */
function trimPortfolio({ line }: Cut, range: Span): Span {
  const { people, words } = line.words;
  if (!words.of.has(keyAt(line, range.start - 1)) || !people.officeTitles.has(keyAt(line, range.start - 2)))
    return range;
  let { start } = range;
  while (start < range.end && people.portfolios.has(keyAt(line, start))) start++;
  return { start, end: range.end };
}

/** Cuts “OBE” off “Jimi Ruiz OBE”. */
function trimHonours({ line }: Cut, { start, end }: Span): Span {
  const isHonour = end - start > 2 && line.words.people.honours.has(keyAt(line, end - 1));
  return { start, end: isHonour && isAcronym(line.tokens[end - 1]?.text ?? '') ? end - 1 : end };
}

/** “US$500”, “US 500”: money. */
const isCurrency = ({ line }: Cut, { end }: Span): boolean =>
  line.tokens[end]?.kind === 'symbol' && line.tokens[end]?.start === line.tokens[end - 1]?.end;

/** Cuts “Mexican” off “Mexican Claudia Ruiz”; a demonym alone is no name. */
function trimDemonym({ line }: Cut, range: Span): Span {
  const { demonyms } = line.words.things;
  const isDemonym = (i: number) => demonyms.has(keyAt(line, i)) || demonyms.has(keyAt(line, i).replace(/s$/, ''));
  let { start } = range;
  while (start < range.end && isDemonym(start) && !isKnown(line, keyOf(line, { start, end: range.end }))) start++;
  const isPerson = line.words.people.firstNames.has(keyAt(line, start));
  return start === range.end || isPerson ? { start, end: range.end } : range;
}

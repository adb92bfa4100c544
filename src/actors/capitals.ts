import type { Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import type { ActorWords } from './actor-words.ts';
import { nameKey } from './name-list.ts';

/** The tokens of an article and what is known of its language. */
export interface Tokens {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The key of each token. */
  readonly keys: readonly string[];
  readonly words: ActorWords;
}

/** The tokens of a reading with their keys, made once an article. */
export const keyedTokens = ({ article, tokens }: Reading, words: ActorWords): Tokens => ({
  text: article.text,
  tokens,
  keys: tokens.map(({ text }) => nameKey(text)),
  words,
});

/** The key of the word at index `i`, "" beyond the text. */
export const keyAt = ({ keys }: Tokens, i: number): string => keys[i] ?? '';

/** The words of a token range as they stand in the text. */
export function textOf({ text, tokens }: Tokens, { start, end }: Span): string {
  const from = tokens[start]?.start ?? 0;
  return text.slice(from, tokens[end - 1]?.end ?? from);
}

/** The words of a token range as one key: “St. Louis” → "st louis". */
export const keyOf = (line: Tokens, range: Span): string => nameKey(textOf(line, range)).replace(/\s+/g, ' ');

const CAPITAL = /^(?:\p{Lu}|\p{Lt}|[dlo][’']\p{Lu}|\p{Ll}\p{Lu}|(?:mc|al)\p{Lu})/u;

/** Whether the word at `i` is written with a capital, whatever asks for it. */
export const hasCapital = ({ tokens }: Tokens, i: number): boolean =>
  tokens[i]?.kind === 'word' && CAPITAL.test(tokens[i]?.text ?? '');

/** Whether the word at `i` is written with a capital that custom does not ask for: no “He”, “The” or “Monday”. */
export function isCapital(line: Tokens, i: number): boolean {
  const token = line.tokens[i];
  if (token?.kind !== 'word' || !CAPITAL.test(token.text)) return false;
  const key = keyAt(line, i);
  const { functionWords, time } = line.words.words;
  if (functionWords.has(key)) return isAcronym(token.text) && isListedAcronym(line, key);
  if (!time.has(key)) return true;
  const { firstNames } = line.words.people;
  if (firstNames.has(keyAt(line, i - 1))) return true; // Theresa May
  if (firstNames.has(key) && isCapital(line, i + 1)) return true; // Jan Ruiz
  return isCapital(line, i + 1) && line.words.organisations.heads.has(keyAt(line, i + 1)); // Talmere Morning Herald
}

/** “US” and “WHO” are names though “us” and “who” are not. */
const isListedAcronym = ({ words }: Tokens, key: string): boolean =>
  words.places.acronyms.has(key) || words.organisations.known.has(key);

/** Whether a word is written in capitals only, with or without full stops: “NATO”, “U.S.”. */
export const isAcronym = (word: string): boolean => /^(?:\p{Lu}\.?){2,}s?$/u.test(word);

const isTight = ({ tokens }: Tokens, i: number): boolean => tokens[i - 1]?.end === tokens[i]?.start;

/**
 * The longest stretches of capitals in a token range that may be names, joined by “of”, “&”, particles, hyphens and
 * the stops of initials: “University of Talmere”, “Marks & Okoro”, “Bashar al-Assad”, “John F. Ruiz”. Half-open
 * ranges of token indices. Refuses to join over commas, “and” between two names, and titles before “of”.
 */
export function capitalRuns(line: Tokens, range: Span): Span[] {
  const runs: Span[] = [];
  for (let i = range.start; i < range.end; i++) {
    const start = startsRun(line, i, range.end);
    if (start === undefined) continue;
    const run = extend(line, { start: i, end: start + 1 }, range.end);
    runs.push(run);
    i = run.end - 1;
  }
  return runs;
}

/** The index of the first capital of a run that begins at `i`: `i` itself, or the one behind “de” or “al-”. */
function startsRun(line: Tokens, i: number, limit: number): number | undefined {
  if (isCapital(line, i)) return i;
  const isLeading = line.words.people.leadingParticles.has(line.tokens[i]?.text ?? '') && i + 1 < limit;
  if (isLeading && isCapital(line, i + 1)) return i + 1;
  const isPrefix = line.words.people.particles.has(keyAt(line, i)) && hyphenAt(line, i + 1) && i + 2 < limit;
  return isPrefix && isCapital(line, i + 2) ? i + 2 : undefined;
}

/** Longest run in tokens: no name is longer, and the cost stays linear on walls of capitals. */
const LONGEST_RUN = 24;

function extend(line: Tokens, run: Span, limit: number): Span {
  let { end } = run;
  while (end - run.start < LONGEST_RUN) {
    const next = nextCapital(line, { start: run.start, end });
    if (next === undefined || next >= limit) break;
    end = next + 1;
  }
  return { start: run.start, end };
}

/** The index of the capital that continues the run, if one does. */
function nextCapital(line: Tokens, run: Span): number | undefined {
  for (const link of LINKS) {
    const next = link(line, run);
    if (next !== undefined) return next;
  }
  return undefined;
}

type Link = (line: Tokens, run: Span) => number | undefined;

/** Whether a hyphen stands at `i` with no blank beside it. */
export const hyphenAt = (line: Tokens, i: number): boolean =>
  /^[-‑]$/.test(line.tokens[i]?.text ?? '') && isTight(line, i) && isTight(line, i + 1);

const straight: Link = (line, { end }) => (isCapital(line, end) ? end : undefined);

const hyphen: Link = (line, { end }) => (hyphenAt(line, end) && isCapital(line, end + 1) ? end + 1 : undefined);

const ampersand: Link = (line, { end }) =>
  line.tokens[end]?.text === '&' && isCapital(line, end + 1) ? end + 1 : undefined;

const ABBREVIATED = /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}|\p{Lu}\p{Ll}{0,2}\p{Lu})$/u;

// “J.” of “J. Ruiz”, “St.” of “St. Louis”, “Gen.”, “Prof.”: the sentence would have ended otherwise.
const stop: Link = (line, { end }) => {
  if (line.tokens[end]?.text !== '.' || !isTight(line, end)) return undefined;
  const isShort = ABBREVIATED.test(line.tokens[end - 1]?.text ?? '') || isTitle(line, end - 1);
  return isShort && isCapital(line, end + 1) ? end + 1 : undefined;
};

const isTitle = (line: Tokens, i: number): boolean => line.words.people.honorifics.has(keyAt(line, i));

const particle: Link = (line, { end }) => {
  let next = end;
  while (next < end + 2 && line.words.people.particles.has(keyAt(line, next))) next++;
  if (next === end) return undefined;
  if (hyphenAt(line, next)) next++;
  return isCapital(line, next) ? next : undefined;
};

const owner: Link = (line, { end }) => {
  if (!/^[’'](?:s)?$/.test(line.tokens[end]?.text ?? '') || !isCapital(line, end + 1)) return undefined;
  if (line.words.organisations.owners.has(keyAt(line, end - 1))) return end + 1;
  // “Dockers’ Union”, “Teachers’ Association of Talmere”.
  const isOfMany = /^[’']$/.test(line.tokens[end]?.text ?? '') && /s$/.test(line.tokens[end - 1]?.text ?? '');
  if (isOfMany && line.words.organisations.heads.has(keyAt(line, end + 1))) return end + 1;
  return !isKnownAcross(line, { start: end - 1, end }) && isBuilding(line, end + 1) ? end + 1 : undefined;
};

// “Bank of Talmere”, “Ministry of the Interior”, “Institute for Ocean Studies”, but not “President of Talmere”.
const linkWord: Link = (line, { start, end }) => {
  const { words, organisations, places, things } = line.words;
  const link = keyAt(line, end);
  const head = keyAt(line, end - 1);
  const next = words.articles.has(keyAt(line, end + 1)) ? end + 2 : end + 1;
  if (!isCapital(line, next)) return undefined;
  if (words.of.has(link)) {
    if (startsPerson(line, next)) return undefined;
    const isHead =
      organisations.heads.has(head) || places.heads.has(head) || things.heads.has(head) || places.leads.has(head);
    return isHead ||
      organisations.heads.has(keyOf(line, { start, end })) ||
      isKnownAcross(line, { start, end: next + 1 })
      ? next
      : undefined;
  }
  const isLink = words.for.has(link)
    ? organisations.heads.has(head)
    : words.on.has(link) && organisations.onHeads.has(head);
  return isLink && next === end + 1 ? next : undefined;
};

/** “the government of President Ruiz”, “of Daniel Ruiz”: the person is a name by itself. */
function startsPerson(line: Tokens, i: number): boolean {
  const { honorifics, officeTitles, firstNames } = line.words.people;
  const key = keyAt(line, i);
  return isCapital(line, i + 1) && (honorifics.has(key) || officeTitles.has(key) || firstNames.has(key));
}

// “Ministry of Science and Technology”, “Food and Drug Administration”, “Trinidad and Tobago”, but not “Ruiz and Okoro”.
const conjunction: Link = (line, { start, end }) => {
  const { words, organisations, people } = line.words;
  if (!words.and.has(keyAt(line, end)) || !isCapital(line, end + 1)) return undefined;
  if (isKnownAcross(line, { start, end: end + 2 })) return end + 1;
  const isWithinName = rangeKeys(line, { start, end }).some(
    (key) => words.of.has(key) || words.for.has(key) || words.on.has(key),
  );
  if (isWithinName && words.of.has(keyAt(line, end + 2))) return undefined;
  if (isWithinName) return isOwnName(line, end + 1) || isOwnName(line, end - 1) ? undefined : end + 1;
  const isCommon = (i: number) => words.common.has(keyAt(line, i)) || people.portfolios.has(keyAt(line, i));
  if (!isCommon(end + 1) || !isCommon(end - 1)) return undefined;
  let last = end + 1;
  while (isCapital(line, last + 1)) last++;
  return organisations.heads.has(keyAt(line, last)) ? end + 1 : undefined;
};

/** Longest name of a building behind its patron's: “Mary's Old Town Hospital”. Words. */
const LONGEST_BUILDING = 3;

/** Whether the capitals from `i` on end in a word for a building or a school. */
function isBuilding(line: Tokens, i: number): boolean {
  let last = i;
  while (last - i < LONGEST_BUILDING && isCapital(line, last + 1)) last++;
  return line.words.organisations.buildings.has(keyAt(line, last));
}

/** A word that is a name by itself, so that “and” before or after it joins two names. */
const isOwnName = (line: Tokens, i: number): boolean =>
  isKnownAcross(line, { start: i, end: i + 1 }) ||
  line.words.people.firstNames.has(keyAt(line, i)) ||
  line.words.people.officeTitles.has(keyAt(line, i)) ||
  isAcronym(line.tokens[i]?.text ?? '');

const isKnownAcross = (line: Tokens, range: Span): boolean => {
  const key = keyOf(line, range);
  return line.words.places.known.has(key) || line.words.organisations.known.has(key);
};

const rangeKeys = (line: Tokens, { start, end }: Span): string[] => line.keys.slice(start, end);

const LINKS: readonly Link[] = [straight, stop, hyphen, ampersand, particle, owner, linkWord, conjunction];

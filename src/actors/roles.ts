import type { Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';
import type { ActorWords } from './actor-words.ts';
import { isCapital, keyAt, type Tokens } from './capitals.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { NameSpan } from './tag.ts';

/**
 * What the article calls an actor, as a span of it: the title run before a mention (“U.S. President”), else the
 * apposition behind one (“Ruiz, the mayor of Talmere”), else “Ruiz is the mayor of Talmere”. `undefined` where it
 * says nothing. Only nouns for what a person is count, so “Ruiz, the day after” gives nothing.
 */
export function roleOf(reading: Reading, mentions: readonly NameSpan[], words: ActorWords): Span | undefined {
  const line: Tokens = { text: reading.article.text, tokens: reading.tokens, words };
  const places = mentions.map((mention) => placeOf(reading, mention));
  for (const form of [titleBefore, apposition, predicate])
    for (const place of places) {
      const range = form(line, place);
      if (range !== undefined) return { start: startOf(line, range.start), end: endOf(line, range.end - 1) };
    }
  return undefined;
}

const startOf = ({ tokens }: Tokens, i: number): number => tokens[i]?.start ?? 0;
const endOf = ({ tokens }: Tokens, i: number): number => tokens[i]?.end ?? 0;

/** A mention in tokens, with its sentence's range. */
interface Place {
  readonly name: Span;
  readonly sentence: Span;
}

function placeOf({ tokens, sentenceTokens }: Reading, { start, end, sentence }: NameSpan): Place {
  const range = sentenceTokens[sentence] ?? { start: 0, end: 0 };
  let from = range.start;
  while (from < range.end && (tokens[from]?.start ?? 0) < start) from++;
  let to = from;
  while (to < range.end && (tokens[to]?.end ?? 0) <= end) to++;
  return { name: { start: from, end: to }, sentence: range };
}

/** Longest title run in words; longer ones are mostly sentences that ran in. */
const LONGEST_TITLE = 8;

/** “U.S. President”, “harbour chief”, “former Talmere striker”, “Prime Minister”. */
function titleBefore(line: Tokens, { name, sentence }: Place): Span | undefined {
  const { people, words } = line.words;
  let { start } = name;
  const noun = titleNounBefore(line, start);
  if (noun === undefined || noun < sentence.start) return undefined;
  start = noun;
  while (start > sentence.start && name.start - start < LONGEST_TITLE && belongsToTitle(line, start - 1)) start--;
  const isMereAddress = name.start - start <= 2 && people.honorifics.has(keyAt(line, noun)) && !isRoleNoun(line, noun);
  while (start < noun && words.articles.has(keyAt(line, start))) start++;
  return isMereAddress ? undefined : { start, end: noun + 1 };
}

function titleNounBefore(line: Tokens, start: number): number | undefined {
  const last = line.tokens[start - 1]?.text === '.' ? start - 2 : start - 1;
  if (isRoleNoun(line, last) || line.words.people.officeTitles.has(keyAt(line, last))) return last;
  return undefined;
}

function belongsToTitle(line: Tokens, i: number): boolean {
  const token = line.tokens[i];
  const key = keyAt(line, i);
  const { words, people, things } = line.words;
  if (token === undefined) return false;
  if (token.text === '-' || token.text === '&') return true;
  if (isCapital(line, i)) return true;
  if (token.kind !== 'word' || words.functionWords.has(key)) return false;
  return people.roleQualifiers.has(key) || isRoleNoun(line, i) || things.demonyms.has(key);
}

/** Longest apposition in tokens. */
const LONGEST_APPOSITION = 14;

/** “Ruiz, the mayor of Talmere,”. */
function apposition(line: Tokens, { name, sentence }: Place): Span | undefined {
  if (line.tokens[name.end]?.text !== ',') return undefined;
  return nounPhrase(line, name.end + 1, sentence.end);
}

/** “Ruiz is the mayor of Talmere”. */
function predicate(line: Tokens, { name, sentence }: Place): Span | undefined {
  if (!line.words.words.be.has(keyAt(line, name.end))) return undefined;
  if (!line.words.words.articles.has(keyAt(line, name.end + 1))) return undefined;
  return nounPhrase(line, name.end + 1, sentence.end);
}

/** The words up to the next comma, stop or relative pronoun, if a role noun is among them. */
function nounPhrase(line: Tokens, from: number, limit: number): Span | undefined {
  const { words } = line.words;
  const start = words.articles.has(keyAt(line, from)) ? from + 1 : from;
  let end = start;
  let hasRole = false;
  while (end < limit && end - start < LONGEST_APPOSITION && !endsPhrase(line, end)) {
    hasRole ||= isRoleNoun(line, end) || line.words.people.officeTitles.has(keyAt(line, end));
    end++;
  }
  return hasRole && end > start ? { start, end } : undefined;
}

function endsPhrase(line: Tokens, i: number): boolean {
  const { words } = line.words;
  return (
    /^[,.;:!?()“”"—–]$/.test(line.tokens[i]?.text ?? '') ||
    words.whoWords.has(keyAt(line, i)) ||
    words.actorVerbs.has(keyAt(line, i))
  );
}

import type { Span } from '../model/span.ts';
import { isCapital, keyAt, type Tokens } from './capitals.ts';
import type { NamePlace } from './name-place.ts';
import { isKindNoun } from './role-nouns.ts';

/** Longest title run in tokens; longer ones are mostly sentences that ran in. */
const LONGEST_TITLE = 9;
/** Lower-case nouns that may stand before the title's own: “human rights lawyer”. More takes verbs and adverbs in. */
const MOST_NOUNS = 2;

/**
 * The title run right before a name: “U.S. President”, “harbour chief”, “former Talmere striker”, “Secretary of State”.
 * Refuses forms of address (“Mr”) and kin without their owner (“his brother Ana”).
 */
export function titleBefore(line: Tokens, { kind, name, sentence }: NamePlace): Span | undefined {
  const noun = titleNoun(line, name.start, kind);
  if (noun === undefined || noun.start < sentence.start) return undefined;
  const lowest = Math.max(sentence.start, name.start - LONGEST_TITLE);
  const start = titleStart(line, noun.start, lowest);
  if (start === noun.start && line.words.people.kin.has(keyAt(line, start))) return undefined;
  return { start, end: noun.end };
}

/** A form of address that says what somebody is: “Dr”, “Gen”, “Senator”. */
export function addressBefore(line: Tokens, { kind, name, sentence }: NamePlace): Span | undefined {
  const last = wordBefore(line, name.start);
  const { honorifics, plainAddresses } = line.words.people;
  const key = keyAt(line, last);
  const isAddress = kind === 'person' && last >= sentence.start && isCapital(line, last) && honorifics.has(key);
  return isAddress && !plainAddresses.has(key) ? { start: last, end: last + 1 } : undefined;
}

/** The index of the word before `i`, over the full stop of “Gen.”. */
const wordBefore = ({ tokens }: Tokens, i: number): number => (tokens[i - 1]?.text === '.' ? i - 2 : i - 1);

function titleNoun(line: Tokens, before: number, kind: NamePlace['kind']): Span | undefined {
  const last = wordBefore(line, before);
  const isNoun = (i: number) => isKindNoun(line, i, kind) || (kind === 'person' && isOffice(line, i));
  if (isNoun(last)) return { start: last, end: last + 1 };
  // “Secretary of State Ana Ruiz”
  let start = last;
  while (isCapital(line, start) && isPortfolio(line, start)) start--;
  return start < last && line.words.words.of.has(keyAt(line, start)) && isNoun(start - 1)
    ? { start: start - 1, end: last + 1 }
    : undefined;
}

const isOffice = (line: Tokens, i: number): boolean => line.words.people.officeTitles.has(keyAt(line, i));

const isPortfolio = (line: Tokens, i: number): boolean => line.words.people.portfolios.has(keyAt(line, i));

function titleStart(line: Tokens, noun: number, lowest: number): number {
  let start = noun;
  let nouns = 0;
  while (start > lowest) {
    if (!belongsToTitle(line, start - 1)) {
      if (nouns === MOST_NOUNS || !isPlainNoun(line, start - 1)) break;
      nouns++;
    }
    start--;
  }
  while (start < noun && !/^\p{L}/u.test(line.tokens[start]?.text ?? '')) start++;
  return start;
}

function belongsToTitle(line: Tokens, i: number): boolean {
  const { words, people, things } = line.words;
  const key = keyAt(line, i);
  if (/^[-‑&]$/.test(line.tokens[i]?.text ?? '') || isCapital(line, i)) return true;
  if (people.roleQualifiers.has(key)) return true;
  if (words.functionWords.has(key)) return false;
  return things.demonyms.has(key) || isKindNoun(line, i, 'person');
}

/** A lower-case word that is no function word and by its look no verb: “harbour”, “rights”. */
function isPlainNoun(line: Tokens, i: number): boolean {
  const text = line.tokens[i]?.text ?? '';
  const { functionWords, actorVerbs, articles } = line.words.words;
  if (!/^\p{Ll}{3,}$/u.test(text) || functionWords.has(text) || actorVerbs.has(text)) return false;
  const isAfterArticle = articles.has(keyAt(line, i - 1)); // “the shipping giant”
  return !/(?:ed|ly)$/.test(text) && (!text.endsWith('ing') || isAfterArticle);
}

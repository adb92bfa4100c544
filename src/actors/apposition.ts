import type { Span } from '../model/span.ts';
import { hasCapital, keyAt, type Tokens } from './capitals.ts';
import type { NamePlace } from './name-place.ts';
import { isKindNoun } from './role-nouns.ts';

/** Longest role in tokens; longer ones are clauses. */
const LONGEST_ROLE = 14;

/** “Ruiz, the mayor of Talmere,”, “Ruiz, 45, a chemist.”, “Ruiz (mayor of Talmere)”: the part behind the name. */
export function appositionAfter(line: Tokens, { kind, name, sentence }: NamePlace): Span | undefined {
  if (!/^[,(–—]$/.test(line.tokens[name.end]?.text ?? '')) return undefined;
  const from = isAge(line, name.end + 1) ? name.end + 3 : name.end + 1;
  const role = nounPhrase(line, { start: from, end: sentence.end }, kind);
  if (role === undefined || isOfNext(line, role, kind)) return undefined;
  return closes(line, role.end, sentence.end) ? role : undefined;
}

/** “Speaker” of “Senator Ruiz, Speaker Okoro and”: a title right before a name belongs to that name. */
function isOfNext(line: Tokens, { start, end }: Span, kind: NamePlace['kind']): boolean {
  for (let i = start; i + 1 < end; i++)
    if (isKindNoun(line, i, kind) && !isKindNoun(line, i + 1, kind) && hasCapital(line, i + 1)) return true;
  return false;
}

const isAge = ({ tokens }: Tokens, i: number): boolean =>
  /^\d{1,3}$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === ',';

/** “Ruiz is the mayor of Talmere”. */
export function predicate(line: Tokens, { kind, name, sentence }: NamePlace): Span | undefined {
  const { words } = line.words;
  if (!words.be.has(keyAt(line, name.end)) || !words.articles.has(keyAt(line, name.end + 1))) return undefined;
  return nounPhrase(line, { start: name.end + 1, end: sentence.end }, kind);
}

/** “The mayor of Talmere, Ana Ruiz,”: the part before the name. */
export function appositionBefore(line: Tokens, { kind, name, sentence }: NamePlace): Span | undefined {
  const comma = name.start - 1;
  if (kind !== 'person' || line.tokens[comma]?.text !== ',' || !closes(line, name.end, sentence.end)) return undefined;
  const start = phraseStart(line, comma, Math.max(sentence.start, comma - LONGEST_ROLE));
  if (start === undefined) return undefined;
  const role = nounPhrase(line, { start, end: comma }, kind);
  return role?.end === comma ? role : undefined;
}

/** The article that opens the noun phrase before `end`, over those behind “of” and the like; or the sentence's head. */
function phraseStart(line: Tokens, end: number, lowest: number): number | undefined {
  const { words } = line.words;
  for (let i = end - 1; i >= lowest; i--) {
    const text = line.tokens[i]?.text ?? '';
    if (/^[,.;:!?()“”"—–]$/.test(text)) return undefined;
    const isOwner = /^[’']s$/.test(text);
    if (isOwner) return i + 1;
    if (words.articles.has(keyAt(line, i)) && !words.prepositions.has(keyAt(line, i - 1))) return i + 1;
    if (words.articles.has(keyAt(line, i)) && words.ledBy.has(keyAt(line, i - 1))) return i + 1;
  }
  return undefined;
}

/** Whether a phrase ends at `i`: at a comma, a bracket, a stop or the sentence's end. */
const closes = ({ tokens, words }: Tokens, i: number, end: number): boolean =>
  i >= end || /^[,.;:!?)–—”"]$/.test(tokens[i]?.text ?? '') || words.words.actorVerbs.has(tokens[i]?.text ?? '');

/** The noun phrase at the start of the range, without article, if the noun it turns on says what the actor is. */
function nounPhrase(line: Tokens, { start, end }: Span, kind: NamePlace['kind']): Span | undefined {
  const { words } = line.words;
  const from = words.articles.has(keyAt(line, start)) ? start + 1 : start;
  const head = headNoun(line, { start: from, end }, kind);
  if (head === undefined) return undefined;
  let to = head + 1;
  while (to < end && !endsPhrase(line, to)) to++;
  return to - from <= LONGEST_ROLE ? { start: from, end: to } : { start: from, end: head + 1 };
}

/** The last fitting noun before the first preposition or mark: “director” of “deputy director of the bank”. */
function headNoun(line: Tokens, { start, end }: Span, kind: NamePlace['kind']): number | undefined {
  const { words } = line.words;
  let head: number | undefined;
  for (let i = start; i < end && i - start < LONGEST_ROLE; i++) {
    const key = keyAt(line, i);
    if (endsPhrase(line, i) || words.prepositions.has(key)) break;
    if (i === start && (words.functionWords.has(key) || !/^\p{L}/u.test(key))) return undefined;
    if (isKindNoun(line, i, kind)) head = i;
  }
  return head;
}

function endsPhrase({ tokens, words }: Tokens, i: number): boolean {
  const text = tokens[i]?.text ?? '';
  const nextText = tokens[i + 1]?.text ?? '';
  const key = text.toLowerCase();
  const isOtherPerson = words.words.and.has(key) && words.words.owners.has(nextText.toLowerCase());
  return (
    isOtherPerson || /^[,.;:!?()“”"—–]$/.test(text) || words.words.whoWords.has(key) || words.words.actorVerbs.has(text)
  );
}

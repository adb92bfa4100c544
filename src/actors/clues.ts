import type { ActorKind } from '../model/digest.ts';
import type { Span } from '../model/span.ts';
import { type Candidate, isPlaceAcronym } from './candidates.ts';
import { isAcronym, keyAt, type Tokens } from './capitals.ts';

/** How much speaks for each kind; `thing` is whatever is named and no actor: a law, a prize, a storm. */
export type Evidence = Readonly<Record<ActorKind | 'thing', number>>;

type Weights = Partial<Evidence>;

/** A clue looks at a candidate and says whether it holds. Its weights are in the unit "one plain hint". */
interface Clue {
  readonly weights: Weights;
  readonly holds: (line: Tokens, candidate: Candidate) => boolean;
}

const firstKey = (line: Tokens, { start }: Span) => keyAt(line, start);
const lastKey = (line: Tokens, { end }: Span) => keyAt(line, end - 1);
const size = ({ start, end }: Span) => end - start;
const wordKeys = ({ tokens, words }: Tokens, { start, end }: Span): string[] =>
  tokens
    .slice(start, end)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text.toLowerCase())
    .filter((key) => !words.people.particles.has(key) && !words.words.of.has(key));
const isPlain = (line: Tokens, key: string) => line.words.words.common.has(key) || line.words.things.demonyms.has(key);

/** The key of the first word of the candidate that stands right before “of”, if any. */
function headBeforeOf(line: Tokens, { start, end }: Span): string | undefined {
  for (let i = start + 1; i < end; i++) if (line.words.words.of.has(keyAt(line, i))) return keyAt(line, i - 1);
  return undefined;
}

// What the name itself says. Each is the same at every place where the name stands.
const NAME_CLUES: readonly Clue[] = [
  // Countries, cities, seas.
  { weights: { place: 5 }, holds: (line, { key }) => line.words.places.known.has(key) },
  { weights: { place: 6 }, holds: (line, name) => size(name) === 1 && isPlaceAcronym(line, name.start) },
  // Well-known organisations.
  { weights: { organisation: 5 }, holds: (line, { key }) => line.words.organisations.known.has(key) },
  // “Sinaloa Cartel”, “Talmere Post Office”.
  {
    weights: { organisation: 5 },
    holds: (line, name) => size(name) > 1 && line.words.organisations.heads.has(lastKey(line, name)),
  },
  {
    weights: { organisation: 5 },
    holds: (line, name) => line.words.organisations.companyForms.has(lastKey(line, name)) && size(name) > 1,
  },
  // “Bank of Talmere”.
  {
    weights: { organisation: 7 },
    holds: (line, name) => line.words.organisations.heads.has(headBeforeOf(line, name) ?? ''),
  },
  { weights: { place: 7 }, holds: (line, name) => line.words.places.heads.has(headBeforeOf(line, name) ?? '') },
  { weights: { thing: 7 }, holds: (line, name) => line.words.things.heads.has(headBeforeOf(line, name) ?? '') },
  // “Lena River”, “Lake Talmere”.
  { weights: { place: 4 }, holds: (line, name) => size(name) > 1 && line.words.places.heads.has(lastKey(line, name)) },
  { weights: { place: 3 }, holds: (line, name) => size(name) > 1 && line.words.places.leads.has(firstKey(line, name)) },
  {
    weights: { place: 2 },
    holds: (line, name) => size(name) > 1 && line.words.places.directions.has(firstKey(line, name)),
  },
  // “World Cup”, “Press Act”.
  { weights: { thing: 5 }, holds: (line, name) => line.words.things.heads.has(lastKey(line, name)) },
  { weights: { thing: 6 }, holds: (line, { key }) => line.words.things.known.has(key) },
  {
    weights: { thing: 6 },
    holds: (line, name) =>
      size(name) === 1 && isAcronym(line.tokens[name.start]?.text ?? '') && line.words.things.acronyms.has(name.key),
  },
  // Common words with a capital: “the Games”, “Parliament” has a clue of its own.
  {
    weights: { thing: 3 },
    holds: (line, name) => wordKeys(line, name).every((key) => isPlain(line, key)) && size(name) <= 2,
  },
  {
    weights: { organisation: 1 },
    holds: (line, name) => size(name) > 1 && wordKeys(line, name).some((key) => isPlain(line, key)),
  },
  // “NRC”, “R&D” is none.
  {
    weights: { organisation: 3 },
    holds: (line, name) => size(name) === 1 && isAcronym(line.tokens[name.start]?.text ?? ''),
  },
  {
    weights: { organisation: 2 },
    holds: (line, name) => line.tokens.slice(name.start, name.end).some(({ text }) => text === '&'),
  },
  // “Ana Ruiz”, “Ana”.
  {
    weights: { person: 4 },
    holds: (line, name) => size(name) > 1 && line.words.people.firstNames.has(firstKey(line, name)),
  },
  { weights: { person: 2 }, holds: (line, name) => size(name) === 1 && line.words.people.firstNames.has(name.key) },
  // “John F. Ruiz”, “Bashar al-Assad”.
  {
    weights: { person: 2 },
    holds: (line, name) => line.tokens.slice(name.start, name.end).some(({ text }) => /^\p{Lu}$/u.test(text)),
  },
  {
    weights: { person: 1.5 },
    holds: (line, { start, end }) =>
      line.tokens.slice(start, end).some(({ text }) => line.words.people.particles.has(text)),
  },
  {
    weights: { person: 3 },
    holds: (line, name) => size(name) > 1 && line.words.people.suffixes.has(lastKey(line, name)),
  },
  // Two unknown words are most often a person.
  {
    weights: { person: 1.5 },
    holds: (line, name) =>
      size(name) >= 2 && size(name) <= 3 && !wordKeys(line, name).some((key) => isPlain(line, key)),
  },
  // One unknown word.
  { weights: { person: 0.6, organisation: 0.5, place: 0.5 }, holds: (_, name) => size(name) === 1 },
];

// What stands around it.
const CONTEXT_CLUES: readonly Clue[] = [
  { weights: { person: 5 }, holds: (_, { isTitled }) => isTitled },
  // “harbour chief Ana Ruiz”.
  { weights: { person: 2.5 }, holds: (line, { start }) => isRoleNoun(line, start - 1) },
  // “Ruiz, 45,”.
  {
    weights: { person: 4 },
    holds: (line, { end }) =>
      line.tokens[end]?.text === ',' &&
      /^\d{2}$/.test(line.tokens[end + 1]?.text ?? '') &&
      /^[,.]$/.test(line.tokens[end + 2]?.text ?? ''),
  },
  {
    weights: { person: 1.2, organisation: 0.6 },
    holds: (line, { end }) => line.words.words.actorVerbs.has(keyAt(line, end)),
  },
  {
    weights: { person: 1, organisation: 0.5 },
    holds: (line, { start, end }) =>
      line.words.words.actorVerbs.has(keyAt(line, start - 1)) && !line.words.words.articles.has(keyAt(line, end)),
  },
  {
    weights: { person: 2.5 },
    holds: (line, { end }) =>
      line.words.words.whoWords.has(keyAt(line, line.tokens[end]?.text === ',' ? end + 1 : end)),
  },
  { weights: { place: 1.5 }, holds: (line, { start }) => line.words.words.whereabouts.has(keyAt(line, start - 1)) },
  // “the Dorvik”.
  {
    weights: { person: -2.5, organisation: 1.5 },
    holds: (line, { start }) => line.words.words.articles.has(keyAt(line, start - 1)),
  },
  // “Dorvik, Kenya”.
  {
    weights: { place: 2 },
    holds: (line, { end }) =>
      line.tokens[end]?.text === ',' &&
      (line.words.places.known.has(keyAt(line, end + 1)) || isPlaceAcronym(line, end + 1)),
  },
  // “the town of Dorvik”.
  {
    weights: { place: 3 },
    holds: (line, { start }) =>
      line.words.words.of.has(keyAt(line, start - 1)) && line.words.places.nouns.has(keyAt(line, start - 2)),
  },
  // “Dorvik-based”.
  {
    weights: { place: 3 },
    holds: (line, { end }) => line.tokens[end]?.text === '-' && keyAt(line, end + 1) === 'based',
  },
];

/** Whether the lower-case word at `i` is a noun for what a person is. */
export function isRoleNoun({ tokens, words }: Tokens, i: number): boolean {
  const text = tokens[i]?.text ?? '';
  if (!/^\p{L}/u.test(text)) return false;
  const key = text.toLowerCase();
  const { roleNouns, roleEndings } = words.people;
  return roleNouns.has(key) || (key.length > LEAST_ROLE && roleEndings.some((ending) => key.endsWith(ending)));
}

/** Shorter words may end like a role by chance: "list", "human". */
const LEAST_ROLE = 6;

/** What the name's own words say about its kind. */
export const nameEvidence = (line: Tokens, name: Candidate): Evidence => weigh(NAME_CLUES, line, name);

/** What the words around one mention say about its kind. */
export const contextEvidence = (line: Tokens, name: Candidate): Evidence => weigh(CONTEXT_CLUES, line, name);

function weigh(clues: readonly Clue[], line: Tokens, name: Candidate): Evidence {
  return clues
    .filter(({ holds }) => holds(line, name))
    .reduce((sum, { weights }) => addEvidence(sum, weights), NO_EVIDENCE);
}

const NO_EVIDENCE: Evidence = { person: 0, organisation: 0, place: 0, thing: 0 };

/** The two bodies of evidence together. */
export const addEvidence = (a: Evidence, b: Weights): Evidence => ({
  person: a.person + (b.person ?? 0),
  organisation: a.organisation + (b.organisation ?? 0),
  place: a.place + (b.place ?? 0),
  thing: a.thing + (b.thing ?? 0),
});

/** The same evidence, weighed `by` as much. */
export const scaleEvidence = ({ person, organisation, place, thing }: Evidence, by: number): Evidence => ({
  person: person * by,
  organisation: organisation * by,
  place: place * by,
  thing: thing * by,
});

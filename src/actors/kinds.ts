import type { Candidate } from './candidates.ts';
import type { Tokens } from './capitals.ts';
import { CONTEXT_CLUES } from './context-clues.ts';
import { addEvidence, type Evidence, NO_EVIDENCE, scaleEvidence, verdict } from './evidence.ts';
import { lookAt } from './look.ts';
import { type Clue, NAME_CLUES } from './name-clues.ts';
import type { WordUse } from './word-use.ts';

/** The kind of every spelling in the article. */
export interface Kinds {
  readonly byKey: ReadonlyMap<string, Evidence>;
  /** Last words of people's full names. */
  readonly surnames: ReadonlySet<string>;
}

/** What it counts that a lone name ends a full name elsewhere; higher makes people of towns that share the name. */
const KNOWN_SURNAME = { person: 7 };
/** What an always capitalised “University” counts; higher takes in every solemn “Government”. */
const DEFINED_TERM = { organisation: 4 };
/** Capitals that show a habit. */
const LEAST_CAPITALS = 2;
/** What a sure neighbour in a list counts (“Wajir, Lamu and Nairobi”); higher carries one wrong kind along the list. */
const LIST_NEIGHBOUR = 1.2;
/** Hints a name must lead by to speak for its neighbours in a list; lower spreads guesses. */
const SURE_LEAD = 2;

/**
 * One kind for each spelling, from its own words and all its places. Neighbours count by the root of their number, so
 * ten weak hints do not outvote a known name; then lone last names and lists are settled.
 */
export function decideKinds(line: Tokens, found: readonly Candidate[], use: ReadonlyMap<string, WordUse>): Kinds {
  const alone = evidenceByKey(line, found, use);
  const surnames = surnamesOf(alone);
  const withSurnames = new Map(
    [...alone].map(([key, seen]) => [key, surnames.has(key) ? addEvidence(seen, KNOWN_SURNAME) : seen]),
  );
  const evidence = withListNeighbours(line, found, withSurnames);
  return { byKey: evidence, surnames };
}

/** What a name's own words say of its kind. */
export const evidenceByName = (line: Tokens, name: Candidate): Evidence => weigh(NAME_CLUES, line, name);

function weigh(clues: readonly Clue[], line: Tokens, name: Candidate): Evidence {
  const look = lookAt(line, name);
  return clues.reduce((sum, { weights, holds }) => (holds(look) ? addEvidence(sum, weights) : sum), NO_EVIDENCE);
}

function evidenceByKey(
  line: Tokens,
  found: readonly Candidate[],
  use: ReadonlyMap<string, WordUse>,
): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const [key, names] of placesByKey(found)) {
    const [first] = names;
    if (first === undefined) continue;
    const context = names.map((name) => weigh(CONTEXT_CLUES, line, name)).reduce(addEvidence);
    const own = addEvidence(weigh(NAME_CLUES, line, first), isDefinedTerm(line, use, key) ? DEFINED_TERM : NO_EVIDENCE);
    evidence.set(key, addEvidence(own, scaleEvidence(context, 1 / Math.sqrt(names.length))));
  }
  return evidence;
}

/** “the University”: a head word that this article always writes with a capital stands for one body. */
function isDefinedTerm({ words }: Tokens, use: ReadonlyMap<string, WordUse>, key: string): boolean {
  const { lower = 0, capital = 0 } = use.get(key) ?? {};
  return lower === 0 && capital >= LEAST_CAPITALS && words.organisations.heads.has(key);
}

function placesByKey(found: readonly Candidate[]): Map<string, Candidate[]> {
  const places = new Map<string, Candidate[]>();
  for (const name of found) {
    const known = places.get(name.key);
    if (known) known.push(name);
    else places.set(name.key, [name]);
  }
  return places;
}

function surnamesOf(evidence: ReadonlyMap<string, Evidence>): Set<string> {
  const people = [...evidence].filter(([key, seen]) => key.includes(' ') && verdict(seen).kind === 'person');
  return new Set(people.map(([key]) => key.slice(key.lastIndexOf(' ') + 1)));
}

/** Names parted by no more than a comma and “and” are mostly of one kind: those that are sure speak for the others. */
function withListNeighbours(
  line: Tokens,
  found: readonly Candidate[],
  evidence: ReadonlyMap<string, Evidence>,
): Map<string, Evidence> {
  const settled = new Map(evidence);
  const speak = (from: Candidate | undefined, to: Candidate | undefined) => {
    const speaker = settled.get(from?.key ?? '');
    const listener = settled.get(to?.key ?? '');
    if (!from || !to || !speaker || !listener || from.key === to.key) return;
    const { kind, lead } = verdict(speaker);
    if (lead >= SURE_LEAD) settled.set(to.key, addEvidence(listener, { [kind]: LIST_NEIGHBOUR }));
  };
  const inList = found.map((name, i) => isListed(line, name, found[i + 1]));
  for (let i = 0; i < found.length; i++) if (inList[i]) speak(found[i], found[i + 1]);
  for (let i = found.length - 1; i >= 0; i--) if (inList[i]) speak(found[i + 1], found[i]);
  return settled;
}

function isListed({ tokens, words }: Tokens, name: Candidate, next: Candidate | undefined): boolean {
  if (next === undefined || next.sentence !== name.sentence || next.start - name.end > 2) return false;
  const between = tokens.slice(name.end, next.start).map(({ text }) => text.toLowerCase());
  return between.length > 0 && between.every((text) => text === ',' || words.words.and.has(text));
}

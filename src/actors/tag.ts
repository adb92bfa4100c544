import type { ActorKind } from '../model/digest.ts';
import type { Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';
import type { ActorWords } from './actor-words.ts';
import { type Candidate, candidates } from './candidates.ts';
import type { Tokens } from './capitals.ts';
import { addEvidence, contextEvidence, type Evidence, nameEvidence, scaleEvidence } from './clues.ts';
import { headingSentences, type WordUse, wordUse } from './word-use.ts';

/** One mention of a name in the text, without title, article, possessive or quotes. */
export interface NameSpan extends Span {
  readonly kind: ActorKind;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/**
 * All mentions of people, organisations and places, in order, not overlapping. By rules: capitals give the candidates,
 * the name's own words and its neighbours at all its places vote on one kind for each spelling.
 */
export function tag(reading: Reading, words: ActorWords): NameSpan[] {
  const line: Tokens = { text: reading.article.text, tokens: reading.tokens, words };
  const headings = headingSentences(reading);
  const use = wordUse(reading, line, headings);
  const found = candidates(reading, line, { use, headings });
  const kinds = decideKinds(line, found);
  return found.flatMap((name) => {
    const kind = kinds.get(name.key);
    if (kind === undefined || kind === 'thing' || isMereOpener(name, { line, use, kinds })) return [];
    return [{ ...spanOf(line, name), kind, sentence: name.sentence }];
  });
}

const spanOf = ({ tokens }: Tokens, { start, end }: Span): Span => ({
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

type Kind = ActorKind | 'thing';

/** One kind for each spelling. Neighbours count by the root of their number: ten weak hints do not outvote a known name. */
function decideKinds(line: Tokens, found: readonly Candidate[]): Map<string, Kind> {
  const evidence = new Map<string, Evidence>();
  for (const [key, names] of byKey(found)) {
    const context = names.map((name) => contextEvidence(line, name)).reduce(addEvidence);
    const [first] = names;
    if (first === undefined) continue;
    evidence.set(key, addEvidence(nameEvidence(line, first), scaleEvidence(context, 1 / Math.sqrt(names.length))));
  }
  const surnames = surnamesOf(evidence);
  return new Map(
    [...evidence].map(([key, seen]) => [key, strongest(surnames.has(key) ? addEvidence(seen, KNOWN_SURNAME) : seen)]),
  );
}

function byKey(found: readonly Candidate[]): Map<string, Candidate[]> {
  const places = new Map<string, Candidate[]>();
  for (const name of found) {
    const known = places.get(name.key);
    if (known) known.push(name);
    else places.set(name.key, [name]);
  }
  return places;
}

/** What it counts that a lone name ends a person's full name elsewhere; higher makes people of towns that share the name. */
const KNOWN_SURNAME = { person: 4 };

function surnamesOf(evidence: ReadonlyMap<string, Evidence>): Set<string> {
  const people = [...evidence].filter(([key, seen]) => key.includes(' ') && strongest(seen) === 'person');
  return new Set(people.map(([key]) => key.slice(key.lastIndexOf(' ') + 1)));
}

function strongest(evidence: Evidence): Kind {
  const { person, organisation, place, thing } = evidence;
  const most = Math.max(person, organisation, place, thing);
  if (most === thing) return 'thing';
  if (most === person) return 'person';
  return most === organisation ? 'organisation' : 'place';
}

interface Seen {
  readonly line: Tokens;
  readonly use: ReadonlyMap<string, WordUse>;
  readonly kinds: ReadonlyMap<string, Kind>;
}

/** Whether nothing but its place at a sentence's head gives the word its capital. */
function isMereOpener(name: Candidate, { line, use }: Seen): boolean {
  if (!name.isOpening || name.end - name.start > 1 || name.isTitled) return false;
  const { places, organisations, people } = line.words;
  if (places.known.has(name.key) || organisations.known.has(name.key)) return false;
  const { lower = 0, capital = 0 } = use.get(name.key) ?? {};
  if (capital > lower) return false;
  if (lower > 0 || line.words.words.common.has(name.key)) return true;
  return !people.firstNames.has(name.key) && /(?:ing|ed|ly|s|ion|ment|ness|ity|ers?)$/.test(name.key);
}

import type { Reading } from '../text/reading.ts';
import { type Candidate, candidates } from './candidates.ts';
import type { Tokens } from './capitals.ts';
import { type Evidence, type NameKind, verdict } from './evidence.ts';
import { headingNames } from './heading-names.ts';
import { decideKinds, evidenceByName } from './kinds.ts';
import { isMereOpener } from './openers.ts';
import { splitByUse } from './split-by-use.ts';
import { headingSentences, type WordUse, wordUse } from './word-use.ts';

/** A candidate with what the rules make of it. */
export interface Proposal extends Candidate {
  readonly kind: NameKind;
  readonly evidence: Evidence;
  /** Whether nothing but its place at a sentence's head gives it its capital. */
  readonly isOpener: boolean;
}

/** What the rules make of an article. */
export interface Proposals {
  /** In order, not overlapping. */
  readonly names: readonly Proposal[];
  readonly use: ReadonlyMap<string, WordUse>;
  /** Sentences set in the capitals of headings. */
  readonly headings: ReadonlySet<number>;
}

/**
 * What may be a name, by rules: capitals give the candidates, the name's own words and its neighbours at all its places
 * vote on one kind for each spelling.
 */
export function propose(reading: Reading, line: Tokens): Proposals {
  const headings = headingSentences(reading);
  const use = wordUse(reading, line, headings);
  const found = splitByUse(line, candidates(reading, line, { use, headings }));
  const { byKey, surnames } = decideKinds(line, found, use);
  const proposal = (name: Candidate, isOpener: boolean): Proposal => {
    const evidence = byKey.get(name.key) ?? evidenceByName(line, name);
    return { ...name, kind: verdict(evidence).kind, evidence, isOpener };
  };
  const inProse = found.map((name) => proposal(name, isMereOpener(name, { line, use, surnames })));
  const inHeadings = headingNames(reading, line, { headings, kinds: byKey }).map((name) => proposal(name, false));
  return { names: [...inProse, ...inHeadings].sort((a, b) => a.start - b.start), use, headings };
}

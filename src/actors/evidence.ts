import type { ActorKind } from '../model/digest.ts';

/** What a name may stand for; a `thing` is named and no actor: a law, a prize, a storm, a people. */
export type NameKind = ActorKind | 'thing';

/** How much speaks for each kind, in plain hints: a clue that alone decides nothing weighs 1. */
export type Evidence = Readonly<Record<NameKind, number>>;

/** The weights of one clue: kinds it says nothing about are left out. */
export type Weights = Partial<Evidence>;

export const NO_EVIDENCE: Evidence = { person: 0, organisation: 0, place: 0, thing: 0 };

/** Both bodies of evidence together. */
export const addEvidence = (a: Evidence, b: Weights): Evidence => ({
  person: a.person + (b.person ?? 0),
  organisation: a.organisation + (b.organisation ?? 0),
  place: a.place + (b.place ?? 0),
  thing: a.thing + (b.thing ?? 0),
});

/** The same evidence, `factor` times as strong. */
export const scaleEvidence = (evidence: Evidence, factor: number): Evidence => ({
  person: evidence.person * factor,
  organisation: evidence.organisation * factor,
  place: evidence.place * factor,
  thing: evidence.thing * factor,
});

/** How a body of evidence turns out. */
interface Verdict {
  readonly kind: NameKind;
  /** The kind that comes next. */
  readonly second: NameKind;
  /** By how many hints the kind leads. */
  readonly lead: number;
}

/** The kind that most speaks for. Even evidence is a thing first, then a person. */
export function verdict(evidence: Evidence): Verdict {
  const ranked = ORDER.toSorted((a, b) => evidence[b] - evidence[a]);
  const [kind = 'thing', second = 'thing'] = ranked;
  return { kind, second, lead: evidence[kind] - evidence[second] };
}

const ORDER: readonly NameKind[] = ['thing', 'person', 'organisation', 'place'];

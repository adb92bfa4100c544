import type { ActorKind } from '../../model/digest.ts';
import { keyAt, type Tokens, textOf } from '../capitals.ts';
import { foldedKey, fullestNames } from '../name-forms.ts';
import type { TaggedName } from './names-of.ts';
import { KINDS } from './tags.ts';

type Votes = Readonly<Record<ActorKind, number>>;
const NO_VOTES: Votes = { person: 0, organisation: 0, place: 0 };

/**
 * One kind for each name, “U.S.” and “United States” being one: the kind that most of its places have. The full names of
 * people vote for their last names too, so that “Okoro” is of the kind of “Ana Okoro”. Even votes change nothing.
 */
export function agreeOnKinds(line: Tokens, names: readonly TaggedName[]): TaggedName[] {
  const votes = new Map<string, Votes>();
  const fullest = fullestNames(line.words);
  const keyOf = (name: TaggedName): string => foldedKey(textOf(line, name), fullest);
  const vote = (key: string, kind: ActorKind) => {
    const known = votes.get(key) ?? NO_VOTES;
    votes.set(key, { ...known, [kind]: known[kind] + 1 });
  };
  for (const name of names) {
    vote(keyOf(name), name.kind);
    if (name.kind === 'person' && name.end - name.start > 1) vote(keyAt(line, name.end - 1), 'person');
  }
  return names.map((name) => ({ ...name, kind: winner(votes.get(keyOf(name)) ?? NO_VOTES, name.kind) }));
}

const winner = (votes: Votes, own: ActorKind): ActorKind =>
  KINDS.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best), own);

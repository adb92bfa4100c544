import type { ActorKind } from '../model/digest.ts';
import { keyAt, type Tokens } from './capitals.ts';

/** Whether the word at `i`, in any case, is a noun for what a person is: “chief”, “epidemiologist”. */
export function isRoleNoun(line: Tokens, i: number): boolean {
  const key = keyAt(line, i);
  const { roleNouns, roleEndings } = line.words.people;
  return roleNouns.has(key) || (key.length > LEAST_ENDING && roleEndings.some((ending) => key.endsWith(ending)));
}

/** Shorter words end like a role by chance: “list”, “human”. Letters. */
const LEAST_ENDING = 6;

/** Whether the word at `i` says what an actor of that kind is: “chemist”, lower-case “company”, lower-case “harbour”. */
export function isKindNoun(line: Tokens, i: number, kind: ActorKind): boolean {
  if (kind === 'person') return isRoleNoun(line, i);
  if (!/^\p{Ll}/u.test(line.tokens[i]?.text ?? '')) return false;
  const { organisations, places } = line.words;
  const key = keyAt(line, i);
  if (kind === 'place') return places.nouns.has(key) || places.heads.has(key);
  return organisations.nouns.has(key);
}

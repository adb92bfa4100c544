import type { Tokens } from './capitals.ts';

/** Whether the word at `i`, in any case, is a noun for what a person is: “chief”, “epidemiologist”. */
export function isRoleNoun({ tokens, words }: Tokens, i: number): boolean {
  const key = tokens[i]?.text.toLowerCase() ?? '';
  const { roleNouns, roleEndings } = words.people;
  return roleNouns.has(key) || (key.length > LEAST_ENDING && roleEndings.some((ending) => key.endsWith(ending)));
}

/** Shorter words end like a role by chance: “list”, “human”. Letters. */
const LEAST_ENDING = 6;

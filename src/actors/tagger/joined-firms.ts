import type { Tokens } from '../capitals.ts';
import type { TaggedName } from './names-of.ts';

/** Names with nothing but “&” between them are one firm's: nobody writes so of two people or places. */
export function joinedFirms({ tokens }: Tokens, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && before.end + 1 === name.start && tokens[before.end]?.text === '&')
      joined[joined.length - 1] = { ...before, end: name.end, kind: 'organisation' };
    else joined.push(name);
  }
  return joined;
}

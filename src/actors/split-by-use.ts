import type { Candidate } from './candidates.ts';
import { isAcronym, keyAt, keyOf, type Tokens } from './capitals.ts';

/**
 * Parts what only stands side by side: “UP Akhil Ruiz” and “Dorvik Ana Ruiz” where the rest is a name by itself
 * elsewhere in the article, or begins with a first name. Refuses “IIT Madras” and “NATO Council”.
 */
export function splitByUse(line: Tokens, found: readonly Candidate[]): Candidate[] {
  const keys = new Set(found.map(({ key }) => key));
  return found
    .flatMap((name) => splitBeforePerson(line, name))
    .flatMap((name) => {
      if (name.end - name.start < 2 || !isLabel(line, name.start) || line.words.places.known.has(name.key))
        return [name];
      const tail = { start: name.start + 1, end: name.end };
      const key = keyOf(line, tail);
      const { people, places, organisations } = line.words;
      const isName =
        (keys.has(key) && !places.known.has(key) && !organisations.heads.has(key)) ||
        people.firstNames.has(keyAt(line, tail.start));
      if (!isName || organisations.heads.has(keyAt(line, name.end - 1))) return [name];
      const head = { start: name.start, end: name.start + 1 };
      return [
        { ...name, ...head, key: keyOf(line, head) },
        { ...name, ...tail, key, isOpening: false },
      ];
    });
}

/** “Canada Adrienne Ruiz”: a known place, then a first name that has a name behind it. */
function splitBeforePerson(line: Tokens, name: Candidate): Candidate[] {
  for (let i = name.start + 1; i < name.end - 1; i++) {
    const head = { start: name.start, end: i };
    const key = keyOf(line, head);
    if (!line.words.places.known.has(key) || !line.words.people.firstNames.has(keyAt(line, i))) continue;
    const tail = { start: i, end: name.end };
    return [
      { ...name, ...head, key, isTitled: false },
      { ...name, ...tail, key: keyOf(line, tail), isOpening: false },
    ];
  }
  return [name];
}

/** A word that may be set before a name without being part of it. */
const isLabel = (line: Tokens, i: number): boolean =>
  isAcronym(line.tokens[i]?.text ?? '') || line.words.places.known.has(keyAt(line, i));

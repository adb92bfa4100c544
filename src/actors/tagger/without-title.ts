import type { Span } from '../../model/span.ts';
import { hasCapital, keyAt, type Tokens } from '../capitals.ts';

/**
 * A person's name without the titles before it: “Vice President Ana Ruiz”, “Rev. Okoro”. Keeps what is a first name too
 * (“Dean Okoro”), and a title that nothing follows.
 */
export function withoutTitle(line: Tokens, { start, end }: Span): Span {
  let from = start;
  for (let i = start; i < end - 1 && isTitle(line, i); i++) {
    const next = line.tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
    if (next < end && (hasCapital(line, next) || line.words.people.particles.has(keyAt(line, next)))) from = next;
    if (next > i + 1) i++;
  }
  return { start: from, end };
}

function isTitle(line: Tokens, i: number): boolean {
  const { honorifics, officeTitles, titleQualifiers, firstNames } = line.words.people;
  const key = keyAt(line, i);
  return (honorifics.has(key) || officeTitles.has(key) || titleQualifiers.has(key)) && !firstNames.has(key);
}

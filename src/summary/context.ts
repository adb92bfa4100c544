import type { Actor } from '../model/digest.ts';
import { contains, type Span, wordsAt } from '../model/span.ts';

const NEAR = 3; // characters between a name and its role: “harbour chief Ana Ruiz”, “Ana Ruiz, harbour chief”

/**
 * For each person whom the words at `span` call by a short form only, the place in the article that gives the full
 * name, with the role if that stands beside it. Nothing where the bullet says the full name itself.
 */
export function contextOf(text: string, span: Span, actors: readonly Actor[]): Span[] {
  return actors.flatMap((actor) => {
    if (actor.kind !== 'person') return [];
    const within = actor.mentions.filter((mention) => contains(span, mention));
    const isFull = (mention: Span): boolean => wordsAt(text, mention) === actor.name;
    if (within.length === 0 || within.some(isFull)) return [];
    const full = actor.mentions.find(isFull);
    return full ? [withRole(full, actor.roleSpan)] : [];
  });
}

function withRole(name: Span, role: Span | undefined): Span {
  if (!role) return { start: name.start, end: name.end };
  const isBeside = role.end <= name.start ? name.start - role.end <= NEAR : role.start - name.end <= NEAR;
  if (!isBeside) return { start: name.start, end: name.end };
  return { start: Math.min(role.start, name.start), end: Math.max(role.end, name.end) };
}

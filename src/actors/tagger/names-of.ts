import type { ActorKind } from '../../model/digest.ts';
import type { Region } from './regions.ts';
import { ALONE, FIRST, INSIDE, kindOf, placeOf } from './tags.ts';

/** A name in a region: half-open range of token indices. */
export interface TaggedName extends Region {
  readonly kind: ActorKind;
}

/** The names that the tags of a region spell. */
export function namesOf(tags: readonly number[], { start, sentence }: Region): TaggedName[] {
  const names: TaggedName[] = [];
  let from = 0;
  tags.forEach((tag, i) => {
    const kind = kindOf(tag);
    const place = placeOf(tag);
    if (place === FIRST) from = i;
    if (kind === undefined || place === FIRST || place === INSIDE) return;
    const length = place === ALONE ? 1 : i + 1 - from;
    names.push({ start: start + i + 1 - length, end: start + i + 1, kind, sentence });
  });
  return names;
}

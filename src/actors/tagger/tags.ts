import type { ActorKind } from '../../model/digest.ts';

/** The kinds in the order of their tags. */
export const KINDS: readonly ActorKind[] = ['person', 'organisation', 'place'];

/**
 * A tag is a number: 0 outside of any name; else 1 + 4 × kind + place, the place being where in its name the token
 * stands: first, inside, last, or alone (BILU).
 */
export const OUTSIDE = 0;
export const FIRST = 0;
export const INSIDE = 1;
export const LAST = 2;
export const ALONE = 3;
const PLACES = 4;

/** How many tags there are. */
export const TAGS = 1 + PLACES * KINDS.length;

/** The tag of a token in a name. */
export const tagOf = (kind: ActorKind, place: number): number => 1 + PLACES * KINDS.indexOf(kind) + place;

/** Where in its name the token stands, `undefined` outside. */
export const placeOf = (tag: number): number | undefined => (tag === OUTSIDE ? undefined : (tag - 1) % PLACES);

/** The kind of name that the token belongs to, `undefined` outside. */
export const kindOf = (tag: number): ActorKind | undefined => KINDS[Math.floor((tag - 1) / PLACES)];

/** Whether a name goes on behind the tag. */
export const isOpen = (tag: number): boolean => placeOf(tag) === FIRST || placeOf(tag) === INSIDE;
const isJoined = (tag: number): boolean => placeOf(tag) === INSIDE || placeOf(tag) === LAST;

/** Whether one tag may stand right behind another: a name that has begun goes on and ends in its own kind. */
export const mayFollow = (tag: number, before: number): boolean =>
  isOpen(before) ? isJoined(tag) && kindOf(tag) === kindOf(before) : !isJoined(tag);

/** For each tag, the tags that may stand right before it. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAGS }, (_, tag) =>
  Array.from({ length: TAGS }, (_before, before) => before).filter((before) => mayFollow(tag, before)),
);

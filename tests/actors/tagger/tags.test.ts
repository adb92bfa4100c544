import { expect, test } from 'vitest';
import {
  ALONE,
  BEFORE,
  FIRST,
  INSIDE,
  KINDS,
  kindOf,
  LAST,
  mayFollow,
  OUTSIDE,
  placeOf,
  TAGS,
  tagOf,
} from '../../../src/actors/tagger/tags.ts';

const tag = (name: string): number => {
  const [place = '', kind = ''] = name.split(' ');
  const known = KINDS.find((each) => each === kind);
  return known === undefined
    ? OUTSIDE
    : tagOf(known, { first: FIRST, inside: INSIDE, last: LAST, alone: ALONE }[place] ?? ALONE);
};

test('a tag tells its kind and place', () => {
  for (const kind of KINDS)
    for (const place of [FIRST, INSIDE, LAST, ALONE]) {
      expect(kindOf(tagOf(kind, place))).toBe(kind);
      expect(placeOf(tagOf(kind, place))).toBe(place);
    }
  expect(kindOf(OUTSIDE)).toBeUndefined();
  expect(placeOf(OUTSIDE)).toBeUndefined();
});

test.each([
  ['outside', 'first person'],
  ['first person', 'last person'],
  ['first place', 'inside place'],
  ['inside organisation', 'last organisation'],
  ['last person', 'alone place'],
  ['alone place', 'outside'],
])('behind “%s” may stand “%s”', (before, after) => expect(mayFollow(tag(after), tag(before))).toBe(true));

test.each([
  ['outside', 'last person'],
  ['outside', 'inside place'],
  ['first person', 'outside'],
  ['first person', 'last place'],
  ['inside organisation', 'first organisation'],
  ['alone person', 'last person'],
])('behind “%s” may not stand “%s”', (before, after) => expect(mayFollow(tag(after), tag(before))).toBe(false));

test('every tag may stand behind some other', () => {
  expect(BEFORE).toHaveLength(TAGS);
  for (const befores of BEFORE) expect(befores.length).toBeGreaterThan(0);
});

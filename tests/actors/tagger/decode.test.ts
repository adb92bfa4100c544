import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../src/actors/tagger/decode.ts';
import { FIRST, LAST, mayFollow, OUTSIDE, TAGS, tagOf } from '../../../src/actors/tagger/tags.ts';

const NO_STEPS = new Int32Array(TAGS * TAGS);
const weight = fc.integer({ min: -2000, max: 2000 });
const region = fc
  .integer({ min: 1, max: 4 })
  .chain((length) => fc.array(weight, { minLength: length * TAGS, maxLength: length * TAGS }))
  .map((scores) => Int32Array.from(scores));
const steps = fc.array(weight, { minLength: TAGS * TAGS, maxLength: TAGS * TAGS }).map((list) => Int32Array.from(list));

const isAllowed = (tags: readonly number[]): boolean =>
  [...tags, OUTSIDE].every((tag, i) => mayFollow(tag, tags[i - 1] ?? OUTSIDE));

const scoreOf = (tags: readonly number[], scores: Int32Array, step: Int32Array): number =>
  tags.reduce(
    (sum, tag, i) => sum + (scores[TAGS * i + tag] ?? 0) + (step[TAGS * (tags[i - 1] ?? OUTSIDE) + tag] ?? 0),
    0,
  );

test('what speaks for nothing is outside', () => {
  expect(decode(new Int32Array(3 * TAGS), NO_STEPS)).toEqual([OUTSIDE, OUTSIDE, OUTSIDE]);
});

test('a name that begins is ended', () => {
  const scores = new Int32Array(2 * TAGS);
  scores[tagOf('person', FIRST)] = 10;
  expect(decode(scores, NO_STEPS)).toEqual([tagOf('person', FIRST), tagOf('person', LAST)]);
});

test('names are whole, whatever the weights', () => {
  fc.assert(
    fc.property(region, steps, (scores, step) => {
      expect(isAllowed(decode(scores, step))).toBe(true);
    }),
  );
});

test('no change of one tag makes the path better', () => {
  fc.assert(
    fc.property(region, steps, (scores, step) => {
      const tags = decode(scores, step);
      const best = scoreOf(tags, scores, step);
      for (let i = 0; i < tags.length; i++)
        for (let tag = 0; tag < TAGS; tag++) {
          const other = tags.with(i, tag);
          if (isAllowed(other)) expect(scoreOf(other, scores, step)).toBeLessThanOrEqual(best);
        }
    }),
  );
});

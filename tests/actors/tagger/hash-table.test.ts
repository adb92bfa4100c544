import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryOf } from '../../../src/actors/tagger/hash-table.ts';
import { openModel } from '../../../src/actors/tagger/model.ts';
import { listsOf } from '../../../src/actors/tagger/word-facts.ts';
import { packLists } from '../../../tools/train/actors-pack.ts';

const hash = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('every name that was put in is found with its lists', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 200, selector: (h) => `${h >>> 16} ${h & 0xffff}` }), (hashes) => {
      const model = packLists(new Map(hashes.map((each, i) => [each, 1 + (i % 15)])));
      const isAlone = (each: number) => hashes.filter((other) => (other & 0xffff) === (each & 0xffff)).length === 1;
      hashes.forEach((each, i) => {
        if (isAlone(each)) expect(listsOf(model, each)).toBe(1 + (i % 15));
        else expect(entryOf(model.lists, each)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test('an empty table has nothing', () => {
  fc.assert(
    fc.property(hash, (each) => {
      expect(entryOf(packLists(new Map()).lists, each)).toBe(-1);
    }),
  );
});

test('a file of another format is refused', () => {
  expect(() => openModel(new ArrayBuffer(64))).toThrow(/format/);
});

import { describe, expect, test } from 'vitest';
import { CUE_GROUPS, cuesIn } from '../../../src/page/filter/cue-words.ts';

const namesOf = (bits: number): string => CUE_GROUPS.filter((_group, bit) => bits & (1 << bit)).join(' ');

describe('cues of furniture', () => {
  test.each([
    ['Subscribe to our newsletter', 'call'],
    ['(SUBSCRIBE NOW)', 'call'],
    ['“Share this story”', 'share'],
    ['S’abonner pour lire la suite', 'call'],
    ['Photo: Ana Teles', 'credit'],
    ['Getty Images/AFP', 'credit'],
    ['Don’t miss: the quay and its crane', 'related'],
    ['Don’t Miss', 'related'],
    ['12 comments', 'comment'],
    ['Story continues below', 'advert'],
    ['Veröffentlicht am 3. Mai', 'date'],
    ['© 2026 The Courier', 'legal'],
    // What only looks like it.
    ['Shares in the yard fell by a tenth.', ''],
    ['The photographer shared a room.', ''],
    ['A crack was found in the lock.', ''],
    ['Unsubscribed boats', ''],
    ['', ''],
  ])('%s: %s', (words, cues) => {
    expect(namesOf(cuesIn(words))).toBe(cues);
  });

  test('only the beginning of a block is searched', () => {
    expect(cuesIn(`${'The lock is shut. '.repeat(20)}Subscribe`)).toBe(0);
  });
});

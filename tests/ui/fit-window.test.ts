import { describe, expect, test } from 'vitest';
import { heightToSet, widthToSet } from '../../src/ui/fit-window.ts';

describe('the width is set', () => {
  test.each([
    ['not for a desktop popup', 440, null],
    ['not for a popup with room to spare', 800, null],
    ['for a popup at 200% zoom', 400, 400],
    ['for a tab at 400% zoom', 320, 320],
    ['not while the browser still measures', 25, null],
  ])('%s', (_, room, width) => expect(widthToSet(room)).toBe(width));
});

describe('the height is set', () => {
  test.each([
    ['not while the content fits, for the window may still grow', 300, 300, null],
    ['where the screen is lower than the popup', 510, 600, 510],
    ['not while the browser still measures', 25, 600, null],
  ])('%s', (_, room, content, height) => expect(heightToSet(room, content)).toBe(height));
});

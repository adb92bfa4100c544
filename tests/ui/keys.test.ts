import { describe, expect, test } from 'vitest';
import { KEY_LIST, keyAction, rowAfterStep } from '../../src/ui/keys.ts';

const READING = { isTyping: false, singleKeys: true };
const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('a key acts', () => {
  test.each([
    ['ArrowDown', 'next-line'],
    ['ArrowUp', 'previous-line'],
    ['j', 'next-line'],
    ['J', 'next-line'],
    ['k', 'previous-line'],
    ['c', 'copy'],
    ['m', 'copy-markdown'],
    ['f', 'copy-figures'],
    [']', 'next-section'],
    ['[', 'previous-section'],
    ['?', 'all-keys'],
  ])('%s: %s', (key, action) => expect(keyAction(press(key), READING)).toBe(action));
});

describe('a key is left to the browser', () => {
  test.each([
    ['one without a meaning', press('x'), READING],
    ['Space, which scrolls', press(' '), READING],
    ['the quick find of Firefox', press('/'), READING],
    ['Enter, which presses', press('Enter'), READING],
    ['with Ctrl', press('c', { ctrlKey: true }), READING],
    ['with Meta', press('c', { metaKey: true }), READING],
    ['with Alt', press('ArrowDown', { altKey: true }), READING],
    ['in a field', press('c'), { ...READING, isTyping: true }],
    ['when single keys are off', press('c'), { ...READING, singleKeys: false }],
    ['a name that every object has', press('constructor'), READING],
  ])('%s', (_, key, situation) => expect(keyAction(key, situation)).toBeNull());

  test('but for the arrows when single keys are off: they type nothing', () =>
    expect(keyAction(press('ArrowDown'), { ...READING, singleKeys: false })).toBe('next-line'));
});

test('every key of the list acts, Enter being the press of a button', () => {
  const keys = KEY_LIST.flatMap(({ keys: listed }) => listed).filter((key) => key !== 'Enter');
  const arrows: Readonly<Record<string, string>> = { '↓': 'ArrowDown', '↑': 'ArrowUp' };
  for (const key of keys) expect(keyAction(press(arrows[key] ?? key), READING)).not.toBeNull();
});

describe('one step among five rows goes', () => {
  test.each([
    ['from the heading to the first row', { before: 0, isInRow: false }, 1, 0],
    ['from the first to the second', { before: 0, isInRow: true }, 1, 1],
    ['from the third to the second', { before: 2, isInRow: true }, -1, 1],
    ['from a heading to the row below it', { before: 2, isInRow: false }, 1, 2],
    ['from a heading to the row above it', { before: 2, isInRow: false }, -1, 1],
    ['from the last no further', { before: 4, isInRow: true }, 1, 4],
    ['from the first no further', { before: 0, isInRow: true }, -1, 0],
  ] as const)('%s', (_, place, step, row) => expect(rowAfterStep({ ...place, count: 5 }, step)).toBe(row));
});

import type { MessageKey } from '../strings.ts';

/** What a key does in Lede's own windows. */
export type KeyAction =
  | 'next-line'
  | 'previous-line'
  | 'copy'
  | 'copy-markdown'
  | 'copy-figures'
  | 'next-section'
  | 'previous-section'
  | 'all-keys';

/** What of a keyboard event decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Where and how the key was pressed. */
export interface KeySituation {
  /** Whether the focus is in a field that takes text. */
  readonly isTyping: boolean;
  /** The reader's choice (WCAG 2.1.4): off leaves the arrows, which type nothing. */
  readonly singleKeys: boolean;
}

const ARROWS: ReadonlyMap<string, KeyAction> = new Map([
  ['ArrowDown', 'next-line'],
  ['ArrowUp', 'previous-line'],
]);

const LETTERS: ReadonlyMap<string, KeyAction> = new Map([
  ['j', 'next-line'],
  ['k', 'previous-line'],
  ['c', 'copy'],
  ['m', 'copy-markdown'],
  ['f', 'copy-figures'],
  [']', 'next-section'],
  ['[', 'previous-section'],
  ['?', 'all-keys'],
]);

/** What the press means, or `null`. Never with Ctrl, Alt or Meta, so that no key of the browser is taken. */
export function keyAction(press: KeyPress, { isTyping, singleKeys }: KeySituation): KeyAction | null {
  if (isTyping || press.ctrlKey || press.altKey || press.metaKey) return null;
  const letter = singleKeys ? LETTERS.get(press.key.toLowerCase()) : undefined;
  return ARROWS.get(press.key) ?? letter ?? null;
}

/** All keys of the window, as its list of keys shows them. */
export const KEY_LIST: readonly { readonly keys: readonly string[]; readonly does: MessageKey }[] = [
  { keys: ['↓', '↑', 'J', 'K'], does: 'keyLines' },
  { keys: ['Enter'], does: 'keyShow' },
  { keys: ['C'], does: 'keyCopy' },
  { keys: ['M'], does: 'copyAsMarkdown' },
  { keys: ['F'], does: 'copyFiguresAsTable' },
  { keys: [']', '['], does: 'keySections' },
  { keys: ['?'], does: 'keysAll' },
];

/** Where the focus is among rows. */
export interface RowPlace {
  /** Rows before the one that has the focus, or before what has it. */
  readonly before: number;
  readonly count: number;
  /** Whether a row has the focus. */
  readonly isInRow: boolean;
}

/** The row to go to by one step. Stays at the ends. */
export function rowAfterStep({ before, count, isInRow }: RowPlace, step: 1 | -1): number {
  const ahead = isInRow ? before + 1 : before;
  return nextRow(step === 1 ? ahead - 1 : before, count, step);
}

/** The index `step` from `at` among `count`; −1 is before the first. Stays at the ends. */
export const nextRow = (at: number, count: number, step: 1 | -1): number =>
  Math.min(Math.max(at + step, 0), Math.max(count - 1, 0));

import { rowAfterStep } from './keys.ts';

/**
 * Moves the focus to the next or the previous row of evidence: lines, figures, dates and names, in order. From a
 * heading or a link it goes to the nearest row in that direction.
 */
export function stepRow(step: 1 | -1): void {
  const active = document.activeElement;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const before = rows.filter((row) => active && isBefore(row, active) && row.closest('li') !== active.closest('li'));
  const isInRow = rows.some((row) => active && row.closest('li')?.contains(active));
  rows[rowAfterStep({ before: before.length, count: rows.length, isInRow }, step)]?.focus();
}

const isBefore = (row: Element, other: Element): boolean =>
  (row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The words of the line that has the focus; `null` if none has. */
export const focusedWords = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-words]')?.dataset['words'] ?? null;

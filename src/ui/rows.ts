import { nextRow } from './keys.ts';

/** Moves the focus to the next or the previous row of evidence: lines, figures, dates and names, in order. */
export function stepRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement));
  rows[nextRow(at, rows.length, step)]?.focus();
}

/** The words of the line that has the focus; `null` if none has. */
export const focusedWords = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-words]')?.dataset['words'] ?? null;

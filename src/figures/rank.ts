import type { Reading } from '../text/reading.ts';
import type { Placed } from './figures.ts';

/** `placed` with the most important first. */
export function inOrder(_reading: Reading, placed: readonly Placed[]): Placed[] {
  const late = (p: Placed): number => (['date', 'duration', 'rank'].includes(p.figure.kind) ? 1 : 0);
  return [...placed].sort((a, b) => late(a) - late(b) || a.figure.start - b.figure.start);
}

import type { Find, Recogniser } from './draft.ts';
import { figure, refuse } from './draft.ts';
import { isOneOf, type Scan } from './scan.ts';

/**
 * Times of day: “10:30”, “9 p.m.”, “4:30am”, “0800 GMT”, “17h30”. They are no figures. A clocked time of a race
 * (“1:47:20”, “in 9:58.3”) is one: a duration in seconds.
 */
export const clocks: Recogniser = (scan, at) => {
  const { pieces, words } = scan;
  const piece = pieces[at];
  if (piece?.kind !== 'number') return undefined;
  const raced = clocked(scan, at);
  if (raced) return raced;
  const hours = Number(piece.text.split(/[:.]/)[0]);
  if (!/^\d{1,2}(?:[:.]\d\d)?$|^\d{4}$/.test(piece.text) || (hours > 24 && piece.text.length < 4)) return undefined;
  const next = pieces[at + 1];
  if (isOneOf(words.clockWords, next) && !isUnitHere(next?.text ?? '', pieces[at + 2]?.lower ?? '')) {
    return refuse({ from: at, to: at + 2 }, 'clock');
  }
  return piece.text.includes(':') ? refuse({ from: at, to: at + 1 }, 'clock') : undefined;
};

/** “2 pm is 2 picometer” is nobody's news: a clock word is a clock word. “am” before a verb form stays one too. */
const isUnitHere = (word: string, next: string): boolean => word === 'h' && next === '';

function clocked({ pieces, words }: Scan, at: number): Find | undefined {
  const text = pieces[at]?.text ?? '';
  const isLong = /^\d{1,2}:[0-5]\d:[0-5]\d(?:\.\d+)?$/.test(text);
  const isShort = /^\d{1,2}:[0-5]\d\.\d+$/.test(text);
  const isRun = /^\d{1,2}:[0-5]\d$/.test(text) && isOneOf(words.raceWords, pieces[at - 2]);
  const next = pieces[at + 1];
  const isOfDay = pieces[at]?.isGlued || isOneOf(words.clockWords, next) || (next?.isGlued && next.kind === 'word');
  if (isOfDay || !(isLong || isShort || isRun)) return undefined;
  const value = text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return figure({ from: at, to: at + 1, kind: 'duration', value, unit: 'second' });
}

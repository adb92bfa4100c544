import { type Recogniser, refuse } from './draft.ts';
import { isPluralNoun } from './nouns.ts';
import { isOneOf, type Scan } from './scan.ts';

/** Digits a telephone number has at least, unless a word says that it is one. */
const FEWEST_DIGITS = 9;
/** Groups of digits one telephone number may have. */
const MOST_GROUPS = 8;
/** Pieces before a number in which “call” or “phone” is looked for. */
const REACH = 3;

/**
 * Telephone numbers: “020 7946 0321”, “+1-222-2222-2222”, “(212) 555-0123”, “call 911”. Refuses amounts grouped by
 * blanks (“1 234 567 890”), dates and scores.
 */
export const phones: Recogniser = (scan, at) => {
  const { pieces } = scan;
  if (pieces[at]?.kind !== 'number' || /[.,:]/.test(pieces[at]?.text ?? '')) return undefined;
  const { to, digits, groups } = digitRun(scan, at);
  const isCalled = isAfterPhoneWord(scan, at);
  const isPlus = pieces[at - 1]?.text === '+' || pieces[at]?.text.startsWith('0');
  if (isCalled && digits >= 3 && !isPluralNoun(scan, to)) return refuse({ from: at, to }, 'phone');
  const isLong = digits >= FEWEST_DIGITS && digits <= 15 && groups.length > 1;
  const isGrouped = groups.slice(1).every((group) => group === 3) && !isPlus;
  return isLong && !isGrouped && (isPlus || groups.length > 2) ? refuse({ from: at, to }, 'phone') : undefined;
};

function digitRun({ pieces }: Scan, at: number): { to: number; digits: number; groups: number[] } {
  const groups: number[] = [];
  let digits = 0;
  let to = at;
  for (let i = at; groups.length < MOST_GROUPS; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'number' && /^\d+$/.test(piece.text) && piece.text.length < 12) {
      groups.push(piece.text.length);
      digits += piece.text.length;
      to = i + 1;
    } else if (!piece || !/^[-‑–().]$/.test(piece.text) || i > to + 1) break;
  }
  return { to, digits, groups };
}

function isAfterPhoneWord({ pieces, words }: Scan, at: number): boolean {
  for (let back = 1; back <= REACH; back++) if (isOneOf(words.phoneWords, pieces[at - back])) return true;
  return false;
}

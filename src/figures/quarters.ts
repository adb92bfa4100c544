import { dateDraft } from './dates.ts';
import { figure, type Recogniser } from './draft.ts';
import { isOneOf, type Scan } from './scan.ts';

/** Quarters of a year: “the third quarter of 2025”, “Q1 2025”, “1Q22”, “the fourth-quarter”. */
export const quarters: Recogniser = (scan, at) => {
  const found = worded(scan, at) ?? lettered(scan, at);
  if (!found) return undefined;
  const { pieces, words } = scan;
  const skip = isOneOf(words.dateLinks, pieces[found.to]) ? 1 : 0;
  const year = pieces[found.to + skip];
  const isYear = /^(?:19|20)\d\d$/.test(year?.text ?? '');
  const iso = `${isYear ? year?.text : 'XXXX'}-Q${found.quarter}`;
  return figure(dateDraft({ from: at, to: isYear ? found.to + skip + 1 : found.to }, iso));
};

interface Quarter {
  readonly quarter: number;
  readonly to: number;
}

function worded({ pieces, words }: Scan, at: number): Quarter | undefined {
  const quarter = words.ordinals.get(pieces[at]?.lower ?? '');
  if (quarter === undefined || quarter > 4) return undefined;
  const hyphen = pieces[at + 1]?.text === '-' ? 1 : 0;
  return isOneOf(words.quarters, pieces[at + 1 + hyphen]) ? { quarter, to: at + 2 + hyphen } : undefined;
}

function lettered({ pieces, words }: Scan, at: number): Quarter | undefined {
  const text = pieces[at]?.text ?? '';
  const isLettered = text.length === 2 && text.startsWith(words.quarterLetters) && /[1-4]$/.test(text);
  if (isLettered) return { quarter: Number(text.charAt(1)), to: at + 1 };
  const q = pieces[at + 1];
  const isQuarter = /^[1-4]$/.test(text) && q?.isGlued && /^Q$/i.test(q.text);
  return isQuarter ? { quarter: Number(text), to: at + 2 } : undefined;
}

import { type Recogniser, refuse } from './draft.ts';
import { isOneOf, type Scan } from './scan.ts';

/** Pieces one address may have; a longer run of glued pieces is cut here and refused again. */
const LONGEST_LINK = 80;
/** Pieces looked back for the beginning of a glued run. */
const REACH_BACK = 60;

/**
 * Numbers inside addresses of the net, mail addresses, hashtags and handles: “example.org/2024/05”, “#44”, “@user1”.
 * Refuses to see one in “A$71/MWh” and “km/h”.
 */
export const links: Recogniser = (scan, at) => {
  if (!scan.numerals[at] && !isOneOf(scan.words.months, scan.pieces[at])) return undefined;
  const run = gluedRun(scan, at);
  const words = scan.text.slice(scan.pieces[run.from]?.start, scan.pieces[run.to - 1]?.end);
  const isLink = /:\/\/|^www\.|^[#@]\p{L}?\w|\w@\w|\.(?:com|org|net|gov|edu|html?|php|jpe?g|png|pdf)\b/iu.test(words);
  return isLink ? refuse({ from: at, to: run.to }, 'link') : undefined;
};

function gluedRun({ pieces }: Scan, at: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && from > at - REACH_BACK && pieces[from]?.isGlued) from--;
  let to = at + 1;
  while (to < at + LONGEST_LINK && pieces[to]?.isGlued) to++;
  return { from, to };
}

import { oncePerTable, phrasePattern } from './phrases.ts';
import type { SummaryWords } from './summary-words.ts';

/** Cuts the safe trims from a sentence. */
export type Trimmer = (sentence: string) => string;

// Agencies that print their name in brackets between the place and the news.
const AGENCIES = [
  'AFP',
  'ANI',
  'AP',
  'Bloomberg',
  'CNN',
  'dpa',
  'IANS',
  'Kyodo',
  'Mashable',
  'PTI',
  'Reuters',
  'The Hollywood Reporter',
  'UPI',
  'Xinhua',
];
const GAP = String.raw`\s{0,3}`;
const DASH = '(?:--?|–|—)';
const PLACE = String.raw`\p{Lu}[\p{L}.'’, -]{1,40}?`; // LONDON   Kansas City, Mo.
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.?`;
const DAY = String.raw`(?:${MONTH}\s{1,3}\d{1,2}|\d{1,2}\s{1,3}${MONTH})`;
const AGENCY = new RegExp(
  `^(?:${PLACE}${GAP})?(?:,?${GAP}${DAY},?${GAP})?\\(${GAP}(?:${AGENCIES.join('|')})${GAP}\\)${GAP}${DASH}?${GAP}`,
  'u',
);
const DATELINE = /^\p{Lu}{3,}[\p{Lu}.,'’ -]{0,40}?\s{0,3}(?:--|–|—|\s-)\s{1,3}/u;
const NOTE_MARK = /\[\d{1,3}\]/g;
const FOLLOWED = '(?=[\\p{L}\\p{N}"“«$£€])';
const MOST_CUTS = 4; // in front of one sentence: “LONDON (Reuters) — NEW: But, …”

/**
 * Makes the function that cuts what a bullet may leave out of its sentence, and nothing else: kicker, dateline and
 * agency, a leading connective, bracketed pointers at pictures, note marks. The first letter becomes a capital.
 *
 *   LONDON (Reuters) — But Mr Hale (pictured left) resigned.[3]   →   Mr Hale resigned.
 *
 * Never cut: who said it, “So far”, “Instead of”, “Now that”, ages, days, asides in general.
 */
export const trimmer = oncePerTable((words): Trimmer => {
  const leading = leadingCuts(words);
  const pointer = phrasePattern(
    words.pointers,
    'giu',
    String.raw`\s{0,3}[([](?:(?:far|top|bottom) )?`,
    String.raw`[^()[\]]{0,160}[)\]]`,
  );
  return (sentence) => {
    const front = cutFront(sentence.trim(), leading);
    const inside = (pointer ? front.replace(pointer, '') : front).replace(NOTE_MARK, '').trim();
    return front === sentence.trim() ? inside : withCapital(inside);
  };
});

function leadingCuts(words: SummaryWords): RegExp[] {
  const kickers = words.kickers.map((word) => word.toUpperCase());
  const open = words.connectives.map(capitalised);
  const closed = words.commaConnectives.map(capitalised);
  return [
    phrasePattern(kickers, 'u', '^', `${GAP}(?::|\\||–|—)${GAP}`),
    AGENCY,
    DATELINE,
    // “Yet another”, “And so on”: the connective belongs to what follows
    phrasePattern(open, 'u', '^', `,?\\s{1,3}(?!another\\b)${FOLLOWED}`),
    phrasePattern(closed, 'u', '^', `,\\s{1,3}${FOLLOWED}`),
  ].filter((pattern) => pattern !== null);
}

function cutFront(sentence: string, leading: readonly RegExp[]): string {
  let rest = sentence;
  for (let cuts = 0; cuts < MOST_CUTS; cuts++) {
    const length = leading.map((pattern) => pattern.exec(rest)?.[0].length ?? 0).find((cut) => cut > 0) ?? 0;
    if (length === 0 || length === rest.length) return rest;
    rest = rest.slice(length);
  }
  return rest;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const withCapital = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]*\p{Ll}(?!\p{Lu})/u, (opening) => opening.toUpperCase());

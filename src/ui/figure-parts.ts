import type { Figure } from '../model/digest.ts';

/**
 * A figure as printed, cut where its size changes; the parts in order are the figure's text, less blanks between them.
 *
 *   "more than 30,000 people"  →  hedge "more than", digits "30,000", noun "people"
 *   "$4.2 million"             →  digits "$4.2", unit "million"
 *   "six Mexican cartels"      →  digits "six", noun "Mexican cartels"
 */
export interface FigureParts {
  readonly hedge: string;
  readonly digits: string;
  /** A scale or unit that belongs on the number's own row. */
  readonly unit: string;
  /** What is counted, on a row of its own. */
  readonly noun: string;
}

/** Cuts the printed words of a figure into parts; what cannot be told apart is left with the digits. */
export function figureParts({ text, kind }: Pick<Figure, 'text' | 'kind'>): FigureParts {
  const found = DIGITS.exec(text) ?? NUMBER_WORDS.exec(text);
  const whole = { hedge: '', digits: text, unit: '', noun: '' };
  if (found === null || kind === 'date') return whole;
  const hedge = text.slice(0, found.index).trim();
  const rest = text.slice(found.index + found[0].length);
  // "six-year", "two-third majority": a number word inside a longer word is not cut out of it.
  if (rest.startsWith('-')) return whole;
  if (kind !== 'count') return { hedge, digits: found[0], unit: rest.trim(), noun: '' };
  const unit = SCALE.exec(rest.trim())?.[0] ?? '';
  return { hedge, digits: found[0], unit, noun: rest.trim().slice(unit.length).trim() };
}

// From the first piece with a digit to the last: "$4.2", "40 and 45", "3–5%", "1:47:20", "3 million to 5".
const DIGITS = /\S*\d(?:.*\d)?\S*/su;

// English number words; in another language a figure without digits is shown in one size.
const WORD =
  '(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|' +
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|trillion|dozen|half|quarters?|thirds?)' +
  '(?![\\p{L}\\p{N}]))';
const NUMBER_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORD}(?:[\\s-]+(?:(?:an?|and|in|to|out of)[\\s-]+)?${WORD})*`,
  'iu',
);

// Scale words that follow digits: "1.8 million passengers" keeps "million" on the number's row.
const SCALE =
  /^(?:thousand|millions?|billion|trillion|lakh|crore|mil|mille|milliards?|millones|millón|tausend|millionen|milliarden?|milhões|milhão|bilhões|milioni|miliardi|bn|m|k)(?![\p{L}\p{N}])/iu;

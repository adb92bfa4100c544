import type { Figure } from '../model/digest.ts';
import type { Trace } from '../model/trace.ts';
import type { Reading } from '../text/reading.ts';
import { addresses } from './addresses.ts';
import { amounts } from './amounts.ts';
import { clocks } from './clocks.ts';
import { contextOf } from './context.ts';
import { dates } from './dates.ts';
import type { Find, Recogniser } from './draft.ts';
import type { FigureWords } from './figure-words.ts';
import { type Placed, placed, tell } from './figures.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { names } from './names.ts';
import { numeralAt } from './numeral.ts';
import { phones } from './phones.ts';
import { quarters } from './quarters.ts';
import { inOrder } from './rank.ts';
import { ranks } from './ranks.ts';
import { ratios } from './ratios.ts';
import { type Line, refined } from './refine.ts';
import { related } from './related.ts';
import { relativeDates } from './relative-dates.ts';
import { piecesOf, type Scan } from './scan.ts';
import { scores } from './scores.ts';
import { singles } from './singles.ts';
import { years } from './years.ts';

/** The first to take a number has it: what is no figure goes before what is, the longer form before the shorter. */
const RECOGNISERS: readonly Recogniser[] = [
  links,
  phones,
  dates,
  quarters,
  relativeDates,
  clocks,
  addresses,
  lists,
  names,
  years,
  singles,
  ratios,
  scores,
  ranks,
  amounts,
];

/**
 * All figures of the article, the most important first, read with the tables of its language. A text without numbers
 * gives an empty list. Cost: linear in the length of the text.
 */
export function findFigures(reading: Reading, words: FigureWords, trace: Trace | undefined): Figure[] {
  const lines = linesOf(reading, words);
  if (trace) tell(lines, trace);
  return related(inOrder(reading, placed(reading, lines)));
}

/** The figures in text order with what they were made from: what ranking sees. */
export const placedFigures = (reading: Reading, words: FigureWords): Placed[] =>
  placed(reading, linesOf(reading, words));

function linesOf(reading: Reading, words: FigureWords): Line[] {
  const { text } = reading.article;
  const context = contextOf(reading.article, words);
  return reading.sentenceTokens.map((range) => {
    const pieces = piecesOf(text, reading.tokens, range, words);
    const numerals = pieces.map((_, at) => numeralAt(pieces, at, words));
    const scan: Scan = { text, words, pieces, numerals, context };
    return refined(scan, findsOf(scan));
  });
}

/** What stands in one sentence, left to right, without overlaps. */
function findsOf(scan: Scan): Find[] {
  const finds: Find[] = [];
  let at = 0;
  while (at < scan.pieces.length) {
    const find = firstFind(scan, at);
    if (find) finds.push(find);
    at = Math.max(at + 1, find?.to ?? 0);
  }
  return finds;
}

function firstFind(scan: Scan, at: number): Find | undefined {
  if (!mayBegin(scan, at)) return undefined;
  for (const recognise of RECOGNISERS) {
    const find = recognise(scan, at);
    if (find) return find;
  }
  const isNumber = scan.numerals[at] !== undefined || scan.pieces[at]?.kind === 'number';
  return isNumber ? { from: at, to: at + 1, drafts: [], reason: 'unread' } : undefined;
}

/** Whether any form can begin at piece `at`: keeps the recognisers off the nine words in ten that are plain. */
function mayBegin({ numerals, pieces, words }: Scan, at: number): boolean {
  const piece = pieces[at];
  if (numerals[at] || piece?.kind !== 'word') return true;
  return (
    words.starters.has(piece.lower) ||
    words.currencyCodes.has(piece.text) ||
    words.dollarOwners.has(piece.text.toUpperCase())
  );
}

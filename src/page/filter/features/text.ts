import type { BlockView } from '../block-view.ts';
import { type Feature, type Part, partOf } from './part.ts';

const SINGLE: readonly Feature[] = [
  ['words', ({ words }) => words],
  ['letters a word', ({ text, words }) => text.length / words],
  ['links', ({ linked }) => linked],
  ['ends a sentence', ({ endsSentence }) => Number(endsSentence)],
  ['begins small', ({ text }) => Number(/^\p{Ll}/u.test(text))],
  ['begins with a quotation', ({ text }) => Number(/^["“„«‘]/.test(text))],
  ['begins with a mark', ({ text }) => Number(/^[^\p{L}\p{N}"“„«‘([]/u.test(text))],
  ['address', ({ text }) => Number(/@[\w.]|https?:|www\./i.test(text))],
  ['year', ({ text }) => Number(/\b(?:19|20)\d\d\b/.test(text))],
  ['price', ({ text }) => Number(/[$€£¥]\s?\d|\d\s?[€£¥]/.test(text))],
  ['asks', ({ text }) => Number(text.endsWith('?'))],
];
const MARKS = ['sentences', 'commas', 'digits', 'capitals', 'capital words', 'bars'] as const;

const single = partOf(SINGLE);

/** What stands in the block. */
export const TEXT: Part = {
  names: [...single.names, ...MARKS],
  write: (row, at, view, page, index) => {
    single.write(row, at, view, page, index);
    writeMarks(row, at + single.names.length, view);
  },
};

const kindsOf = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const ENDS = kindsOf('.!?…。！？');
const CLOSERS = kindsOf('"\'”’»)]');
const COMMAS = kindsOf(',;，、');
const BARS = kindsOf('|•·»›→/');
const BLANK = 32;

/** Counts sentences, marks and capitals in one walk over the text. */
function writeMarks(row: Float64Array, at: number, { text, words }: BlockView): void {
  const { length } = text;
  let [sentences, commas, digits, capitals, capitalWords, bars] = [0, 0, 0, 0, 0, 0];
  let isInWord = false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const isCapital = isCapitalAt(text, i, code);
    if (isCapital) {
      capitals++;
      if (!isInWord) capitalWords++;
    }
    isInWord = isCapital || isSmallAt(text, i, code);
    if (isInWord) continue;
    if (code >= 48 && code <= 57) digits++;
    else if (COMMAS.has(code)) commas++;
    else if (BARS.has(code)) bars++;
    else if (ENDS.has(code) && endsAt(text, i + 1)) sentences++;
  }
  row[at] = sentences;
  row[at + 1] = commas / length;
  row[at + 2] = digits / length;
  row[at + 3] = capitals / length;
  row[at + 4] = capitalWords / words;
  row[at + 5] = bars;
}

function isCapitalAt(text: string, at: number, code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function isSmallAt(text: string, at: number, code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}

/** Whether nothing but closing marks stands between `at` and the next blank or the end. */
function endsAt(text: string, at: number): boolean {
  let next = at;
  while (CLOSERS.has(text.charCodeAt(next))) next++;
  return next >= text.length || text.charCodeAt(next) === BLANK;
}

import type { Span } from '../../model/span.ts';
import type { Reading } from '../../text/reading.ts';
import { hasCapital, hyphenAt, isAcronym, keyAt, type Tokens } from '../capitals.ts';

/** A stretch of one sentence in which names may stand: half-open range of token indices. */
export interface Region extends Span {
  readonly sentence: number;
}

/** The most tokens between two capitals of one region; higher lets through longer names and costs time. */
const LONGEST_GAP = 3;
/** Walls of capitals are cut here, so that sums of weights stay within 32 bits. Tokens. */
const LONGEST_REGION = 200;
/** Marks that may stand within a name: “al-Assad”, “Marks & Okoro”, “J. Ruiz”, “Women’s Union”. */
const MARK = /^(?:[-‑–.&’'/+!,]|[’'][sS])$/;

/**
 * The regions of the article, in order: capitals, what may join them, particles before them, and a number behind them
 * (“Channel 4”). No name lies outside of a region, so only regions are tagged. A lone “The” or “He” is none.
 */
export const regions = ({ sentenceTokens }: Reading, line: Tokens): Region[] =>
  sentenceTokens.flatMap((range, sentence) => regionsIn(line, range).map((region) => ({ ...region, sentence })));

function regionsIn(line: Tokens, range: Span): Span[] {
  const found: Span[] = [];
  for (let i = range.start; i < range.end; i++) {
    if (!hasCapital(line, i)) continue;
    const end = endOf(line, i, range.end);
    if (end - i > 1 || !isPlainOpener(line, i)) found.push({ start: startOf(line, i, range.start), end });
    i = end - 1;
  }
  return found;
}

const isPlainOpener = (line: Tokens, i: number): boolean =>
  line.words.words.functionWords.has(keyAt(line, i)) && !isAcronym(line.tokens[i]?.text ?? '');

/** “de Okoro”, “al-Okoro”: the particles before the capital at `i` belong to its region. */
function startOf(line: Tokens, i: number, lowest: number): number {
  let start = i;
  while (start > lowest && isParticle(line, start - 1)) start--;
  return start;
}

function isParticle(line: Tokens, i: number): boolean {
  const { particles } = line.words.people;
  return particles.has(keyAt(line, /^[-‑]$/.test(line.tokens[i]?.text ?? '') ? i - 1 : i));
}

function endOf(line: Tokens, start: number, sentenceEnd: number): number {
  const limit = Math.min(sentenceEnd, start + LONGEST_REGION);
  let end = wordEnd(line, start, limit);
  for (let next = nextCapital(line, end, limit); next < limit; next = nextCapital(line, end, limit))
    end = wordEnd(line, next, limit);
  return end < limit && line.tokens[end]?.kind === 'number' ? end + 1 : end;
}

/** The end of the word at `i` with its lower-case parts behind hyphens: “Lai-shan”. */
function wordEnd(line: Tokens, i: number, limit: number): number {
  let end = i + 1;
  while (end + 1 < limit && hyphenAt(line, end) && /^\p{Ll}/u.test(line.tokens[end + 1]?.text ?? '')) end += 2;
  return end;
}

/** The capital that links lead to from `i` on; `limit` if there is none. */
function nextCapital(line: Tokens, i: number, limit: number): number {
  let next = i;
  while (next < limit && next - i < LONGEST_GAP && !hasCapital(line, next) && isLink(line, next)) next++;
  return next < limit && hasCapital(line, next) ? next : limit;
}

function isLink({ tokens, words: { words, people } }: Tokens, i: number): boolean {
  const { text } = tokens[i] ?? { text: '' };
  return (
    MARK.test(text) ||
    [words.of, words.and, words.articles, words.prepositions, people.particles].some((list) => list.has(text))
  );
}

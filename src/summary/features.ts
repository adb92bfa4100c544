import { contains } from '../model/span.ts';
import type { Candidate } from './candidates.ts';
import type { Defect } from './defects.ts';
import { countsOf, likenessIn } from './likeness.ts';
import { quotedIn } from './quoted.ts';
import type { SummaryInput } from './summary-input.ts';
import type { SummaryWords } from './summary-words.ts';
import { termsOf } from './terms.ts';

/** What is known about one candidate, each between 0 and 1, so that the weights can be read against each other. */
export interface Features {
  /** 1 for the first sentence, falling with the root of the place. */
  readonly place: number;
  /** Whether it is the first sentence. */
  readonly isFirst: number;
  /** Whether it is one of the first three. */
  readonly isEarly: number;
  /** Share of the article before it. */
  readonly lateness: number;
  /** Mean frequency in the article of its content words, 1 for the sentence that has most. */
  readonly frequency: number;
  /** Mean weight of its content words, where a word said early in the article weighs more; 1 for the best sentence. */
  readonly focus: number;
  /** Share of the article's ten most frequent words it has. */
  readonly topWords: number;
  /** Likeness to the headline. */
  readonly title: number;
  /** Likeness to the first three sentences, itself left out. */
  readonly lead: number;
  /** Likeness to the three sentences behind it: what goes on to be told. */
  readonly next: number;
  /** Likeness to the whole article. */
  readonly whole: number;
  /** Salience of the actors it names, summed up to 2 and halved. */
  readonly actors: number;
  /** Names by their capitals, up to five. */
  readonly names: number;
  /** Numbers, up to three. */
  readonly numbers: number;
  /** The article's leading figures, up to two. */
  readonly figures: number;
  /** A verb of things that happen. */
  readonly news: number;
  /** A day that dates the news. */
  readonly day: number;
  /** A verb that attributes. */
  readonly speech: number;
  /** Share of the words inside quotation marks. */
  readonly quoted: number;
  /** Words, 1 at 35 and more. */
  readonly length: number;
  /** How much shorter than ten words, 1 for none. */
  readonly brevity: number;
  readonly startsParagraph: number;
  /** Leans on what was said before. */
  readonly leans: number;
}

const TOP_WORDS = 10; // words of the article taken as what it is about
const LEAD = 3; // sentences
const FULL_LENGTH = 35; // words
const DAMPING = 4; // words; more favours long sentences
const TINY = 1e-9; // instead of 0 below a fraction line
const SHORT = 10; // words
const LEADING_FIGURES = 5; // of the list of figures, which has the most important first

/** The features of each candidate, in their order. Cost: one pass over the terms, and one over spans for each actor. */
export function featuresOf(
  list: readonly Candidate[],
  defects: readonly (readonly Defect[])[],
  { reading, figures, actors }: SummaryInput,
  words: SummaryWords,
): Features[] {
  const all = list.flatMap(({ terms }) => terms);
  const counts = countsOf(all);
  const top = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TOP_WORDS)
    .map(([term]) => term);
  const most = Math.max(TINY, ...list.map(({ terms }) => meanOf(terms, counts)));
  const focus = earlyWeights(list);
  const mostFocus = Math.max(TINY, ...list.map(({ terms }) => meanOf(terms, focus)));
  const likeness = likenessIn(list.map(({ terms }) => terms));
  const title = termsOf(reading.article.title ?? '', words);
  const total = Math.max(1, list.at(-1)?.end ?? 1);
  const leads = list.map((_, i) => list.slice(0, LEAD).flatMap(({ terms, rank }) => (rank === i ? [] : terms)));
  return list.map((candidate, i) => ({
    place: 1 / Math.sqrt(1 + i),
    isFirst: Number(i === 0),
    isEarly: Number(i < LEAD),
    lateness: candidate.start / total,
    frequency: meanOf(candidate.terms, counts) / most,
    focus: meanOf(candidate.terms, focus) / mostFocus,
    topWords: top.filter((term) => candidate.terms.includes(term)).length / TOP_WORDS,
    title: likeness.between(candidate.terms, title),
    lead: likeness.between(candidate.terms, leads[i] ?? []),
    next: likeness.between(
      candidate.terms,
      list.slice(i + 1, i + 1 + LEAD).flatMap(({ terms }) => terms),
    ),
    whole: likeness.between(candidate.terms, all),
    actors:
      Math.min(
        2,
        actors.reduce(
          (sum, { mentions, salience }) => sum + (mentions.some((span) => contains(candidate, span)) ? salience : 0),
          0,
        ),
      ) / 2,
    names: Math.min(5, namesIn(candidate)) / 5,
    numbers: Math.min(3, candidate.tokens.filter(({ kind }) => kind === 'number').length) / 3,
    figures: Math.min(2, figures.slice(0, LEADING_FIGURES).filter((figure) => contains(candidate, figure)).length) / 2,
    news: Number(hasWord(candidate, words.newsVerbs)),
    day: Number(hasWord(candidate, words.dayWords)),
    speech: Number(hasWord(candidate, words.speechVerbs)),
    quoted: quotedShare(candidate.text),
    length: Math.min(1, candidate.wordCount / FULL_LENGTH),
    brevity: Math.max(0, 1 - candidate.wordCount / SHORT),
    startsParagraph: Number(candidate.startsParagraph),
    leans: Number((defects[i] ?? []).some((defect) => defect === 'pointing-opener' || defect === 'loose-pronoun')),
  }));
}

/** The mean of a sentence's weights; a few words more are counted so that short sentences do not win by one word. */
const meanOf = (terms: readonly string[], weights: ReadonlyMap<string, number>): number =>
  terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / (terms.length + DAMPING);

/** For each term how often it is said, each time divided by the root of the sentence's place. */
function earlyWeights(list: readonly Candidate[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { terms, rank } of list) {
    for (const term of new Set(terms)) weights.set(term, (weights.get(term) ?? 0) + 1 / Math.sqrt(1 + rank));
  }
  return weights;
}

const hasWord = ({ tokens }: Candidate, list: ReadonlySet<string>): boolean =>
  tokens.some(({ text }) => list.has(text.toLowerCase()));

/** Runs of capitalised words, the first word of the sentence left out. */
function namesIn({ tokens }: Candidate): number {
  const spelled = tokens.filter(({ kind }) => kind === 'word');
  return spelled.filter(
    ({ text }, i) => i > 0 && isCapital(text) && (i === 1 || !isCapital(spelled[i - 1]?.text ?? '')),
  ).length;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const quotedShare = (text: string): number =>
  quotedIn(text).reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, text.length);

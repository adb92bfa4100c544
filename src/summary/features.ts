import { contains } from '../model/span.ts';
import type { Candidate } from './candidates.ts';
import { countsOf, type Likeness, likenessIn } from './likeness.ts';
import { quotedIn } from './quoted.ts';
import type { SummaryInput } from './summary-input.ts';
import type { SummaryWords } from './summary-words.ts';
import { termsOf } from './terms.ts';

/** What is known about one candidate, each between 0 and 1, so that the weights can be read against each other. */
export interface Features {
  /** 1 for the first sentence, falling with the root of the place. */
  readonly place: number;
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
  /** Share of the words inside quotation marks. */
  readonly quoted: number;
}

const TOP_WORDS = 10; // words of the article taken as what it is about
const LEAD = 3; // sentences
const DAMPING = 4; // words; more favours long sentences
const TINY = 1e-9; // instead of 0 below a fraction line
const MOST_NAMES = 5; // names, numbers, figures and actors above these make a sentence no better
const MOST_NUMBERS = 3;
const MOST_FIGURES = 2;
const MOST_SALIENCE = 2;
const LEADING_FIGURES = 5; // of the list of figures, which has the most important first

/** The features of each candidate, in their order. Cost: one pass over the terms, and one over spans for each actor. */
export function featuresOf(list: readonly Candidate[], input: SummaryInput, words: SummaryWords): Features[] {
  const story = storyOf(list, input, words);
  return list.map((candidate) => ({
    ...placeOf(candidate, story),
    ...topicOf(candidate, story),
    ...contentOf(candidate, input, words),
  }));
}

/** What is known of the article as a whole. */
interface Story {
  readonly length: number;
  readonly all: readonly string[];
  readonly title: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly top: readonly string[];
  readonly early: ReadonlyMap<string, number>;
  /** The highest mean frequency and the highest mean early weight of a sentence. */
  readonly mostFrequent: number;
  readonly mostEarly: number;
  readonly likeness: Likeness;
  readonly lead: readonly Candidate[];
  readonly leadTerms: readonly string[];
}

function storyOf(list: readonly Candidate[], { reading }: SummaryInput, words: SummaryWords): Story {
  const all = list.flatMap(({ terms }) => terms);
  const counts = countsOf(all);
  const early = earlyWeights(list);
  const lead = list.slice(0, LEAD);
  return {
    length: Math.max(1, list.at(-1)?.end ?? 1),
    all,
    title: termsOf(reading.article.title ?? '', words),
    counts,
    top: mostFrequent(counts, TOP_WORDS),
    early,
    mostFrequent: Math.max(TINY, ...list.map(({ terms }) => meanOf(terms, counts))),
    mostEarly: Math.max(TINY, ...list.map(({ terms }) => meanOf(terms, early))),
    likeness: likenessIn(list.map(({ terms }) => terms)),
    lead,
    leadTerms: lead.flatMap(({ terms }) => terms),
  };
}

const placeOf = ({ rank, start }: Candidate, { length }: Story): Pick<Features, 'place' | 'isEarly' | 'lateness'> => ({
  place: 1 / Math.sqrt(1 + rank),
  isEarly: Number(rank < LEAD),
  lateness: start / length,
});

type Topic = Pick<Features, 'frequency' | 'focus' | 'topWords' | 'title' | 'lead' | 'whole'>;

function topicOf({ terms, vocabulary, rank }: Candidate, story: Story): Topic {
  const others =
    rank < LEAD ? story.lead.flatMap((other) => (other.rank === rank ? [] : other.terms)) : story.leadTerms;
  return {
    frequency: meanOf(terms, story.counts) / story.mostFrequent,
    focus: meanOf(terms, story.early) / story.mostEarly,
    topWords: story.top.filter((term) => vocabulary.has(term)).length / TOP_WORDS,
    title: story.likeness.between(terms, story.title),
    lead: story.likeness.between(terms, others),
    whole: story.likeness.between(terms, story.all),
  };
}

function contentOf(
  candidate: Candidate,
  { figures, actors }: SummaryInput,
  words: SummaryWords,
): Omit<Features, keyof Topic | 'place' | 'isEarly' | 'lateness'> {
  const named = actors.filter(({ mentions }) => mentions.some((span) => contains(candidate, span)));
  const leading = figures.slice(0, LEADING_FIGURES).filter((figure) => contains(candidate, figure));
  return {
    actors: upTo(
      MOST_SALIENCE,
      named.reduce((sum, { salience }) => sum + salience, 0),
    ),
    names: upTo(MOST_NAMES, namesIn(candidate)),
    numbers: upTo(MOST_NUMBERS, candidate.tokens.filter(({ kind }) => kind === 'number').length),
    figures: upTo(MOST_FIGURES, leading.length),
    news: Number(hasWord(candidate, words.newsVerbs)),
    day: Number(hasWord(candidate, words.dayWords)),
    quoted: quotedShare(candidate.text),
  };
}

/** `count` as a share of `most`, 1 from there on. */
const upTo = (most: number, count: number): number => Math.min(most, count) / most;

const mostFrequent = (counts: ReadonlyMap<string, number>, size: number): string[] =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, size)
    .map(([term]) => term);

/** The mean of a sentence's weights; a few words more are counted so that short sentences do not win by one word. */
const meanOf = (terms: readonly string[], weights: ReadonlyMap<string, number>): number =>
  terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / (terms.length + DAMPING);

/** For each term how often it is said, each time divided by the root of the sentence's place. */
function earlyWeights(list: readonly Candidate[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { vocabulary, rank } of list) {
    for (const term of vocabulary) weights.set(term, (weights.get(term) ?? 0) + 1 / Math.sqrt(1 + rank));
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

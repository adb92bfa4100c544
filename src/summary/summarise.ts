import type { Bullet } from '../model/digest.ts';
import type { Trace } from '../model/trace.ts';
import { candidates } from './candidates.ts';
import { contextOf } from './context.ts';
import { defectsIn } from './defects.ts';
import { featuresOf } from './features.ts';
import { boundsFor, type SummaryLength } from './length.ts';
import { scoreOf } from './score.ts';
import { type Rated, select } from './select.ts';
import type { SummaryInput } from './summary-input.ts';
import type { SummaryWords } from './summary-words.ts';
import { termWeights } from './term-weights.ts';

export interface SummaryOptions {
  readonly length: SummaryLength;
  readonly trace: Trace | undefined;
}

/** The bullets of the article, in the order to be read: the news first, then as in the article. */
export function summarise(input: SummaryInput, words: SummaryWords, { length, trace }: SummaryOptions): Bullet[] {
  const { article } = input.reading;
  const bounds = boundsFor(article.wordCount, length);
  if (!bounds) return [];
  const rated = rate(input, words, trace);
  const weights = termWeights(
    rated.map(({ candidate }) => candidate),
    article.title,
    words,
  );
  const chosen = select(rated, weights, bounds);
  if (trace) explain(rated, chosen, trace);
  return inOrder(chosen).map(({ candidate: { text, start, end } }) => {
    const context = contextOf(article.text, { start, end }, input.actors);
    return { text, start, end, ...(context.length > 0 && { context }) };
  });
}

/** Every sentence of the story with its score and its defects. */
function rate(input: SummaryInput, words: SummaryWords, trace: Trace | undefined): Rated[] {
  const list = candidates(input.reading, words, trace);
  const defects = defectsIn(list, words);
  const features = featuresOf(list, input, words);
  return list.map((candidate, i) => {
    const own = features[i];
    return { candidate, score: own ? scoreOf(own) : 0, title: own?.title ?? 0, defects: defects[i] ?? [] };
  });
}

/** How much more than for being chosen the headline counts for coming first: more puts its sentence first more often. */
const HEADLINE = 2;

/** The sentence that tells the news comes first; the others follow as the article tells them. */
function inOrder(chosen: readonly Rated[]): Rated[] {
  const worth = ({ score, title }: Rated): number => score + HEADLINE * title;
  const [news] = [...chosen].sort((a, b) => worth(b) - worth(a));
  const rest = chosen.filter((rated) => rated !== news).sort((a, b) => a.candidate.start - b.candidate.start);
  return news ? [news, ...rest] : [];
}

function explain(rated: readonly Rated[], chosen: readonly Rated[], trace: Trace): void {
  for (const one of rated) {
    const { start, end } = one.candidate;
    const isChosen = chosen.includes(one);
    const reason = isChosen ? 'chosen' : (one.defects[0] ?? 'lower-score');
    trace({ stage: 'summary', start, end, verdict: isChosen ? 'kept' : 'dropped', reason });
  }
}

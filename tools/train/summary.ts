/**
 * Fits the weights of src/summary/score.ts and src/summary/term-weights.ts to news with human summaries and prints
 * them as they stand there:   node tools/train/summary.ts
 * The articles are in the data folder beside the project; without it there is nothing to do. Takes about a minute.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findActors } from '../../src/actors/find.ts';
import { languageFor } from '../../src/cli/language-for.ts';
import { findFigures } from '../../src/figures/find.ts';

import { candidates } from '../../src/summary/candidates.ts';
import { featuresOf } from '../../src/summary/features.ts';
import { WEIGHTS } from '../../src/summary/score.ts';
import { TERM_WEIGHTS, termFacts } from '../../src/summary/term-weights.ts';
import { termsOf } from '../../src/summary/terms.ts';
import { read } from '../../src/text/reading.ts';
import { bareArticle } from './bare-article.ts';
import { fitWeights, listwise, logistic, type Row } from './summary-fit.ts';
import { usefulness } from './summary-labels.ts';

const FOLDER = path.join(import.meta.dirname, '../../../shared/data/summary');
const SETS = ['cnn-train', 'dm-train', 'inshorts-train'];
/** Logits for one unit of usefulness: more makes the best sentence of an article count more against the others. */
const SHARPNESS = 6;
/** Score for one logit: how much the ranking counts against words and defects in select.ts. */
const SCORE_SCALE = 2;

interface Sample {
  readonly sentences: readonly Row[];
  readonly terms: readonly Row[];
}

const language = await languageFor('en');
const words = language.summary;
// What these articles cannot show, because they have no headline, is set by hand.
const features = Object.keys(WEIGHTS).filter((name) => name !== 'title') as (keyof typeof WEIGHTS)[];
const facts = Object.keys(TERM_WEIGHTS).filter((name) => name !== 'isInTitle') as (keyof typeof TERM_WEIGHTS)[];

function sampleOf(line: string): Sample {
  const { text, refs } = JSON.parse(line) as { readonly text: string; readonly refs: readonly (readonly string[])[] };
  const reading = read(bareArticle(text), language.text);
  const figures = findFigures(reading, language.figures, undefined);
  const actors = findActors(reading, language.actors, undefined);
  const list = candidates(reading, words, undefined);
  const rated = featuresOf(list, { reading, figures, actors }, words);
  const used = refs.map((summary) => new Set(summary.flatMap((sentence) => termsOf(sentence, words))));
  return {
    sentences: list.map((candidate, i) => ({
      features: features.map((name) => rated[i]?.[name] ?? 0),
      label: SHARPNESS * mean(refs.map((summary) => usefulness(candidate.text, summary, words))),
    })),
    terms: [...termFacts(list, null, words)].map(([term, known]) => ({
      features: [1, ...facts.map((name) => known[name])],
      label: mean(used.map((set) => Number(set.has(term)))),
    })),
  };
}

const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);

function print(title: string, names: readonly string[], weights: readonly number[]): void {
  console.log(`\n${title}`);
  names.forEach((name, j) => {
    console.log(`  ${name}: ${Number((weights[j] ?? 0).toFixed(2))},`);
  });
}

if (existsSync(FOLDER)) {
  const lines = SETS.flatMap((name) =>
    gunzipSync(readFileSync(path.join(FOLDER, `${name}.jsonl.gz`)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean),
  );
  const samples = lines.map(sampleOf);
  const terms = fitWeights(
    samples.map((sample) => sample.terms),
    logistic,
    {
      rounds: 200,
      rate: 0.1,
      pull: [0, ...facts.map(() => 0.002)],
    },
  );
  const sentences = fitWeights(
    samples.map((sample) => sample.sentences),
    listwise,
    {
      rounds: 150,
      rate: 0.08,
      pull: features.map(() => 0.015),
    },
  );
  print('term-weights.ts', ['BASE', ...facts], terms);
  print(
    'score.ts',
    features,
    sentences.map((weight) => SCORE_SCALE * weight),
  );
} else {
  console.log('The articles to fit to are not beside this project, so the weights stay as they are.');
}

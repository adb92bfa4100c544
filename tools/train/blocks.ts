/**
 * Trains the filter that tells the blocks of an article from the rest of its page, and writes its weights.
 *
 *     node tools/train/blocks.ts            cross-validate by site, train on all, write src/page/filter/weights.ts
 *     node tools/train/blocks.ts --report   cross-validate only
 *
 * Learns from the articles of the Web Content Extraction Benchmark (`wcxb`) and nothing else. Deterministic: the same
 * pages give the same file. Each page is laid out and surveyed exactly as `readArticle` does it, each block labelled by
 * the expected text, and trees are boosted on the features of src/page/filter/features/features.ts.
 */
import { writeFileSync } from 'node:fs';
import { parsePage } from '../../src/cli/parse-page.ts';
import { survey } from '../../src/page/examine.ts';
import { FEATURES, featureRows } from '../../src/page/filter/features/features.ts';
import { type BoostOptions, binEdges, binOf, boost, scoresOf, type Table, type Tree } from './blocks-boost.ts';
import { blockLabels } from './blocks-labels.ts';
import { hasTrainingPages, siteOf, type TrainingPage, trainingPages } from './pages.ts';

const TARGET = 'src/page/filter/weights.ts';
const FOLDS = 5;
/** Leaves are written as whole numbers: thousandths of log-odds. */
const LEAF_SCALE = 1000;

const OPTIONS: BoostOptions = {
  trees: 110,
  depth: 5,
  rate: 0.12,
  leafWeight: 3,
  ridge: 3,
  rowShare: 0.4,
  featureShare: 0.3,
  seed: 7,
};

/** A page with the features and labels of its blocks, less those far from all text: the filter never sees them. */
interface Example {
  readonly url: string;
  readonly expected: string;
  readonly texts: readonly string[];
  readonly rows: readonly Float64Array[];
  readonly labels: Uint8Array;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

function example({ url, html, gold }: TrainingPage): Example {
  const document = parsePage(html);
  const { page } = survey(document, url, [...document.querySelectorAll('*')]);
  const texts = page.views.map((view) => view.text);
  const expected = gold.text ?? '';
  const labels = blockLabels(texts, expected);
  const near = featureRows(page).flatMap((row, index) => (row ? [{ row, index }] : []));
  return {
    url,
    expected,
    texts: near.map(({ index }) => texts[index] ?? ''),
    rows: near.map(({ row }) => row),
    labels: Uint8Array.from(near, ({ index }) => labels[index] ?? 0),
  };
}

/** Long blocks weigh more, since scores count words; blocks of long pages less, since scores count pages. */
const weightOf = (words: number, pageWords: number): number => (20 * words ** 0.7) / Math.max(100, pageWords) ** 0.5;

function tableOf(examples: readonly Example[], edges: readonly Float64Array[]): Table {
  const rows = examples.flatMap((one) => one.rows);
  return {
    rows: rows.length,
    features: edges.length,
    bins: edges.map((own, feature) => Uint8Array.from(rows, (row) => binOf(row[feature] ?? 0, own))),
    labels: Uint8Array.from(examples.flatMap((one) => [...one.labels])),
    weights: Float32Array.from(
      examples.flatMap(({ texts, expected }) => {
        const pageWords = wordsOf(expected).length;
        return texts.map((text) => weightOf(wordsOf(text).length, pageWords));
      }),
    ),
  };
}

/** F1 of the words of the kept blocks, as a bag, against the expected text. */
function wordScore({ texts, expected }: Example, keeps: (index: number) => boolean): number {
  const gold = wordsOf(expected);
  const found = wordsOf(texts.filter((_text, index) => keeps(index)).join('\n'));
  if (gold.length === 0 || found.length === 0) return Number(gold.length === found.length);
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits++;
    left.set(word, count - 1);
  }
  return (2 * hits) / (gold.length + found.length);
}

/** For each example the chances of its blocks, by trees that have seen no page of its site. */
function crossValidated(examples: readonly Example[], edges: readonly Float64Array[]): Map<Example, Float64Array> {
  const sites = [...new Set(examples.map((one) => siteOf(one.url)))].sort();
  const foldOf = new Map(sites.map((site, index) => [site, index % FOLDS]));
  const chances = new Map<Example, Float64Array>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const unseen = examples.filter((one) => foldOf.get(siteOf(one.url)) === fold);
    const trees = boost(
      tableOf(
        examples.filter((one) => !unseen.includes(one)),
        edges,
      ),
      OPTIONS,
    );
    const scores = scoresOf(trees, tableOf(unseen, edges), OPTIONS.depth);
    let at = 0;
    for (const one of unseen) {
      chances.set(
        one,
        scores.slice(at, at + one.rows.length).map((score) => 1 / (1 + Math.exp(-score))),
      );
      at += one.rows.length;
    }
    console.log(`fold ${fold + 1} of ${FOLDS}: ${unseen.length} pages of sites not seen`);
  }
  return chances;
}

function report(examples: readonly Example[], chances: ReadonlyMap<Example, Float64Array>): number {
  const mean = (score: (one: Example) => number): number =>
    examples.reduce((sum, one) => sum + score(one), 0) / examples.length;
  const tried: { threshold: number; score: number }[] = [];
  console.log('\nthreshold  word F1, cross-validated by site');
  for (let percent = 30; percent <= 65; percent += 5) {
    const threshold = percent / 100;
    const score = mean((one) => wordScore(one, (index) => (chances.get(one)?.[index] ?? 0) >= threshold));
    tried.push({ threshold, score });
    console.log(`${threshold.toFixed(2).padStart(9)}  ${score.toFixed(4)}`);
  }
  const limit = mean((one) => wordScore(one, (index) => one.labels[index] === 1));
  const best = tried.reduce((one, other) => (other.score > one.score ? other : one));
  console.log(
    `\nbest ${best.score.toFixed(4)} at ${best.threshold}; with every label right it would be ${limit.toFixed(4)}`,
  );
  return best.threshold;
}

function treeLine(tree: Tree, edges: readonly Float64Array[]): string {
  const inner = [...tree.features].map((feature, node) =>
    feature < 0 ? '-' : `${feature}:${edges[feature]?.[tree.bins[node] ?? 0] ?? 0}`,
  );
  return [...inner, ...[...tree.leaves].map((leaf) => Math.round(leaf * LEAF_SCALE))].join(' ');
}

const moduleOf = (
  trees: readonly Tree[],
  edges: readonly Float64Array[],
  threshold: number,
  count: number,
): string => `\
// Written by tools/train/blocks.ts; do not edit. Sources of what was learnt:
//   ${count} article pages of the Web Content Extraction Benchmark (Murrough Foley), CC BY 4.0
/** Levels of questions of each tree. */
export const DEPTH = ${OPTIONS.depth};
/** Leaf values are log-odds times this. */
export const LEAF_SCALE = ${LEAF_SCALE};
/** Chance from which on a block is kept, chosen by cross-validation by site. Higher loses paragraphs, lower keeps furniture. */
export const THRESHOLD = ${threshold};
/** One tree a line; see trees.ts. */
export const TREES = \`\\
${trees.map((tree) => treeLine(tree, edges)).join('\n')}\`;
`;

if (!hasTrainingPages()) {
  console.log('No pages to learn from: nothing done.');
} else {
  const examples = [...trainingPages()].map(example).filter((one) => one.rows.length > 0);
  console.log(`${examples.length} pages, ${examples.reduce((sum, one) => sum + one.rows.length, 0)} blocks`);
  const sample = examples.flatMap((one) => one.rows.filter((_row, index) => index % 3 === 0));
  const edges = binEdges(sample, FEATURES.length);
  const threshold = report(examples, crossValidated(examples, edges));
  if (!process.argv.includes('--report')) {
    const trees = boost(tableOf(examples, edges), OPTIONS);
    writeFileSync(TARGET, moduleOf(trees, edges, threshold, examples.length));
    console.log(`wrote ${TARGET}`);
  }
}

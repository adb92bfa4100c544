// Fits the weights of src/figures/rank.ts on the visible NumEval (news digests and the number that their editor put into
// the headline) and the visible stories (short passages with title and marked key figures). Deterministic; prints the
// weights and what cross-validation says of them; writes nothing.
//   node tools/train/rank-figures.ts
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { languageFor } from '../../src/cli/language-for.ts';
import { type Features, featuresOf, valueKey } from '../../src/figures/features.ts';
import { placedFigures } from '../../src/figures/find.ts';
import { FEATURE_NAMES, ranking, scoreOf, WEIGHTS } from '../../src/figures/rank.ts';
import type { Figure } from '../../src/model/digest.ts';
import { overlaps } from '../../src/model/span.ts';
import { read } from '../../src/text/reading.ts';

const DATA = path.resolve(import.meta.dirname, '../../../shared/data/figures');
const FOLDS = 8;
const ROUNDS = 150;
/** Step of the first round; later ones shrink with the sum of squared slopes. */
const STEP = 0.3;
/** Pull towards zero, in headlines for each standard deviation of a feature: more keeps weak features small. */
const DECAY = 20;
/** How much one key figure of a story counts against one headline: there are few, but they have titles and dates. */
const STORY_WEIGHT = 8;

/**
 * Set by hand and kept. Dates have a place of their own in the interface, ages and ranks are shown when nothing better is
 * there; the digests have no title, and the few stories that have one would decide its weights alone.
 */
const KEPT: ReadonlySet<keyof Features> = new Set(['isAge', 'isDate', 'isRank', 'title', 'inTitle']);

interface Case {
  readonly features: readonly Features[];
  readonly keys: readonly string[];
  /** Whether each figure is the number of the headline. */
  readonly wanted: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
}

type Weights = Record<keyof Features, number>;

if (!existsSync(DATA)) {
  console.log('The digests to fit on are not here; nothing was done.');
} else {
  const cases = await readCases();
  const stories = await readStories();
  console.log(
    `${cases.length} digests, ${cases.filter(({ wanted }) => wanted.includes(true)).length} with the number found`,
  );
  console.log('now', tell(cases, WEIGHTS));
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitted([...cases.filter((_, i) => i % FOLDS !== fold), ...stories]);
    return cases.filter((_, i) => i % FOLDS === fold).map((one) => placeOf(one, weights));
  });
  console.log('held back in turn', told(folds.flat()));
  const weights = fitted([...cases, ...stories]);
  console.log('all', tell(cases, weights));
  console.log('stories', tell(stories, weights));
  for (const name of FEATURE_NAMES) console.log(`  ${name}: ${weights[name].toFixed(2)},`);
}

async function readCases(): Promise<Case[]> {
  const lines = gunzipSync(readFileSync(path.join(DATA, 'numeval.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  const found: Case[] = [];
  for (const line of lines) {
    const { text, ans } = JSON.parse(line) as { text: string; ans: number };
    found.push(await caseOf({ text, title: null, lang: 'en' }, 1, (figure) => isHeadline(figure, ans)));
  }
  return found;
}

interface Story {
  readonly text: string;
  readonly title: string;
  readonly lang: string;
  readonly expected: readonly { readonly start: number; readonly end: number; readonly key?: boolean }[];
}

async function readStories(): Promise<Case[]> {
  const lines = readFileSync(path.join(DATA, 'stories.jsonl'), 'utf8').trim().split('\n');
  const stories = lines.map((line) => JSON.parse(line) as Story);
  return Promise.all(
    stories.map((story) => {
      const keys = story.expected.filter(({ key }) => key);
      return caseOf(story, STORY_WEIGHT, (figure) => keys.some((key) => overlaps(key, figure)));
    }),
  );
}

async function caseOf(
  { text, title, lang }: Pick<Story, 'text' | 'lang'> & { readonly title: string | null },
  weight: number,
  isWanted: (figure: Figure) => boolean,
): Promise<Case> {
  const language = await languageFor(lang);
  const article = { title, byline: null, siteName: null, publishedTime: null, lang, url: null, text, wordCount: 0 };
  const reading = read(article, language.text);
  const placed = placedFigures(reading, language.figures);
  const wanted = placed.map(({ figure }) => isWanted(figure));
  return { features: featuresOf(reading, placed), keys: placed.map(valueKey), wanted, weight };
}

/** Whether a figure prints as `answer`: in full, or in thousands, millions … as headlines do. */
function isHeadline({ value, max, iso }: Figure, answer: number): boolean {
  if (iso?.split(/[-/]/).some((part) => Number(part) === answer)) return true;
  const scales = [1, 1e3, 1e5, 1e6, 1e7, 1e9, 1e12];
  return [value, max].some(
    (one) => one != null && scales.some((scale) => Math.abs(one - answer * scale) <= 1e-4 * Math.abs(one)),
  );
}

/** Gradient ascent with shrinking steps on the logarithm of the share the wanted figures have of e^score. */
function fitted(cases: readonly Case[]): Weights {
  const weights: Weights = { ...WEIGHTS };
  const squares = Object.fromEntries(FEATURE_NAMES.map((name) => [name, 1e-6])) as Weights;
  const variances = variancesOf(cases);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeOf(cases, weights);
    for (const name of FEATURE_NAMES) {
      if (KEPT.has(name)) continue;
      const by = slope[name] - DECAY * variances[name] * weights[name];
      squares[name] += by * by;
      weights[name] += (STEP * by) / Math.sqrt(squares[name]);
    }
  }
  return weights;
}

function variancesOf(cases: readonly Case[]): Weights {
  const all = cases.flatMap(({ features }) => features);
  const mean = (of: (one: Features) => number): number => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  const variances: Weights = { ...WEIGHTS };
  for (const name of FEATURE_NAMES) variances[name] = mean((one) => one[name] ** 2) - mean((one) => one[name]) ** 2;
  return variances;
}

function slopeOf(cases: readonly Case[], weights: Weights): Weights {
  const slope = Object.fromEntries(FEATURE_NAMES.map((name) => [name, 0])) as Weights;
  for (const { features, wanted, weight } of cases) {
    if (!wanted.includes(true)) continue;
    const odds = features.map((one) => Math.exp(scoreOf(one, weights)));
    const all = odds.reduce((sum, one) => sum + one, 0);
    const right = odds.reduce((sum, one, i) => sum + (wanted[i] ? one : 0), 0);
    features.forEach((one, i) => {
      const share = (odds[i] ?? 0) / all - (wanted[i] ? (odds[i] ?? 0) / right : 0);
      for (const name of FEATURE_NAMES) slope[name] -= weight * share * one[name];
    });
  }
  return slope;
}

function tell(cases: readonly Case[], weights: Features): string {
  return told(cases.map((one) => placeOf(one, weights)));
}

/** Where the headline number stands, 0 for first; -1 where it was not found. */
function placeOf({ features, keys, wanted }: Case, weights: Features): number {
  return ranking(features, keys, weights).findIndex((i) => wanted[i]);
}

/** Percent of cases with the headline number first and in the first three. */
function told(places: readonly number[]): string {
  const share = (most: number) =>
    ((100 * places.filter((place) => place >= 0 && place < most).length) / places.length).toFixed(1);
  return `first ${share(1)}, first three ${share(3)}`;
}

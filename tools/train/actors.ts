/**
 * Trains the tagger of names and writes assets/models/actors-en.bin, with a manifest of its sources and scores beside it:
 *
 *   node tools/train/actors.ts            # train on everything, measure, write
 *   node tools/train/actors.ts --measure  # only the scores: for trying things out
 *   node tools/train/actors.ts --corpus DIR  # another folder of passages than corpus/
 *
 * The marked texts are in the data folder beside the project, the project's own in corpus/. World news and GUM's test
 * part are measured and never learnt from; wikigold is measured by cross-validation. Takes some minutes.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { NameModel } from '../../src/actors/tagger/model.ts';
import { TAGS } from '../../src/actors/tagger/tags.ts';
import { language } from '../../src/languages/en.ts';
import { type CrfOptions, fitCrf, type Sample } from './actors-crf.ts';
import { LIST_SOURCES, readTexts, trainingSets } from './actors-data.ts';
import { type Example, examplesOf } from './actors-examples.ts';
import { readLists } from './actors-lists.ts';
import { addHits, f1Of, type Hits, hitsIn } from './actors-measure.ts';
import { pack, packLists } from './actors-pack.ts';

const FOLDER = path.join(import.meta.dirname, '../../../shared/data/actors');
const MODEL = path.join(import.meta.dirname, '../../assets/models/actors-en.bin');
const OPTIONS: CrfOptions = { rounds: 8, rate: 0.07, dropout: 0.5, seed: 1 };
/** Features met less often than this are chance. Tokens. */
const LEAST_COUNT = 2;
/** Parts that wikigold is cut into: each is measured by a model that has not seen it. */
const FOLDS = 2;

const { values } = parseArgs({
  options: {
    measure: { type: 'boolean', default: false },
    corpus: { type: 'string', default: path.join(import.meta.dirname, 'corpus') },
  },
});
const lists = existsSync(FOLDER) ? readLists(path.join(FOLDER, 'lists')) : new Map<number, number>();
const listModel = packLists(lists);

function train(examples: readonly Example[]): ReturnType<typeof pack> {
  const hashes = frequent(examples);
  const numbers = new Map(hashes.map((hash, number) => [hash, number]));
  const samples = examples.map(
    (example): Sample => ({
      ...example,
      features: example.features.map((list) => Int32Array.from([...list].flatMap((hash) => numbers.get(hash) ?? []))),
    }),
  );
  return pack({ hashes, ...fitCrf(samples, hashes.length, OPTIONS) }, lists);
}

function frequent(examples: readonly Example[]): number[] {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const list of features) for (const hash of list) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([hash]) => hash);
}

interface Text {
  readonly set: string;
  readonly examples: readonly Example[];
}

/** The score on wikigold by models that have not seen the part they are measured on. */
function crossValidated(texts: readonly Text[], wikigold: ReturnType<typeof readTexts>): Hits {
  const inFold = (text: Text, fold: number) => {
    const number = texts.filter(({ set }) => set === 'wikigold').indexOf(text);
    return number >= 0 && number % FOLDS === fold;
  };
  return Array.from({ length: FOLDS }, (_, fold) => {
    const { model } = train(texts.filter((text) => !inFold(text, fold)).flatMap(({ examples }) => examples));
    return hitsIn(
      wikigold.filter((_text, i) => i % FOLDS === fold),
      language,
      model,
    );
  }).reduce(addHits);
}

function scores(model: NameModel, texts: readonly Text[]): Record<string, number> {
  const measured = (file: string) => f1Of(hitsIn(readTexts(path.join(FOLDER, file)), language, model));
  return {
    'world news': measured('ww.jsonl.gz'),
    gum: measured('gum.jsonl.gz'),
    'wikigold, cross-validated': f1Of(crossValidated(texts, readTexts(path.join(FOLDER, 'wikigold.jsonl')))),
  };
}

if (existsSync(FOLDER)) {
  const sets = trainingSets(FOLDER, values.corpus);
  const texts = sets.flatMap(({ name, weight, texts: marked }): Text[] =>
    marked.map((text) => ({ set: name, examples: examplesOf(text, { language, model: listModel, weight }) })),
  );
  const { file, model } = train(texts.flatMap(({ examples }) => examples));
  console.log(`${model.weights.length / TAGS} features, ${gzipSync(Buffer.from(file)).length} bytes packed`);
  if (!values.measure) writeFileSync(MODEL, Buffer.from(file));
  const manifest = {
    file: path.basename(MODEL),
    sources: [
      ...sets.map(({ source, licence, texts: { length } }) => ({ source, licence, texts: length })),
      ...LIST_SOURCES,
    ],
    mentionF1: scores(model, texts),
  };
  console.log(manifest.mentionF1);
  if (!values.measure) writeFileSync(MODEL.replace(/bin$/, 'json'), `${JSON.stringify(manifest, null, 2)}\n`);
} else {
  console.log('The texts to learn from are not beside this project, so the model stays as it is.');
}

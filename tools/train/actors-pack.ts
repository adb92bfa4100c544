import { bucketOf, checkOf, type HashTable } from '../../src/actors/tagger/hash-table.ts';
import { emptyModel, type NameModel } from '../../src/actors/tagger/model.ts';
import { TAGS } from '../../src/actors/tagger/tags.ts';
import type { CrfWeights } from './actors-crf.ts';

/** Entries of a bucket on average: more make the file smaller and looking up slower. */
const BUCKET_SIZE = 4;
/** Most features kept: more cost 10 bytes each in the packed extension; above this they bring nothing. */
const MOST_FEATURES = 60_000;
/** Largest weight in the file: more than half of what a byte holds packs worse and tags no better. */
const LARGEST = 63;
/** Weights up to this are written as 0: they cost as much as the others and decide nothing. */
const FAINT = 1;

/** A model without features: the lists only, which the features of the first training look into. */
export const packLists = (lists: ReadonlyMap<number, number>): NameModel =>
  pack({ hashes: [], weights: new Float32Array(), steps: new Float64Array(TAGS * TAGS) }, lists).model;

/** What a fit has brought: for each feature its hash and TAGS weights. */
interface Fit extends CrfWeights {
  readonly hashes: readonly number[];
}

/** The model and its file: weights as whole numbers, the features that count for least left out. */
export function pack({ hashes, weights, steps }: Fit, lists: ReadonlyMap<number, number>) {
  const rows = hashes.map((hash, i) => ({ hash, weights: weights.subarray(TAGS * i, TAGS * (i + 1)) }));
  const sized = rows.map((row) => ({ ...row, size: Math.max(...row.weights.map(Math.abs)) }));
  const kept = sized.toSorted((a, b) => b.size - a.size || a.hash - b.hash).slice(0, MOST_FEATURES);
  const unit = (kept[0]?.size ?? 1) / LARGEST;
  const telling = kept.filter(({ size }) => size / unit > FAINT);
  const names = [...lists].map(([hash, flags]) => ({ hash, flags }));
  const { file, model } = emptyModel({
    buckets: bucketsFor(telling.length),
    features: telling.length,
    listBuckets: bucketsFor(names.length),
    names: names.length,
  });
  fill(model.features, telling).forEach((row, i) => {
    model.weights.set(
      row.weights.map((weight) => (Math.abs(weight / unit) <= FAINT ? 0 : Math.round(weight / unit))),
      TAGS * i,
    );
  });
  fill(model.lists, names).forEach(({ flags }, i) => {
    model.listFlags[i] = flags;
  });
  model.steps.set(steps.map((step) => Math.round(step / unit)));
  return { file, model };
}

const bucketsFor = (entries: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, entries / BUCKET_SIZE)));

/** Fills a table and returns its entries in the table's order. */
function fill<T extends { readonly hash: number }>({ starts, checks }: HashTable, entries: readonly T[]): T[] {
  const buckets = starts.length - 1;
  const ordered = entries.toSorted(
    (a, b) => bucketOf(a.hash, buckets) - bucketOf(b.hash, buckets) || checkOf(a.hash) - checkOf(b.hash),
  );
  ordered.forEach(({ hash }, i) => {
    const next = bucketOf(hash, buckets) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
    checks[i] = checkOf(hash);
  });
  for (let bucket = 1; bucket <= buckets; bucket++) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  return ordered;
}

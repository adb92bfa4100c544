/** How much each word of an article weighs, and how alike two texts are by those weights. */
export interface Likeness {
  /** Cosine of the weighted words of two texts, 0 to 1; 0 if one of them has none. */
  between(a: readonly string[], b: readonly string[]): number;
}

/**
 * Weighs a term by how few of the article's sentences have it (tf-idf; Spärck Jones 1972). `bags` are the terms of
 * each sentence.
 */
export function likenessIn(bags: readonly (readonly string[])[]): Likeness {
  const spread = new Map<string, number>();
  for (const bag of bags) for (const term of new Set(bag)) spread.set(term, (spread.get(term) ?? 0) + 1);
  const rarity = (term: string): number => Math.log((bags.length + 1) / ((spread.get(term) ?? 0) + 0.5));
  const vectors = new Map<readonly string[], ReadonlyMap<string, number>>();
  const vectorOf = (bag: readonly string[]): ReadonlyMap<string, number> => {
    const known = vectors.get(bag) ?? unitVector(bag, rarity);
    vectors.set(bag, known);
    return known;
  };
  return { between: (a, b) => product(vectorOf(a), vectorOf(b)) };
}

function unitVector(bag: readonly string[], rarity: (term: string) => number): ReadonlyMap<string, number> {
  const counts = countsOf(bag);
  const weights = [...counts].map(([term, count]) => [term, count * Math.max(0, rarity(term))] as const);
  const norm = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(norm > 0 ? weights.map(([term, weight]) => [term, weight / norm]) : []);
}

function product(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

/** How often each term stands in `bag`. */
export function countsOf(bag: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of bag) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The share of the smaller vocabulary that the other one has too, 0 to 1: 1 when one only repeats the other. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}

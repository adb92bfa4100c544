/** Median duration in milliseconds of `rounds` runs, after a few that warm up. */
export function medianTime(work: () => unknown, rounds = 20): number {
  for (let i = 0; i < WARM_UP; i += 1) work();
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** Rounds before the compiler has settled; more make the bench slower, fewer count the compiler in. */
const WARM_UP = 5;

/** The middle value; of an even count the upper of the two. 0 of none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

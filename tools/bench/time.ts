/**
 * Median processor time in milliseconds of `rounds` runs, after a few that warm up. Processor time, because what else
 * runs on the machine would be in a clock's.
 */
export function medianTime(work: () => unknown, rounds = 20): number {
  for (let i = 0; i < WARM_UP; i += 1) work();
  return median(Array.from({ length: rounds }, () => processorTime(work)));
}

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Rounds before the compiler has settled; more make the bench slower, fewer count the compiler in. */
const WARM_UP = 5;

/** The middle value; of an even count the upper of the two. 0 of none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

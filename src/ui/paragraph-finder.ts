import { paragraphs } from '../model/paragraphs.ts';

/** Finds the number of the paragraph of an offset, as `paragraphAt` does, after one pass over the text. */
export function paragraphFinder(text: string): (offset: number) => number {
  const starts = paragraphs(text).map(({ start }) => start);
  return (offset) => Math.max(1, starts.findLastIndex((start) => start <= offset) + 1);
}

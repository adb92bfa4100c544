import { type BlockView, FAR } from '../block-view.ts';
import { CUE_GROUPS } from '../cue-words.ts';
import type { PageView } from '../page-view.ts';
import { type Part, writeBits } from './part.ts';

const NEIGHBOUR = ['words', 'links', 'kept', 'ends a sentence', 'heading', 'cues', 'same shape'] as const;
const OFFSETS = [-2, -1, 1, 2] as const;

/** What is known of the two blocks on either side; a missing one counts as -1 throughout. */
export const NEIGHBOURS: Part = {
  names: OFFSETS.flatMap((offset) => NEIGHBOUR.map((name) => `${offset}: ${name}`)),
  write: (row, at, view, { views }, index) => {
    OFFSETS.forEach((offset, place) => {
      writeNeighbour(row, at + place * NEIGHBOUR.length, views[index + offset], view);
    });
  },
};

function writeNeighbour(row: Float64Array, at: number, view: BlockView | undefined, own: BlockView): void {
  if (!view) {
    row.fill(-1, at, at + NEIGHBOUR.length);
    return;
  }
  row[at] = view.words;
  row[at + 1] = view.linked;
  row[at + 2] = view.kept;
  row[at + 3] = Number(view.endsSentence);
  row[at + 4] = view.heading;
  row[at + 5] = Number(view.cues !== 0);
  row[at + 6] = Number(view.shape === own.shape);
}

const COUNTS = ['section words', 'section prose', 'section links', 'section blocks', 'prose before', 'prose after'];
/** Blocks from which on a heading is just far above. */
const FARTHEST = FAR * FAR;

/** What is known of the run that a block stands in: its section, the prose on both sides, and the last heading above it. */
export function runsOf(page: PageView): Part {
  const sections = sectionsOf(page);
  const headings = headingsAbove(page.views);
  const before = proseBefore(page.views);
  const all = Math.max(1, page.proseWords);
  return {
    names: RUN_NAMES,
    write: (row, at, _view, { views }, index) => {
      row.set(sections[index] ?? [], at);
      row[at + 4] = (before[index] ?? 0) / all;
      row[at + 5] = 1 - (before[index + 1] ?? 0) / all;
      const heading = headings[index] ?? -1;
      writeBits(row, at + COUNTS.length, views[heading]?.cues ?? 0, CUE_GROUPS.length);
      row[at + RUN_NAMES.length - 1] = heading < 0 ? FARTHEST : Math.min(index - heading, FARTHEST);
    },
  };
}

export const RUN_NAMES: readonly string[] = [
  ...COUNTS,
  ...CUE_GROUPS.map((group) => `heading above: ${group}`),
  'blocks from heading above',
];

/** Words of prose before each block, and behind the last one. */
function proseBefore(views: readonly BlockView[]): number[] {
  let sum = 0;
  const before = views.map((view) => {
    const own = sum;
    sum += view.isProse ? view.words : 0;
    return own;
  });
  return [...before, sum];
}

/** Index of the last heading at or above each block; -1 before the first. */
function headingsAbove(views: readonly BlockView[]): number[] {
  let last = -1;
  return views.map((view, index) => {
    if (view.heading > 0) last = index;
    return last;
  });
}

/** For each block the counts of its section: the part of the main element, or of the page, that it stands in. */
function sectionsOf({ views, main, proseWords }: PageView): number[][] {
  const keys = views.map(({ path }) => {
    const level = main ? path.indexOf(main) : -1;
    return path[level < 0 ? path.length - 1 : Math.max(0, level - 1)];
  });
  const sums = new Map<Element | undefined, [words: number, prose: number, links: number, blocks: number]>();
  views.forEach((view, index) => {
    const sum = sums.get(keys[index]) ?? [0, 0, 0, 0];
    sum[0] += view.words;
    sum[1] += view.isProse ? view.words : 0;
    sum[2] += view.words * view.linked;
    sum[3]++;
    sums.set(keys[index], sum);
  });
  return keys.map((key) => {
    const [words, prose, links, blocks] = sums.get(key) ?? [0, 0, 0, 0];
    return [Math.log1p(words), prose / Math.max(1, proseWords), links / Math.max(1, words), Math.log1p(blocks)];
  });
}

import { type BlockView, FAR } from './block-view.ts';
import { CLASS_GROUPS } from './class-words.ts';
import { CUE_GROUPS } from './cue-words.ts';
import { overlap, type PageView } from './page-view.ts';

type Feature = readonly [name: string, value: (view: BlockView, page: PageView, index: number) => number];

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / text.length;
const isWithin = ({ around }: BlockView, ...tags: string[]): number => {
  const nearest = tags.reduce(
    (least, tag) => Math.min(least, around.get(tag) ?? Number.POSITIVE_INFINITY),
    Number.POSITIVE_INFINITY,
  );
  return nearest === Number.POSITIVE_INFINITY ? 0 : nearest + 1;
};
const NONE: ReadonlySet<string> = new Set();
const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
const log = (value: number): number => Math.log1p(value);

/** What stands in the block. */
const TEXT: readonly Feature[] = [
  ['words', ({ words }) => words],
  ['letters a word', ({ text, words }) => text.length / words],
  ['links', ({ linked }) => linked],
  ['ends a sentence', ({ endsSentence }) => Number(endsSentence)],
  ['ends with a colon', ({ text }) => Number(text.endsWith(':'))],
  ['sentences', ({ text }) => text.match(/[.!?…。！？]["'”’»)\]]*(?=\s|$)/gu)?.length ?? 0],
  ['commas', ({ text }) => share(text, /[,;，、]/g)],
  ['digits', ({ text }) => share(text, /\p{Nd}/gu)],
  ['capitals', ({ text }) => share(text, /\p{Lu}/gu)],
  ['capital words', ({ text, words }) => (text.match(/(?<!\p{L})\p{Lu}\p{L}*/gu)?.length ?? 0) / words],
  ['begins small', ({ text }) => Number(/^\p{Ll}/u.test(text))],
  ['begins with a quotation', ({ text }) => Number(/^["“„«‘]/.test(text))],
  ['begins with a mark', ({ text }) => Number(/^[^\p{L}\p{N}"“„«‘([]/u.test(text))],
  ['bars', ({ text }) => text.match(/[|•·»›→/]/g)?.length ?? 0],
  ['address', ({ text }) => Number(/@[\w.]+|https?:|www\./i.test(text))],
  ['year', ({ text }) => Number(/\b(?:19|20)\d\d\b/.test(text))],
  ['price', ({ text }) => Number(/[$€£¥]\s?\d|\d\s?[€£¥]/.test(text))],
  ['asks', ({ text }) => Number(text.endsWith('?'))],
];

/** Elements around a block that may hold its picture, and the children that such an element has at most. */
const PICTURE_REACH = 3;
const PICTURE_CHILDREN = 8;

const pictureDistance = ({ path }: BlockView, { hasPicture }: PageView): number => {
  const distance = path.slice(0, PICTURE_REACH).findIndex((element) => {
    const known = hasPicture.get(element);
    if (known !== undefined) return known;
    const isSmall = element.childElementCount < PICTURE_CHILDREN;
    const has = isSmall && element.querySelector('img, picture, video, svg') !== null;
    hasPicture.set(element, has);
    return has;
  });
  return distance < 0 ? FAR : distance;
};

/** Children above which an element is a container, not a line in bold or italic. */
const MOST_CHILDREN = 6;

function emphasis({ block, text }: BlockView, selector: string): number {
  const { childElementCount } = block.element;
  if (childElementCount === 0 || childElementCount > MOST_CHILDREN) return 0;
  let units = 0;
  for (const part of block.element.querySelectorAll(selector)) units += part.textContent?.length ?? 0;
  return Math.min(1, units / text.length);
}

/** Where the block hangs in the tree. */
const TREE: readonly Feature[] = [
  ['paragraph', (view) => isWithin(view, 'P')],
  ['list item', (view) => isWithin(view, 'LI')],
  ['heading', (view) => view.heading],
  ['division', (view) => Number(' DIV SECTION ARTICLE SPAN '.includes(` ${view.tag} `))],
  ['cell', (view) => isWithin(view, 'TD', 'TH', 'TR')],
  ['term', (view) => isWithin(view, 'DT', 'DD')],
  ['quotation', (view) => isWithin(view, 'BLOCKQUOTE')],
  ['figure', (view) => isWithin(view, 'FIGURE', 'FIGCAPTION')],
  ['aside', (view) => isWithin(view, 'ASIDE')],
  ['footer', (view) => isWithin(view, 'FOOTER')],
  ['header', (view) => isWithin(view, 'HEADER')],
  ['navigation', (view) => isWithin(view, 'NAV')],
  ['form', (view) => isWithin(view, 'FORM')],
  ['article', (view) => isWithin(view, 'ARTICLE')],
  ['main', (view) => isWithin(view, 'MAIN')],
  ['unfolds', (view) => isWithin(view, 'DETAILS', 'SUMMARY')],
  ['lists around', (view) => view.path.filter((element) => /^[UO]L$/.test(element.tagName)).length],
  ['depth', (view) => view.path.length],
  ['picture near', pictureDistance],
  ['emphasis', (view) => emphasis(view, 'em, i')],
  ['boldness', (view) => emphasis(view, 'strong, b')],
];

/** Where the block stands on the page. */
const PLACE: readonly Feature[] = [
  ['kept', ({ kept }) => kept],
  ['place', (_view, page, index) => index / page.views.length],
  ['from the first kept', (_view, page, index) => clamp(index - page.firstKept, 30)],
  ['to the last kept', (_view, page, index) => clamp(page.lastKept - index, 30)],
  ['from the headline', (_view, page, index) => (page.headline < 0 ? -31 : clamp(index - page.headline, 30))],
  ['repeats the title', (_view, page, index) => overlap(page.beginnings[index] ?? NONE, page.title)],
  ['title in it', (_view, page, index) => overlap(page.title, page.beginnings[index] ?? NONE)],
  ['repeats the description', (_view, page, index) => overlap(page.beginnings[index] ?? NONE, page.description)],
  ['description in it', (_view, page, index) => overlap(page.description, page.beginnings[index] ?? NONE)],
  ['prose of parent', (view, page) => proseShare(view, page, 1)],
  ['prose of grandparent', (view, page) => proseShare(view, page, 2)],
  ['prose of third parent', (view, page) => proseShare(view, page, 3)],
  ['page prose', (_view, page) => log(page.proseWords)],
  ['levels in main', (view, page) => (page.main ? view.path.indexOf(page.main) : -1)],
  ['copies', (view, page) => page.copies.get(view.text) ?? 1],
  ['blocks of its shape', (view, page) => log(page.shapes.get(view.shape)?.blocks ?? 0)],
  ['prose of its shape', (view, page) => (page.shapes.get(view.shape)?.prose ?? 0) / Math.max(1, page.proseWords)],
  ['words of its shape', (view, page) => log(meanWords(page.shapes.get(view.shape)))],
];

const proseShare = (view: BlockView, page: PageView, level: number): number => {
  const element = view.path[level];
  return element ? (page.prose.get(element) ?? 0) / Math.max(1, page.proseWords) : -1;
};

const meanWords = (shape: { blocks: number; words: number } | undefined): number =>
  shape ? shape.words / shape.blocks : 0;

const NAMES: readonly Feature[] = CLASS_GROUPS.map((group, bit) => [
  `class ${group}`,
  ({ groups }) => groups[bit] ?? FAR,
]);
const CUES: readonly Feature[] = CUE_GROUPS.map((group, bit) => [`cue ${group}`, ({ cues }) => (cues >> bit) & 1]);

/** What is known of a neighbour; a missing one counts as -1 throughout. */
const NEIGHBOUR: readonly Feature[] = [
  ['words', ({ words }) => words],
  ['links', ({ linked }) => linked],
  ['kept', ({ kept }) => kept],
  ['ends a sentence', ({ endsSentence }) => Number(endsSentence)],
  ['heading', ({ heading }) => heading],
  ['cues', ({ cues }) => Number(cues !== 0)],
];
const OFFSETS = [-2, -1, 1, 2] as const;

const SINGLE = [...TEXT, ...TREE, ...PLACE, ...NAMES, ...CUES];

/** What is known of a run of blocks: the section that a block stands in, and the last heading above it. */
const RUN = [
  'section words',
  'section prose',
  'section links',
  'section blocks',
  'prose before',
  'prose after',
] as const;

/** The names of the features of a block, in the order of `featureRows`. */
export const FEATURES: readonly string[] = [
  ...SINGLE.map(([name]) => name),
  ...OFFSETS.flatMap((offset) => [...NEIGHBOUR.map(([name]) => `${offset}: ${name}`), `${offset}: same shape`]),
  ...RUN,
  ...CUE_GROUPS.map((group) => `heading above: ${group}`),
  'blocks from heading above',
];

/** One row of feature values a block. Cost: blocks × features, and the path of each block. */
export function featureRows(page: PageView): Float64Array[] {
  const sections = sectionsOf(page);
  const headings = headingsAbove(page.views);
  const before = proseBefore(page.views);
  return page.views.map((view, index) => {
    const own = SINGLE.map(([, value]) => value(view, page, index));
    const around = OFFSETS.flatMap((offset) => neighbour(page, index, offset));
    const all = Math.max(1, page.proseWords);
    const run = [...(sections[index] ?? []), (before[index] ?? 0) / all, 1 - (before[index + 1] ?? 0) / all];
    return Float64Array.from([...own, ...around, ...run, ...headingRow(page.views, headings[index] ?? -1, index)]);
  });
}

function neighbour(page: PageView, index: number, offset: number): number[] {
  const view = page.views[index + offset];
  if (!view) return [...NEIGHBOUR.map(() => -1), -1];
  const isSame = Number(view.shape === page.views[index]?.shape);
  return [...NEIGHBOUR.map(([, value]) => value(view, page, index + offset)), isSame];
}

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

function headingRow(views: readonly BlockView[], heading: number, index: number): number[] {
  const cues = views[heading]?.cues ?? 0;
  return [
    ...CUE_GROUPS.map((_group, bit) => (cues >> bit) & 1),
    heading < 0 ? FAR * FAR : Math.min(index - heading, FAR * FAR),
  ];
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
    return [log(words), prose / Math.max(1, proseWords), links / Math.max(1, words), log(blocks)];
  });
}

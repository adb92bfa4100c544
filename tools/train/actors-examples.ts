import { keyAt, keyedTokens, type Tokens } from '../../src/actors/capitals.ts';
import { propose } from '../../src/actors/propose.ts';
import { featuresOf, sceneOf } from '../../src/actors/tagger/features.ts';
import type { NameModel } from '../../src/actors/tagger/model.ts';
import { type Region, regions } from '../../src/actors/tagger/regions.ts';
import { ALONE, FIRST, INSIDE, LAST, OUTSIDE, tagOf } from '../../src/actors/tagger/tags.ts';
import { withoutTitle } from '../../src/actors/tagger/without-title.ts';
import type { Language } from '../../src/language.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { read } from '../../src/text/reading.ts';
import type { MarkedName, MarkedText } from './actors-corpus.ts';
import { bareArticle } from './bare-article.ts';

/** A region with its right tags. */
export interface Example {
  /** For each token, the hashes of its features. */
  readonly features: readonly Uint32Array[];
  readonly tags: readonly number[];
  /** How much it counts: 1 is a region of text like the news. */
  readonly weight: number;
}

/** Where examples come from: the tables of the language, and how much the text counts. */
interface Source {
  readonly language: Language;
  readonly model: NameModel;
  readonly weight: number;
}

/**
 * The regions of a text with the tags that its marks ask for. Left out are regions in which a marked name lies only in
 * part, or that touch a span which the annotators left open.
 */
export function examplesOf(marked: MarkedText, { language, model, weight }: Source): Example[] {
  const reading = read(bareArticle(marked.text), language.text);
  const line = keyedTokens(reading, language.actors.words);
  const scene = sceneOf(reading, line, propose(reading, line), model);
  const names = marked.names.map((name) => ({ kind: name.kind, ...trimmed(line, tokensIn(line, name), name.kind) }));
  const open = (marked.ignore ?? []).map((span) => tokensIn(line, span));
  return regions(reading, line).flatMap((region) => {
    const within = names.filter((name) => overlaps(name, region));
    const isWhole = within.every(({ start, end }) => start >= region.start && end <= region.end);
    if (!isWhole || open.some((span) => overlaps(span, region))) return [];
    return [
      {
        features: featuresOf(scene, region).map((hashes) => Uint32Array.from(hashes)),
        tags: tagsOf(region, within),
        weight,
      },
    ];
  });
}

/** The tokens that a span of the text touches. */
function tokensIn({ tokens }: Tokens, { start, end }: Span): Span {
  const from = firstFrom(tokens, (token) => token.end > start);
  return {
    start: from,
    end: Math.max(
      from,
      firstFrom(tokens, (token) => token.start >= end),
    ),
  };
}

/** The index of the first token for which `holds`, which holds for all behind it too. */
function firstFrom<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A marked name as the digest gives it: without article, form of address, possessive and quotes. */
function trimmed(line: Tokens, span: Span, kind: string): Span {
  const isMark = (i: number) => line.tokens[i]?.kind === 'punctuation' || /^[’']s$/i.test(line.tokens[i]?.text ?? '');
  const isLead = (i: number) => isMark(i) || line.words.words.articles.has(keyAt(line, i));
  let { start, end } = span;
  while (start < end - 1 && isLead(start)) start++;
  while (start < end - 1 && isMark(end - 1)) end--;
  return kind === 'person' ? withoutTitle(line, { start, end }) : { start, end };
}

function tagsOf(region: Region, names: readonly MarkedName[]): number[] {
  const tags = new Array<number>(region.end - region.start).fill(OUTSIDE);
  for (const { start, end, kind } of names) {
    for (let i = start; i < end; i++) {
      const place = end - start === 1 ? ALONE : i === start ? FIRST : i === end - 1 ? LAST : INSIDE;
      tags[i - region.start] = tagOf(kind, place);
    }
  }
  return tags;
}

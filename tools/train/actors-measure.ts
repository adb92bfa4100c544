import { keyedTokens } from '../../src/actors/capitals.ts';
import { type NameSpan, tag } from '../../src/actors/tag.ts';
import type { NameModel } from '../../src/actors/tagger/model.ts';
import type { Language } from '../../src/language.ts';
import { overlaps } from '../../src/model/span.ts';
import { read } from '../../src/text/reading.ts';
import type { MarkedText } from './actors-corpus.ts';
import { bareArticle } from './bare-article.ts';

/** How many names were right, wanted and found. */
export interface Hits {
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
}

/**
 * The names that a model finds in texts, against their marks: same place, same kind. Articles, titles and possessives
 * that only one side has count as an error here, so the numbers lie a little under the scorer's.
 */
export function hitsIn(texts: readonly MarkedText[], language: Language, model: NameModel | null): Hits {
  return texts
    .map((marked) => {
      const reading = read(bareArticle(marked.text), language.text);
      const open = marked.ignore ?? [];
      const wanted = new Set(marked.names.map(placeOf));
      const found = tag(reading, keyedTokens(reading, language.actors.words), model)
        .filter((name) => wanted.has(placeOf(name)) || !open.some((span) => overlaps(span, name)))
        .map(placeOf);
      return { right: found.filter((place) => wanted.has(place)).length, wanted: wanted.size, found: found.length };
    })
    .reduce(addHits, { right: 0, wanted: 0, found: 0 });
}

export const addHits = (a: Hits, b: Hits): Hits => ({
  right: a.right + b.right,
  wanted: a.wanted + b.wanted,
  found: a.found + b.found,
});

/** F1 in percent, one decimal. */
export const f1Of = ({ right, wanted, found }: Hits): number =>
  Math.round((2000 * right) / Math.max(1, wanted + found)) / 10;

const placeOf = ({ start, end, kind }: Pick<NameSpan, 'start' | 'end' | 'kind'>): string => `${start} ${end} ${kind}`;

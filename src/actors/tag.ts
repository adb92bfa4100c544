import type { ActorKind } from '../model/digest.ts';
import type { Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';
import type { ActorWords } from './actor-words.ts';
import { candidates } from './candidates.ts';
import { keyedTokens, type Tokens } from './capitals.ts';
import { headingNames } from './heading-names.ts';
import { decideKinds, kindByName } from './kinds.ts';
import { isMereOpener } from './openers.ts';
import { splitByUse } from './split-by-use.ts';
import { headingSentences, wordUse } from './word-use.ts';

/** One mention of a name in the text, without title, article, possessive or quotes. */
export interface NameSpan extends Span {
  readonly kind: ActorKind;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/**
 * All mentions of people, organisations and places, in order, not overlapping. By rules: capitals give the candidates,
 * the name's own words and its neighbours at all its places vote on one kind for each spelling.
 */
export function tag(reading: Reading, words: ActorWords): NameSpan[] {
  const line = keyedTokens(reading, words);
  const headings = headingSentences(reading);
  const use = wordUse(reading, line, headings);
  const found = splitByUse(line, candidates(reading, line, { use, headings }));
  const { byKey, surnames } = decideKinds(line, found, use);
  const inProse = found.filter((name) => !isMereOpener(name, { line, use, surnames }));
  const inHeadings = headingNames(reading, line, { headings, kinds: byKey });
  return [...inProse, ...inHeadings]
    .sort((a, b) => a.start - b.start)
    .flatMap((name) => {
      const kind = byKey.get(name.key) ?? kindByName(line, name);
      return kind === 'thing' ? [] : [{ ...spanOf(line, name), kind, sentence: name.sentence }];
    });
}

const spanOf = ({ tokens }: Tokens, { start, end }: Span): Span => ({
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

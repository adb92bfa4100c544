import type { ActorKind } from '../model/digest.ts';
import type { Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';
import type { Tokens } from './capitals.ts';
import { type Proposal, propose } from './propose.ts';
import type { NameModel } from './tagger/model.ts';
import { tagByModel } from './tagger/tagger.ts';

/** One mention of a name in the text, without title, article, possessive or quotes. */
export interface NameSpan extends Span {
  readonly kind: ActorKind;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/**
 * All mentions of people, organisations and places, in order, not overlapping. Rules propose; the model, which has
 * learnt how far to trust them, disposes. Without a model (`null`) the rules have the last word.
 */
export function tag(reading: Reading, line: Tokens, model: NameModel | null): NameSpan[] {
  const proposed = propose(reading, line);
  const names = model ? tagByModel(reading, line, proposed, model) : proposed.names.flatMap(nameOf);
  return names.map(({ start, end, kind, sentence }) => ({ ...spanOf(line, { start, end }), kind, sentence }));
}

const nameOf = ({ start, end, kind, sentence, isOpener }: Proposal): NameSpan[] =>
  kind === 'thing' || isOpener ? [] : [{ start, end, kind, sentence }];

const spanOf = ({ tokens }: Tokens, { start, end }: Span): Span => ({
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

import type { Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';
import { appositionAfter, appositionBefore, predicate } from './apposition.ts';
import type { Tokens } from './capitals.ts';
import type { NamePlace, RoleForm } from './name-place.ts';
import type { NameSpan } from './tag.ts';
import { addressBefore, titleBefore } from './title-before.ts';

// The fullest forms first. A lone title (“President”) waits for a form that says more.
const ROLE_FORMS: readonly RoleForm[] = [
  longTitle,
  appositionAfter,
  appositionBefore,
  predicate,
  titleBefore,
  addressBefore,
];

/**
 * What the article calls an actor, as a span of it: the title run before a mention (“U.S. President”), an apposition
 * (“Ruiz, the mayor of Talmere”), “Ruiz is the mayor of Talmere”. `undefined` where it says nothing. Only nouns for
 * what a person, an organisation or a place is count, so “Ruiz, the day after” gives nothing.
 */
export function roleOf(reading: Reading, line: Tokens, mentions: readonly NameSpan[]): Span | undefined {
  const places = mentions.map((mention) => placeOf(reading, mention));
  for (const form of ROLE_FORMS) {
    for (const place of places) {
      const role = form(line, place);
      if (role !== undefined) return spanOf(line, role);
    }
  }
  return undefined;
}

function longTitle(line: Tokens, place: NamePlace): Span | undefined {
  const title = titleBefore(line, place);
  return title !== undefined && title.end - title.start > 1 ? title : undefined;
}

const spanOf = ({ tokens }: Tokens, { start, end }: Span): Span => ({
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

function placeOf({ tokens, sentenceTokens }: Reading, { start, end, sentence, kind }: NameSpan): NamePlace {
  const range = sentenceTokens[sentence] ?? { start: 0, end: 0 };
  let from = range.start;
  while (from < range.end && (tokens[from]?.start ?? 0) < start) from++;
  let to = from;
  while (to < range.end && (tokens[to]?.end ?? 0) <= end) to++;
  return { kind, name: { start: from, end: to }, sentence: range };
}

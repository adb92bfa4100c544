import type { Actor } from '../model/digest.ts';
import { wordsAt } from '../model/span.ts';
import type { Trace } from '../model/trace.ts';
import type { Reading } from '../text/reading.ts';
import type { ActorWords } from './actor-words.ts';
import { keyedTokens, type Tokens } from './capitals.ts';
import { groupNames, type NameGroup } from './names.ts';
import { roleOf } from './roles.ts';
import { salienceOf } from './salience.ts';
import { tag } from './tag.ts';
import type { NameModel } from './tagger/model.ts';

/** What finding names needs of a language. */
export interface ActorTables {
  readonly words: ActorWords;
  /** What a tagger has learnt; `null` leaves it to the rules. */
  readonly model: NameModel | null;
}

/**
 * All named actors of the article, `salience` falling. Names are tagged one by one, the forms of one actor are put
 * together, and each actor gets the role the article gives and its weight in the story.
 */
export function findActors(reading: Reading, { words, model }: ActorTables, trace: Trace | undefined): Actor[] {
  const line = keyedTokens(reading, words);
  const spans = tag(reading, line, model);
  const groups = groupNames(reading.article.text, spans, words);
  const weights = salienceOf(reading, groups);
  const actors = groups.map((group, i) => actorOf(group, { reading, line, salience: weights[i] ?? 0 }));
  for (const { start, end, kind } of spans) trace?.({ stage: 'actors', verdict: 'kept', reason: kind, start, end });
  return actors.sort((a, b) => b.salience - a.salience);
}

interface Findings {
  readonly reading: Reading;
  readonly line: Tokens;
  readonly salience: number;
}

function actorOf({ name, kind, aliases, mentions }: NameGroup, { reading, line, salience }: Findings): Actor {
  const roleSpan = roleOf(reading, line, mentions);
  return {
    name,
    kind,
    role: roleSpan === undefined ? null : wordsAt(reading.article.text, roleSpan),
    ...(roleSpan && { roleSpan }),
    aliases,
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    salience,
  };
}

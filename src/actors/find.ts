import type { Actor } from '../model/digest.ts';
import type { Trace } from '../model/trace.ts';
import type { Reading } from '../text/reading.ts';
import type { ActorWords } from './actor-words.ts';

/** All named actors of the article, `salience` falling. */
export function findActors(_reading: Reading, _words: ActorWords, _trace: Trace | undefined): Actor[] {
  return [];
}

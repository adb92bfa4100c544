import type { ActorTables } from './actors/find.ts';
import type { FigureWords } from './figures/figure-words.ts';
import type { SummaryWords } from './summary/summary-words.ts';
import type { TextWords } from './text/text-words.ts';

/** All that the engine knows of one language: four tables, one from each room. */
export interface Language {
  /** BCP 47 primary tag, "en". */
  readonly tag: string;
  /** Whether the actor table is the language's own; with another's, names may be missing. */
  readonly knowsNames: boolean;
  readonly text: TextWords;
  readonly figures: FigureWords;
  readonly actors: ActorTables;
  readonly summary: SummaryWords;
}

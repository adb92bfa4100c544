import { type Say, sayCount } from '../strings.ts';
import type { Contents } from './sections.ts';

/** What a screen reader hears when the digest is there: "Summary ready. 5 lines, 3 figures, 6 names." */
export function announcement({ lines, figures, actors, places }: Contents, say: Say): string {
  const names = actors.length + places.length;
  const parts = [
    sayCount(say, 'lines', lines.length),
    figures.length > 0 ? sayCount(say, 'figures', figures.length) : say('noFigures'),
    names > 0 ? sayCount(say, 'names', names) : say('noNames'),
  ];
  return say('saySummaryReady', parts.join(', '));
}

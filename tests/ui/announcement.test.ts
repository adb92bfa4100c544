import { expect, test } from 'vitest';
import { sayInEnglish } from '../../src/strings.ts';
import { announcement } from '../../src/ui/announcement.ts';

const of = (lines: number, figures: number, actors: number, places: number): string => {
  const list = <T>(length: number): T[] => Array.from({ length });
  return announcement(
    { lines: list(lines), figures: list(figures), dates: [], actors: list(actors), places: list(places) },
    sayInEnglish,
  );
};

test.each([
  [of(5, 3, 4, 2), 'Summary ready. 5 lines, 3 figures, 6 names.'],
  [of(1, 1, 1, 0), 'Summary ready. 1 line, 1 figure, 1 name.'],
  [of(3, 0, 0, 0), 'Summary ready. 3 lines, no figures, no names.'],
])('%s', (said, words) => expect(said).toBe(words));

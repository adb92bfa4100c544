import { expect, test } from 'vitest';
import { candidates } from '../../src/summary/candidates.ts';
import type { Defect } from '../../src/summary/defects.ts';
import { type Bounds, type Rated, select } from '../../src/summary/select.ts';
import { readingOf, words } from './article.ts';

const BOUNDS: Bounds = { fewest: 2, most: 2, budget: 60, mostWords: 100 };
const NEWS = 'Ana Ruiz closed the port of Talmere on Tuesday after a ferry sank.';
const AGAIN = 'Ana Ruiz closed the port of Talmere after the ferry sank.';
const OTHER = 'Dorvik sent two pilot boats and a crane to the harbour mouth.';

function rated(sentence: string, score: number, defects: readonly Defect[] = []): Rated {
  const [candidate] = candidates(readingOf(sentence), words, undefined);
  if (!candidate) throw new Error(`no candidate in ${sentence}`);
  return { candidate, score, title: 0, defects };
}

const chosen = (list: readonly Rated[], bounds = BOUNDS): string[] =>
  select(list, new Map(), bounds).map(({ candidate }) => candidate.text);

test('the better sentence comes first', () => {
  expect(chosen([rated(OTHER, 1), rated(NEWS, 2)])).toEqual([NEWS, OTHER]);
});

test('of two sentences with the same news one is taken', () => {
  expect(chosen([rated(NEWS, 2), rated(AGAIN, 1.9), rated(OTHER, 0)])).toEqual([NEWS, OTHER]);
});

test('a sentence that cannot stand alone yields to one that can', () => {
  expect(
    chosen([
      rated(NEWS, 2),
      rated('It sank within minutes off the harbour mouth.', 1, ['pointing-opener']),
      rated(OTHER, 0),
    ]),
  ).toEqual([NEWS, OTHER]);
});

test('a word that a human summary surely has is worth its place', () => {
  const crane = new Map([['cran', 1]]);
  const list = [rated(NEWS, 0), rated(OTHER, 0)];
  expect(select(list, crane, BOUNDS).map(({ candidate }) => candidate.text)).toEqual([OTHER, NEWS]);
});

test('the words of a list are never passed, even for want of bullets', () => {
  expect(chosen([rated(NEWS, 2), rated(OTHER, 1)], { ...BOUNDS, mostWords: 20 })).toEqual([NEWS]);
});

test('nothing to choose from gives nothing', () => expect(chosen([])).toEqual([]));

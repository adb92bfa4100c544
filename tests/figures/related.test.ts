import { expect, test } from 'vitest';
import { figuresIn } from './cases.ts';

test('an amount and the same amount in brackets point at each other', async () => {
  const figures = await figuresIn('Winds hit 185 km/h (115 mph) at sea.');
  const [first, second] = ['km/h', 'mph'].map((unit) => figures.findIndex((figure) => figure.unit === unit));
  expect(figures[first ?? -1]?.sameAs).toEqual([second]);
  expect(figures[second ?? -1]?.sameAs).toEqual([first]);
});

test('two values for one thing in two sentences are a conflict', async () => {
  const figures = await figuresIn('The storm killed 12 people. Later the storm killed 15 people.');
  expect(figures.map(({ conflictsWith }) => conflictsWith)).toEqual([[1], [0]]);
});

test('a hedge or a change in one sentence is no conflict', async () => {
  const hedged = await figuresIn('The storm killed 12 people. Later the storm killed at least 15 people.');
  const changed = await figuresIn('The price fell from $612 to $585.');
  for (const { conflictsWith } of [...hedged, ...changed]) expect(conflictsWith).toBeUndefined();
});

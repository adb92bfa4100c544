import { describe, expect, test } from 'vitest';
import { languageFor } from '../../src/cli/language-for.ts';
import { findFigures } from '../../src/figures/find.ts';
import { read } from '../../src/text/reading.ts';
import { articleOf } from '../article-of.ts';

const english = await languageFor('en');

function order(text: string, title: string | null = null): string[] {
  return findFigures(read(articleOf(text, title), english.text), english.figures, undefined).map(
    (figure) => figure.text,
  );
}

describe('the first figure', () => {
  test.each([
    ['is the money in the lead', 'The yard lost $40m last year. It was founded in 1902 and has 12 docks.', '$40m'],
    ['is no date', 'On 3 June the yard will close 73 branches.', '73 branches'],
    ['is the toll', 'A bus with 12 rows fell off a bridge, killing 31 people, near a 4-lane road.', '31 people'],
    ['is the new value, not the old', 'The price fell to $585 from $612 a tonne.', '$585'],
    ['is no rank', 'The third storm of the year flooded 400 homes.', '400 homes'],
  ])('%s', (_, text, first) => expect(order(text)[0]).toBe(first));

  test('is what the title speaks of', () => {
    const text = 'The yard hired 90 welders and bought 40 cranes.';
    expect(order(text)[0]).toBe('90 welders');
    expect(order(text, 'Cranes bought')[0]).toBe('40 cranes');
  });

  test('is the number that the title prints', () => {
    const text = 'The yard hired 90 welders in May and bought 40 cranes for $12.5 million.';
    expect(order(text, 'A new deal for 40')[0]).toBe('40 cranes');
    expect(order(text, 'Yard pays $12.5m')[0]).toBe('$12.5 million');
    expect(order(text, 'A deal of 12')).toEqual(order(text));
  });

  test('is no time ago', () => {
    expect(order('Twenty-two years ago, at noon, a boat with 9 nets sank.')[0]).toBe('9 nets');
  });
});

test('a value is not given twice before all others are given once', () => {
  const figures = order('It cost $5m. It cost $5m, and 12 people paid. It cost $5m.');
  expect(figures.slice(0, 2).sort()).toEqual(['$5m', '12 people']);
});

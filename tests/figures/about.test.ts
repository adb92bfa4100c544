import { expect, test } from 'vitest';
import { figuresIn } from './cases.ts';

test.each([
  ['The storm hit a region that mourned more than 300 people last year.', 'people mourned last year'],
  ['The yard lost €12m.', 'yard lost'],
  ['Bad loans rose by 65 basis points.', 'Bad loans rose'],
  ['It will close 73 branches.', 'close branches'],
  ['The repair came at a cost of $94 million.', 'repair came at a cost'],
  ['The port handles 12% of the region’s grain.', 'port handles region’s grain'],
  ['The bank sits on $11.5bn in cash.', 'bank sits cash'],
  ['A 2017 spill closed the bay.', 'spill closed'],
  ['The court told the oil firm to pay £22m.', 'oil firm to pay'],
  ['The plant can store 1,200 MWh and feed the grid 300 MW.', 'plant can store', 'plant feed the grid'],
  ['Presidents may serve seven years, up from five.', 'Presidents may serve', 'Presidents may serve'],
  ['The flood drove 9,200 people from their homes.', 'flood drove people from their homes'],
  ['The flood killed 90 people in Talmere.', 'flood killed people in Talmere'],
  ['A flood that killed 90 people closed the port.', 'people killed'],
  ['Winds hit 185 km/h (115 mph).', 'Winds hit', 'Winds hit'],
  ['The battery was built here. It cost A$640m.', 'battery cost'],
])('%s', async (text, ...labels) => {
  const figures = [...(await figuresIn(text))].sort((a, b) => a.start - b.start);
  expect(figures.map(({ about }) => about)).toEqual(labels);
});

test('a label has no more than three places and never the number itself', async () => {
  const text = 'The Port of Talmere will dredge between 40 and 45 million cubic metres of silt by March 2027.';
  for (const { aboutSpans, about, text: number } of await figuresIn(text)) {
    expect(aboutSpans.length).toBeLessThanOrEqual(3);
    expect(about).not.toContain(number);
  }
});

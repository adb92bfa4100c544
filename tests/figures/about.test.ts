import { expect, test } from 'vitest';
import { figuresIn } from './cases.ts';

test.each([
  ['It fought a fever that killed more than 300 people last year.', 'people killed last year'],
  ['It hit a region that mourned more than 300 people last year.', 'region that mourned people last year'],
  ['The yard lost €12m.', 'yard lost'],
  ['Bad loans rose by 65 basis points.', 'Bad loans rose'],
  ['It will close 73 branches.', 'close branches'],
  ['The repair came at a cost of $94 million.', 'repair came at a cost'],
  ['The port handles 12% of the region’s grain.', 'port handles region’s grain'],
  ['The bank sits on $11.5bn in cash.', 'bank sits in cash'],
  ['A 2017 spill closed the bay.', 'spill closed the bay'],
  ['The court told the oil firm to pay £22m.', 'court told the oil firm to pay'],
  ['The plant can store 1,200 MWh and feed the grid 300 MW.', 'plant can store', 'plant feed the grid'],
  ['Presidents may serve seven years, up from five.', 'Presidents may serve', 'Presidents may serve'],
  ['The flood drove 9,200 people from their homes.', 'flood drove people from their homes'],
  ['The flood killed 90 people in Talmere.', 'flood killed people in Talmere'],
  ['A flood that killed 90 people closed the port.', 'people killed'],
  ['Winds hit 185 km/h (115 mph).', 'Winds hit', 'Winds hit'],
  ['The battery was built here. It cost A$640m.', 'battery cost'],
  ['Fewer than one in nine had serious side effects.', 'serious side effects'],
  ['A judge has ordered the yard to pay $65m in damages.', 'judge has ordered the yard to pay in damages'],
  ['The firm had offered £900 to each farmer.', 'firm had offered to each farmer'],
  ['The firm had offered £900 to settle.', 'firm had offered to settle'],
  ['The price fell from $90 to $75.', 'price fell', 'price fell'],
  ['The ferry was 240 miles from Orlen.', 'ferry from Orlen'],
  ['The new phone sold 12% less than the old one.', 'new phone sold less'],
  ['The survey found 9,386 people aged 100 or more.', 'survey found people aged 100 or more', 'people aged'],
  ['The drug was given in a trial of 4,812 nurses.', 'trial of nurses'],
  ['The harbour lies empty, the lowest since May 2011.', 'harbour lies lowest'],
  ['The club signed a squad that contained 17 players.', 'squad that contained players'],
  ['Each KR-4 lifts 5 kg and covers 16 km.', 'Each KR-4 lifts', 'Each KR-4 covers'],
  ['It will carry 8 miles (13 km) of new pipe.', 'carry new pipe', 'carry new pipe'],
  ['Built in 16 months, it cost €4m.', 'Built', 'cost'],
  ['Ferries carry 90 people. It is the fourth ferry this year.', 'Ferries carry people', 'ferry this year'],
  ['Room 41 stays shut for three months.', 'Room 41 stays shut'],
  ['Contact on channel 16 failed on 11 May.', 'Contact failed'],
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

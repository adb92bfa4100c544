import { describe, expect, test } from 'vitest';
import type { Digest, Figure } from '../../src/model/digest.ts';
import { comparisonOf } from '../../src/ui/comparison.ts';

type Given = readonly [text: string, value: number, about: string, rest?: Partial<Figure>];

/** The digest of one text whose figures stand in it in the order given. */
function digestOf(text: string, given: readonly Given[]): Pick<Digest, 'article' | 'figures'> {
  let from = 0;
  const figures = given.map(([words, value, about, rest]): Figure => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { text: words, start, end: from, kind: 'count', value, unit: 'passengers', about, aboutSpans: [], ...rest };
  });
  const article = { title: null, byline: null, siteName: null, publishedTime: null, lang: 'en', url: null };
  return { article: { ...article, text, wordCount: 20 }, figures };
}

function shares(text: string, ...given: readonly Given[]): number[] | null {
  const digest = digestOf(text, given);
  const [first] = digest.figures;
  return first ? (comparisonOf(first, digest)?.map(({ share }) => share) ?? null) : null;
}

describe('bars are drawn for', () => {
  test.each<[string, Given[], number[]]>([
    [
      'The ferry carried 1,800 passengers, up from 1,200 in 2024.',
      [
        ['1,800 passengers', 1800, 'ferry carried'],
        ['1,200', 1200, 'ferry carried'],
      ],
      [100, 66.7],
    ],
    [
      'Traffic rose from 90 passengers to 360 passengers a day.',
      [
        ['90 passengers', 90, 'Traffic day'],
        ['360 passengers', 360, 'Traffic day'],
      ],
      [25, 100],
    ],
    [
      'It took 500 passengers, compared with 400 passengers a year ago.',
      [
        ['500 passengers', 500, 'took'],
        ['400 passengers', 400, 'took year ago'],
      ],
      [100, 80],
    ],
  ])('%s', (text, given, bars) => expect(shares(text, ...given)).toEqual(bars));

  const PERCENT = { kind: 'percent', unit: '%' } as const;

  test('the shares of a paragraph that make a whole', () => {
    const text = 'The state pays 45% of the bill, the city 35% and shippers the other 20%.';
    const given: Given[] = [
      ['45%', 45, 'state pays', PERCENT],
      ['35%', 35, 'city', PERCENT],
      ['20%', 20, 'shippers', PERCENT],
    ];
    expect(shares(text, ...given)).toEqual([100, 77.8, 44.4]);
  });

  test('two numbers that the article gives for one thing, however far apart', () => {
    const text = `12 passengers were hurt.\n\n${'Nobody knows. '.repeat(30)}\n\n14 passengers were hurt.`;
    expect(shares(text, ['12 passengers', 12, 'hurt', { conflictsWith: [1] }], ['14 passengers', 14, 'hurt'])).toEqual([
      85.7, 100,
    ]);
  });
});

describe('no bar is drawn for', () => {
  test.each<[string, string, Given[]]>([
    [
      'two things counted alike',
      'The ferry carried 1,800 passengers and the tram 1,200 passengers.',
      [
        ['1,800 passengers', 1800, 'ferry carried'],
        ['1,200 passengers', 1200, 'tram'],
      ],
    ],
    [
      'a change and a level',
      'Fares rose 3% to 12%.',
      [
        ['3%', 3, 'Fares rose', { kind: 'percent', unit: '%' }],
        ['12%', 12, 'Fares rose', { kind: 'percent', unit: '%' }],
      ],
    ],
    [
      'shares of different wholes',
      'Turnout was 62% and 45% of the seats changed hands.',
      [
        ['62%', 62, 'Turnout', { kind: 'percent', unit: '%' }],
        ['45%', 45, 'seats changed hands', { kind: 'percent', unit: '%' }],
      ],
    ],
    [
      'different units',
      'It took 500 passengers, compared with 400 cars.',
      [
        ['500 passengers', 500, 'took'],
        ['400 cars', 400, 'took', { unit: 'cars' }],
      ],
    ],
    [
      'different labels in one comparison',
      'It took 500 passengers, compared with 400 passengers by bus.',
      [
        ['500 passengers', 500, 'ferry took'],
        ['400 passengers', 400, 'bus'],
      ],
    ],
    [
      'ranks',
      'It came third, up from ninth.',
      [
        ['third', 3, 'came', { kind: 'rank', unit: 'place' }],
        ['ninth', 9, 'came', { kind: 'rank', unit: 'place' }],
      ],
    ],
    [
      'a range',
      'It took 500 passengers, up from 400 to 450 passengers.',
      [
        ['500 passengers', 500, 'took'],
        ['400 to 450 passengers', 400, 'took', { max: 450 }],
      ],
    ],
    [
      'what is below zero',
      'It was -3 degrees, down from 4 degrees.',
      [
        ['-3 degrees', -3, 'was', { kind: 'measure', unit: '°C' }],
        ['4 degrees', 4, 'was', { kind: 'measure', unit: '°C' }],
      ],
    ],
    [
      'the same value twice',
      'It took 500 passengers, compared with 500 passengers a year ago.',
      [
        ['500 passengers', 500, 'took'],
        ['500 passengers', 500, 'took'],
      ],
    ],
    ['one value', 'It took 500 passengers.', [['500 passengers', 500, 'took']]],
  ])('%s', (_, text, given) => expect(shares(text, ...given)).toBeNull());
});

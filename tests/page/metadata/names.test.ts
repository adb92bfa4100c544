import { describe, expect, test } from 'vitest';
import { isByline, namesIn } from '../../../src/page/metadata/names.ts';

describe('names only', () => {
  test.each([
    ['By Lena Marsh', ['Lena Marsh']],
    ['By Lena Marsh and Tom Arkwell', ['Lena Marsh', 'Tom Arkwell']],
    ['Lena Marsh, Tom Arkwell & Piet Holm', ['Lena Marsh', 'Tom Arkwell', 'Piet Holm']],
    ['Von Jörg Abel', ['Jörg Abel']],
    ['Par Éloïse d’Aubray', ['Éloïse d’Aubray']],
    ['Por Rosa Nieto', ['Rosa Nieto']],
    ['Written by Lena Marsh, Staff Writer', ['Lena Marsh']],
    ['Writer: By The Tidewater Courier', ['The Tidewater Courier']],
    ['By Lena Marsh | Feb. 11, 2026', ['Lena Marsh']],
    ['Lena Marsh (lmarsh@courier.example)', ['Lena Marsh']],
    ['Lena Marsh Published 11 February 2026', ['Lena Marsh']],
    ['J. K. van der Vliet', ['J. K. van der Vliet']],
    ['Lena Marsh, Lena Marsh', ['Lena Marsh']],
    ['By Lena Marsh 11 February 2026', ['Lena Marsh']],
    ['Von Jörg Abel 3. Mai 2026', ['Jörg Abel']],
    ['By Lena May Nov. 18, 2026', ['Lena May']],
  ])('%s', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});

describe('nobody', () => {
  test.each([
    'admin',
    'By',
    'Staff Writer',
    '11 February 2026',
    'https://courier.example/author/7',
    '@lmarsh',
    'three boats',
  ])('%s', (line) => {
    expect(namesIn(line)).toEqual([]);
  });
});

describe('a byline says so', () => {
  test.each([
    ['By Lena Marsh', true],
    ['Text: Jörg Abel', true],
    ['Byron Marsh', false],
    ['Lena Marsh', false],
    ['by the harbour', false],
    ['Parking is free', false],
  ])('%s', (line, isOne) => {
    expect(isByline(line)).toBe(isOne);
  });
});

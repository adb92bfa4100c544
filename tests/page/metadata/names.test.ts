import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/page/fold.ts';
import { introducedNames, isByline, isIntroduction, namesIn } from '../../../src/page/metadata/names.ts';

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
    ['By Lena Marsh, Tom Arkwell, and Piet Holm', ['Lena Marsh', 'Tom Arkwell', 'Piet Holm']],
    ['By Lena Marsh, Head of Dykes', ['Lena Marsh']],
    ['By Lena Marsh Deputy News Editor', ['Lena Marsh']],
    ['Lena Marsh, MD, RD', ['Lena Marsh', 'MD', 'RD']],
    ['Written by Lena MarshPublished: May 3, 2026', ['Lena Marsh']],
    ['By Lena MarshMay 3, 2026', ['Lena Marsh']],
    ['ByLena Marsh', ['Lena Marsh']],
    ['Von Jörg Abel Foto: © Kurier', ['Jörg Abel']],
    ['Jörg Abel Veröffentlicht am 3. Mai', ['Jörg Abel']],
    ['Rosa Nieto Noviembre 3, 2026', ['Rosa Nieto']],
    ['By Lena Marsh Last updated May 3', ['Lena Marsh']],
    ['By Letters to the Editor', ['Letters to the Editor']],
    ['Posted by Lena Marsh at 9:40 in Coast', ['Lena Marsh']],
    ['Loïc Le Goff le 3 mars 2026', ['Loïc Le Goff']],
    ['This story was written by Lena Marsh', ['Lena Marsh']],
    ['Lena (Lee) Marsh', ['Lena (Lee) Marsh']],
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
    'Edited by',
    'Fact checked',
    'All posts',
    'About the author',
    'Veröffentlicht',
    'Autor:',
    'Editor of the Courier',
  ])('%s', (line) => {
    expect(namesIn(line)).toEqual([]);
  });
});

describe('what systems declare is taken as it stands', () => {
  test.each([
    ['Tidewater Staff', ['Tidewater Staff']],
    ['lmarsh', ['lmarsh']],
    ['Lena Marsh, Head of Dykes', ['Lena Marsh', 'Head of Dykes']],
  ])('%s', (line, names) => {
    expect(namesIn(line, true)).toEqual(names);
  });
});

describe('names behind “by” inside a line', () => {
  test.each([
    ['September 1st, 2026 By Lena Marsh', ['Lena Marsh']],
    ['11 February 2026 · 3 min read · By Lena Marsh', ['Lena Marsh']],
    ['Published on 11 February 2026 by Lena Marsh in Coast', ['Lena Marsh']],
    ['Am 3. Mai 2026 von Jörg Abel', ['Jörg Abel']],
    ['by lmarsh', ['lmarsh']],
    ['The Old Dyke (2015) by Lena Marsh', []],
    ['Written on 3 May 2026 by the harbour', []],
    ['Guarded by Lena Marsh', []],
  ])('%s', (line, names) => {
    expect(introducedNames(line)).toEqual(names);
  });
});

describe('words that say only that a name follows', () => {
  test.each([
    ['Written by', true],
    ['Von', true],
    ['Autor:', true],
    ['Text', true],
    ['Text size', false],
    ['Edited by', false],
    ['Lena Marsh', false],
  ])('%s', (words, isOne) => {
    expect(isIntroduction(words)).toBe(isOne);
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

test.each([' ', '1', 'a', 'By ', 'Staff ', ', '])('2,000 of %j take no time', (unit) => {
  const begin = performance.now();
  introducedNames(unit.repeat(2000));
  namesIn(unit.repeat(2000));
  expect(performance.now() - begin).toBeLessThan(200);
});

describe('laws', () => {
  const words = fc.constantFrom(
    'By',
    'Lena',
    'Marsh',
    'and',
    ',',
    '|',
    'Editor',
    'von',
    '3',
    'May',
    '2026',
    'Published',
    '(',
    ')',
  );
  const line = fc.oneof(
    fc.string(),
    fc.array(words).map((some) => some.join(' ')),
  );

  test('a name is words of its line, and no two are the same', () => {
    fc.assert(
      fc.property(line, fc.boolean(), (text, isDeclared) => {
        const names = namesIn(text, isDeclared);
        expect(new Set(names.map(fold)).size).toBe(names.length);
        for (const word of names.flatMap((name) => name.split(' '))) expect(text).toContain(word);
      }),
    );
  });

  test('a byline names somebody', () => {
    fc.assert(
      fc.property(line, (text) => {
        if (isByline(text)) expect(introducedNames(text).length).toBeGreaterThan(0);
      }),
    );
  });
});

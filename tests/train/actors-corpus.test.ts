import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../tools/train/actors-corpus.ts';

const namesIn = (file: string): string[] =>
  readCorpus(file).flatMap(({ text, names }) =>
    names.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
  );

describe('a corpus file', () => {
  test('gives the text without its marks, and the names where they stand in it', () => {
    const [passage] = readCorpus('[PER Ana Ruiz] left [LOC Talmere] for the [ORG Dorvik Bank].');
    expect(passage?.text).toBe('Ana Ruiz left Talmere for the Dorvik Bank.');
    expect(passage?.names).toEqual([
      { kind: 'person', start: 0, end: 8 },
      { kind: 'place', start: 14, end: 21 },
      { kind: 'organisation', start: 30, end: 41 },
    ]);
  });

  test('holds passages parted by empty lines, remarks left out', () => {
    const file = '# courts, Talmere\nOne line.\nAnother.\n\n# sport\n[ORG Dorvik] won.\n \nThe end.\n';
    expect(readCorpus(file).map(({ text }) => text)).toEqual(['One line.\nAnother.', 'Dorvik won.', 'The end.']);
  });

  test.each([
    ['an empty file', ''],
    ['a remark alone', '# politics\n\n# courts\n'],
  ])('gives nothing for %s', (_, file) => expect(readCorpus(file)).toEqual([]));

  test.each([
    ['a bracket without a kind', 'the mayor [sic] left'],
    ['an unknown kind', '[MISC World Cup] began'],
    ['a mark left open', '[PER Ana Ruiz left'],
    ['a mark within a mark', '[ORG Bank of [LOC Talmere]] closed'],
  ])('refuses %s', (_, file) => expect(() => readCorpus(file)).toThrow(/bracket/));

  test('keeps apart names that touch', () => {
    expect(namesIn('[LOC Talmere]-[LOC Dorvik] line')).toEqual(['place Talmere', 'place Dorvik']);
  });
});

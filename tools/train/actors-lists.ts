import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nameKey } from '../../src/actors/name-list.ts';
import { hashText } from '../../src/actors/tagger/hash.ts';
import { tokens } from '../../src/text/tokens.ts';

/** The bits of the lists that a name can stand in. */
const CITY = 1;
const FIRST_NAME = 2;
const LAST_NAME = 4;
const COUNTRY_OR_REGION = 8;

/** The names of all lists: the hash of each name's key, tokens parted by blanks, with the bits of its lists. */
export function readLists(folder: string): Map<number, number> {
  const names = new Map<number, number>();
  const put = (list: number) => (name: string) => {
    const key = tokens(name)
      .map(({ text }) => nameKey(text))
      .join(' ');
    if (key) names.set(hashText(key), (names.get(hashText(key)) ?? 0) | list);
  };
  const rows = (file: string): string[] => readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean);
  const cells = (file: string): string[][] =>
    rows(file)
      .slice(1)
      .map((row) => row.split('\t'));
  for (const [city = '', , region = ''] of cells('cities.tsv')) {
    put(CITY)(city);
    put(COUNTRY_OR_REGION)(region);
  }
  for (const [name = '', formalName = '', capital = ''] of cells('countries.tsv'))
    for (const place of [name, formalName, capital]) put(COUNTRY_OR_REGION)(place);
  rows('first-names.txt').forEach(put(FIRST_NAME));
  rows('last-names.txt').forEach(put(LAST_NAME));
  return names;
}

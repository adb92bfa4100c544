import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// The table of src/README.md: what a line in each room may import. A room is the first folder under src/, or the file.
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  figures: ['model', 'text'],
  actors: ['model', 'text'],
  summary: ['model', 'text', 'figures', 'actors'],
  'language.ts': ['text', 'figures', 'actors', 'summary'],
  languages: ['language.ts', 'text', 'figures', 'actors', 'summary'],
  'languages.ts': ['language.ts', 'languages', 'model', 'actors'],
  'digest.ts': ['language.ts', 'model', 'text', 'figures', 'actors', 'summary'],
  highlights: ['model', 'text'],
  'strings.ts': ['model'],
  export: ['model', 'highlights', 'strings.ts'],
  page: ['model', 'text', 'highlights'],
  store: ['model', 'highlights', 'browser.ts'],
  bridge: ['model', 'browser.ts'],
  'browser.ts': [],
  ui: ['model', 'highlights', 'export', 'strings.ts'],
  'cli.ts': ['cli'],
  cli: ['model', 'digest.ts', 'languages.ts', 'page', 'highlights', 'export', 'strings.ts'],
};

const files = globSync('src/**/*.{ts,tsx}');
const roomOf = (file: string): string => path.relative('src', file).split(path.sep)[0] ?? '';
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, to = '']) =>
    path.join(path.dirname(file), to),
  );

test.each(files)('%s imports only what its room may', (file) => {
  const room = roomOf(file);
  const inside = importsOf(file).filter((to) => to.startsWith('src'));
  const forbidden = inside.filter((to) => roomOf(to) !== room && !MAY_IMPORT[room]?.includes(roomOf(to)));
  expect(MAY_IMPORT).toHaveProperty([room]);
  expect(forbidden).toEqual([]);
});

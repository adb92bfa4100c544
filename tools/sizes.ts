import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a part of the extension weighs, in bytes after gzip, and what it may weigh. */
export interface Size {
  readonly part: string;
  readonly bytes: number;
  readonly budget: number;
}

const KB = 1024;

/** Weighs the parts whose size a reader feels, in a built extension (".output/chrome-mv3"). */
export function sizes(built: string): Size[] {
  return [
    weigh(built, 'read.js, put into the page', ['read.js'], 62 * KB),
    weigh(built, 'show.js, put into the page', ['show.js'], 14 * KB),
    weigh(built, 'what the popup loads before it paints', ['popup.html', ...loadedBy(built, 'popup.html')], 100 * KB),
    weigh(built, 'the English word tables, loaded beside it', chunksNamed(built, 'en'), 50 * KB),
    weigh(built, 'what the tagger of names has learnt', ['models/actors-en.bin'], 780 * KB),
  ];
}

/** The chunks that are called so: "chunks/en-4f2a.js". */
const chunksNamed = (built: string, name: string): string[] => globSync(`chunks/${name}-*.js`, { cwd: built });

const weigh = (built: string, part: string, files: readonly string[], budget: number): Size => ({
  part,
  bytes: files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(built, file))).length, 0),
  budget,
});

/** Scripts and styles that a built page loads by itself, static imports followed, each once. */
function loadedBy(built: string, page: string): string[] {
  const html = readFileSync(path.join(built, page), 'utf8');
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+)"/g)];
  const found = new Set<string>();
  for (const [, address = ''] of tags) follow(built, address.replace(/^\//, ''), found);
  return [...found];
}

function follow(built: string, file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  if (!file.endsWith('.js')) return;
  const script = readFileSync(path.join(built, file), 'utf8');
  // `import{a}from"./b.js"`, `import"./b.js"` and `export … from"./b.js"`, but not `import("./later.js")`.
  for (const [, address = ''] of script.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g)) {
    follow(built, path.join(path.dirname(file), address), found);
  }
}

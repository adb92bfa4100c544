import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

const isWriting = process.env['LEDE_GOLDEN'] === 'write' && !process.env['CI'];

/**
 * Expects `text` to be what the golden file says. `npm run golden` writes the file instead; read the diff before you
 * commit it. Never writes under CI, and a file that is missing is a failure.
 */
export function expectGolden(file: string, text: string): void {
  if (isWriting) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : `missing: npm run golden writes ${file}`;
  expect(text).toBe(golden);
}

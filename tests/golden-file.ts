import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

/**
 * Compares `value` with the JSON of tests/golden/`name`. `npm run golden` writes the file; otherwise one that is
 * missing fails like one that differs.
 */
export function expectGolden(name: string, value: unknown): void {
  const file = path.resolve('tests/golden', name);
  if (process.env['LEDE_GOLDEN'] === 'write') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  expect(existsSync(file), `${name} is there; write it with: npm run golden`).toBe(true);
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}

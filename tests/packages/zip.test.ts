import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Packs for the stores and returns each package with a hash of its bytes. */
function pack(): Record<string, string> {
  execFileSync(process.execPath, ['tools/build.ts', '--zip'], { stdio: 'pipe' });
  const packages = globSync('.output/*.zip').sort();
  return Object.fromEntries(
    packages.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

test('the same sources make the same bytes', () => {
  const first = pack();
  expect(Object.keys(first).length).toBeGreaterThan(1);
  expect(pack()).toEqual(first);
});

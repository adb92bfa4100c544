import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Digest } from '../../src/model/digest.ts';

/** What the built command line says about a page of tests/fixtures/pages that was served at `url`. */
export function digestInTerminal(page: string, url: string): Digest {
  const file = path.join('tests/fixtures/pages', page);
  const command = ['.output/cli/lede.mjs', '--json', '--url', url, file];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
}

import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Digest } from '../../src/model/digest.ts';
import { lede } from '../cli/lede.ts';
import { expectGolden } from './golden.ts';
import { readable } from './readable.ts';

const pages = globSync('tests/fixtures/pages/*.html').sort();

test.each(pages)('%s gives the digest that was reviewed', async (page) => {
  const name = path.basename(page, '.html');
  const { status, stdout, stderr } = await lede(['--json', '--url', `https://news.example/${name}`, page]);
  const text = status === 0 ? readable(JSON.parse(stdout) as Digest) : stderr;
  expectGolden(`tests/golden/digests/${name}.txt`, text);
});

test('every golden digest has its page', () => {
  const names = (pattern: string): string[] => globSync(pattern).map((file) => path.parse(file).name);
  expect(names('tests/golden/digests/*.txt').sort()).toEqual(names('tests/fixtures/pages/*.html').sort());
});

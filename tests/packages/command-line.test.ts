import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { lede } from '../cli/lede.ts';

// The built command line, away from node_modules, as somebody would use it who has only that file.
const folder = mkdtempSync(path.join(tmpdir(), 'lede-'));
const bundle = path.join(folder, 'lede.mjs');
copyFileSync('.output/cli/lede.mjs', bundle);
afterAll(() => rmSync(folder, { recursive: true }));

const pages = globSync('tests/fixtures/pages/*.html').sort();
const lines = pages
  .map((page) => `${JSON.stringify({ id: page, html: readFileSync(page, 'utf8'), url: 'https://news.example/' })}\n`)
  .join('');
const node20 = ['node20', '/usr/local/bin/node', '/usr/bin/node'].find((node) => versionOf(node).startsWith('v20.'));

function versionOf(node: string): string {
  const { error, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return error ? '' : stdout;
}

const runBundle = (args: readonly string[], input = '', node = process.execPath): SpawnSyncReturns<string> =>
  spawnSync(node, [...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 1e9 });

test('is one file that needs no other', () => {
  const { status, stdout, stderr } = runBundle([bundle, '--version']);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test('can be started by its name', () => {
  expect(execFileSync(bundle, ['--version'], { encoding: 'utf8' })).toBe(`${manifest.version}\n`);
});

test('says the same as its sources', async () => {
  expect(runBundle([bundle, '--jsonl'], lines).stdout).toBe((await lede(['--jsonl'], { input: lines })).stdout);
});

test.skipIf(!node20)(`says the same on Node 20 (${node20 ?? 'none is installed here, so this is skipped'})`, () => {
  const { status, stdout } = runBundle([bundle, '--jsonl'], lines, node20);
  expect(status).toBe(0);
  expect(stdout).toBe(runBundle([bundle, '--jsonl'], lines).stdout);
});

test('10,000 lines of 20 KB pass through 64 MB of memory', () => {
  const line = `${JSON.stringify({ id: 'a', note: 'x'.repeat(20_000) })}\n`;
  const { status, stdout } = runBundle(['--max-old-space-size=64', bundle, '--jsonl'], line.repeat(10_000));
  expect(status).toBe(0);
  expect(stdout.match(/\n/g)).toHaveLength(10_000);
});

test('stops without a word when its reader has seen enough', () => {
  const command = `"${process.execPath}" "${bundle}" --jsonl | head -n 1 > /dev/null`;
  const { stderr } = spawnSync('sh', ['-c', command], {
    input: '{"id":"a","text":"Short."}\n'.repeat(20_000),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});

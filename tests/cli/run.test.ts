import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lede } from './lede.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lede-'));
afterAll(() => rmSync(folder, { recursive: true }));

const save = (name: string, words: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, words);
  return file;
};
const story = save('story.txt', 'The Velmont ferry stops in May.\nCaptain Ilse Norgaard said so.\n');
const blank = save('blank.txt', ' \n\n');

test('a file is answered in JSON when the output is piped', async () => {
  const { status, stdout, stderr } = await lede([story, '--text', '--url', 'https://a.example/ferry']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ article: { url: 'https://a.example/ferry', wordCount: 11 } });
});

test('a file is answered in Markdown on a terminal, and in JSON if that is asked for', async () => {
  expect((await lede([story, '--text'], { isTTY: true })).stdout).toMatch(/^- The Velmont ferry stops in May\. ¶1\n/);
  expect((await lede([story, '--text', '--json'], { isTTY: true })).stdout).toMatch(/^\{\n/);
  expect((await lede([story, '--text', '--markdown'])).stdout).toMatch(/^- The Velmont/);
});

test('"-" is standard input', async () => {
  const { stdout } = await lede(['-', '--text'], { input: 'The Velmont ferry stops.' });
  expect(JSON.parse(stdout)).toMatchObject({ article: { text: 'The Velmont ferry stops.' } });
});

test('says why only if asked', async () => {
  expect((await lede([story, '--text', '--trace'])).stdout).toContain('"trace": [');
  expect((await lede([story, '--text'])).stdout).not.toContain('"trace"');
});

test('a text without words is an error with a sentence, in JSON an answer too', async () => {
  expect(await lede([blank, '--text', '--markdown'])).toEqual({
    status: 1,
    stdout: '',
    stderr: 'lede: There is no text here to read.\n',
  });
  const { status, stdout } = await lede([blank, '--text', '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    error: { code: 'not-an-article', message: 'There is no text here to read.' },
  });
});

test.each([
  [[], 'Name a page saved as HTML, or - for standard input; lede --help says more.'],
  [['--colour'], 'There is no option --colour; lede --help lists them all.'],
  [['gone.html'], 'There is no file gone.html.'],
  [[folder], `${folder} is a folder; name a page in it.`],
  [[story, '--length', 'huge'], 'A summary is short, normal or long, not huge.'],
])('lede %j is a mistake, said in a sentence, and nothing is printed', async (args, sentence) => {
  expect(await lede(args)).toEqual({ status: 2, stdout: '', stderr: `lede: ${sentence}\n` });
});

test('help names every option and every exit status', async () => {
  const { status, stdout } = await lede(['--help']);
  expect(status).toBe(0);
  for (const name of ['--text', '--url', '--json', '--markdown', '--length', '--jsonl', '--trace', '--version']) {
    expect(stdout).toContain(`  ${name}`);
  }
  expect(stdout).toMatch(/\n {2}0 .*\n {2}1 .*\n {2}2 /);
});

test('the version is that of the package', async () => {
  expect((await lede(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

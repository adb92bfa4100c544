import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { answerLines } from '../../src/cli/json-lines.ts';
import { lede, ledeLines } from './lede.ts';

const story = (id: string): string => JSON.stringify({ id, text: `The ferry ${id} stops in May.` });
const refuse = (error: unknown): void => expect.fail(String(error));

test('every line gets one answer, in order, and a bad line does not stop the rest', async () => {
  const lines = [
    story('a'),
    '{"id":',
    '',
    '[]',
    '{"id":"b"}',
    '{"id":"c","text":7}',
    '{"id":"d","text":" "}',
    story('e'),
  ];
  expect(await ledeLines(lines)).toMatchObject([
    { id: 'a', article: { text: 'The ferry a stops in May.' } },
    { id: null, error: { code: 'bad-input', message: 'This line is not JSON.' } },
    { id: null, error: { code: 'bad-input', message: 'This line is not JSON.' } },
    { id: null, error: { code: 'bad-input', message: 'This line is JSON, but not an object with an article in it.' } },
    { id: 'b', error: { code: 'bad-input', message: 'This line has neither html nor text.' } },
    { id: 'c', error: { code: 'bad-input', message: 'The field text is not a string.' } },
    { id: 'd', error: { code: 'not-an-article', message: 'There is no text here to read.' } },
    { id: 'e', article: { text: 'The ferry e stops in May.' } },
  ]);
});

test('bad lines leave the status at 0 and standard error silent', async () => {
  expect(await lede(['--jsonl'], { input: 'nonsense\n' })).toMatchObject({ status: 0, stderr: '' });
  expect(await lede(['--jsonl'])).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('the fields stand in the order of the contract', async () => {
  const [answer] = await ledeLines([story('a')]);
  expect(Object.keys(answer as object).slice(0, 5)).toEqual(['id', 'article', 'bullets', 'figures', 'actors']);
});

test('an id comes back unchanged', async () => {
  const ids = ['', ' a ', 'é\u2028😀"', '__proto__'];
  const answers = await ledeLines(ids.map((id) => JSON.stringify({ id, text: 'The ferry stops.' })));
  expect(answers.map((answer) => (answer as { id: string }).id)).toEqual(ids);
});

test('each line is answered before the next one is there', async () => {
  let given = 0;
  const lines = (async function* () {
    for (; given < 3; given++) yield Buffer.from(`${story(String(given))}\n`);
  })();
  const asked: number[] = [];
  for await (const _ of answerLines(lines, {}, refuse)) asked.push(given);
  expect(asked).toEqual([1, 2, 3].map((n) => n - 1));
});

test('over 10,000 lines it reads no further ahead than its reader asks', async () => {
  let given = 0;
  const lines = Readable.from(
    (function* () {
      for (; given < 10_000; given++) yield Buffer.from(`${story(String(given))}\n`);
    })(),
    { highWaterMark: 1 },
  );
  let read = 0;
  let furthest = 0;
  for await (const _ of answerLines(lines, {}, refuse)) furthest = Math.max(furthest, given - ++read);
  expect(read).toBe(10_000);
  expect(furthest).toBeLessThan(5);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../src/cli/split-lines.ts';

async function split(chunks: readonly (string | Uint8Array)[], longest?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  const stream = (async function* () {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  })();
  for await (const line of splitLines(stream, longest)) lines.push(line);
  return lines;
}

test.each([
  ['a line without an end', ['one'], ['one']],
  ['lines in one chunk', ['one\ntwo\n'], ['one', 'two']],
  ['a line over several chunks', ['o', 'n', 'e\ntw', 'o'], ['one', 'two']],
  ['the line ends that JSON may hold', ['"a\u2028b\u2029c"\r\nd\n'], ['"a\u2028b\u2029c"\r', 'd']],
  ['a byte order mark', ['\ufeffone\n'], ['one']],
  ['blank lines between others', ['one\n\n \ntwo\n'], ['one', '', '', 'two']],
  ['no blank lines at the end', ['one\n\n \n\n'], ['one']],
  ['nothing', [], []],
  ['only blank lines', ['\n\n'], []],
])('gives %s', async (_, chunks, lines) => {
  expect(await split(chunks)).toEqual(lines);
});

test('a sign that is cut between two chunks stays whole', async () => {
  const bytes = Buffer.from('€😀\n');
  expect(await split([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(['€😀']);
});

test('a line that is too long is not held, and the next one is read', async () => {
  expect(await split(['12345', '67\nnext\n123456\n12345\n'], 5)).toEqual([null, 'next', null, '12345']);
});

test('the lines are the same wherever the chunks are cut', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', ' ', '€') })), async (chunks) => {
      expect(await split(chunks)).toEqual(await split([chunks.join('')]));
    }),
  ));

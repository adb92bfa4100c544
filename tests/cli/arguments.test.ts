import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';

const file = {
  kind: 'file',
  file: 'p.html',
  isText: false,
  url: null,
  format: null,
  length: undefined,
  isTraced: false,
};
const lines = { kind: 'lines', length: undefined, isTraced: false };

test.each([
  ['p.html', file],
  ['-', { ...file, file: '-' }],
  ['-- --odd', { ...file, file: '--odd' }],
  ['p.html --text', { ...file, isText: true }],
  ['--text p.html', { ...file, isText: true }],
  ['p.html --url https://a.example', { ...file, url: 'https://a.example' }],
  ['p.html --url=https://a.example', { ...file, url: 'https://a.example' }],
  ['p.html --json', { ...file, format: 'json' }],
  ['p.html --markdown', { ...file, format: 'markdown' }],
  ['p.html --trace', { ...file, format: 'json', isTraced: true }],
  ['p.html --length short', { ...file, length: 'short' }],
  ['p.html --length short --length long', { ...file, length: 'long' }],
  ['--jsonl', lines],
  ['--jsonl --trace --length long', { ...lines, isTraced: true, length: 'long' }],
  ['--help', { kind: 'help' }],
  ['-h', { kind: 'help' }],
  ['p.html --help', { kind: 'help' }],
  ['--version', { kind: 'version' }],
])('understands lede %s', (words, command) => {
  expect(readArguments(words.split(' '))).toEqual(command);
});

test.each([
  ['', 'usageNoFile', []],
  ['--json', 'usageNoFile', []],
  ['p.html q.html', 'usageTwoFiles', ['q.html']],
  ['p.html --colour', 'usageUnknownOption', ['--colour']],
  ['p.html -x', 'usageUnknownOption', ['-x']],
  ['p.html --constructor', 'usageUnknownOption', ['--constructor']],
  ['--help --colour', 'usageUnknownOption', ['--colour']],
  ['p.html --url', 'usageNeedsValue', ['--url']],
  ['p.html --url=', 'usageNeedsValue', ['--url']],
  ['p.html --url --json', 'usageNeedsValue', ['--url']],
  ['p.html --json=yes', 'usageTakesNoValue', ['--json']],
  ['p.html --length medium', 'usageBadLength', ['medium']],
  ['p.html --json --markdown', 'usageClash', ['json', 'markdown']],
  ['p.html --trace --markdown', 'usageClash', ['trace', 'markdown']],
  ['--jsonl --text', 'usageClash', ['jsonl', 'text']],
  ['--jsonl lines.jsonl', 'usageLinesFile', ['lines.jsonl']],
])('refuses lede %s', (words, key, about) => {
  expect(readArguments(words.split(' ').filter(Boolean))).toEqual({ kind: 'fault', key, words: about });
});

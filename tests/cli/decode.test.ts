import { expect, test } from 'vitest';
import { decodeHtml } from '../../src/cli/decode.ts';

const latin = (words: string): Uint8Array => Buffer.from(words, 'latin1');

test.each([
  ['UTF-8 if nothing is said', Buffer.from('<p>São Tomé'), '<p>São Tomé'],
  ['UTF-8 behind its mark', Buffer.from('\ufeff<p>São'), '<p>São'],
  ['UTF-16 behind its mark', Buffer.from('\ufeff<p>São', 'utf16le'), '<p>São'],
  [
    'windows-1252 if the page says so',
    latin('<meta charset="windows-1252"><p>S\u00e3o \u0092'),
    '<meta charset="windows-1252"><p>São ’',
  ],
  [
    'the old form of meta',
    latin('<meta http-equiv=a content="text/html; charset=iso-8859-2">\u00b1'),
    '<meta http-equiv=a content="text/html; charset=iso-8859-2">ą',
  ],
  ['UTF-8 if the encoding does not exist', Buffer.from('<meta charset=klingon>é'), '<meta charset=klingon>é'],
  ['UTF-8 if the page claims UTF-16 in plain letters', Buffer.from('<meta charset=utf-16>é'), '<meta charset=utf-16>é'],
])('reads %s', (_, bytes, text) => {
  expect(decodeHtml(bytes)).toBe(text);
});

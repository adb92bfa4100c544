import { expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';

const shape = (html: string): string => parsePage(html).documentElement.outerHTML;

test.each([
  ['<p>one</p>', '<html><head></head><body><p>one</p></body></html>'],
  [
    '<!doctype html><!doctype html><html><head></head><body><p>one</p></body></html>',
    '<html><head></head><body><p>one</p></body></html>',
  ],
  ['one', '<html><head></head><body>one</body></html>'],
  ['<p>one</p> <p>two</p>', '<html><head></head><body><p>one</p> <p>two</p></body></html>'],
  ['<!doctype html><title>T</title><p>one', '<html><head><title>T</title></head><body><p>one</p></body></html>'],
  ['<html><p>one</p></html>', '<html><head></head><body><p>one</p></body></html>'],
  ['<body><p>one</p></body>', '<html><head></head><body><p>one</p></body></html>'],
  [
    '<html><head><title>T</title></head><p>one</p></html>',
    '<html><head><title>T</title></head><body><p>one</p></body></html>',
  ],
  ['<html><body><p>one</p></body></html><p>two</p>', '<html><head></head><body><p>one</p><p>two</p></body></html>'],
  ['<html><body>one</body>two</html>', '<html><head></head><body>onetwo</body></html>'],
  ['', '<html><head></head><body></body></html>'],
  ['<!doctype html>', '<html><head></head><body></body></html>'],
  ['<!-- note -->', '<html><head></head><body></body></html>'],
])('reads %j as a browser does', (html, whole) => {
  expect(shape(html).replace('<!-- note -->', '')).toBe(whole);
});

test('leaves a well-formed page as it is', () => {
  const html = '<html lang="en"><head><title>T</title></head>\n<body>\n<p>one</p>\n</body>\n</html>';
  expect(shape(html)).toBe(html);
});

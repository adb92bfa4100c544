import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom/worker';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/page/read.ts';

const folder = new URL('../fixtures/pages/not-articles/', import.meta.url);
const urls: Readonly<Record<string, string>> = JSON.parse(readFileSync(new URL('urls.json', folder), 'utf8'));

/** Why each page was refused, by its kind and name; `article` where it was read. */
function reasonFor(name: string, url: string): string {
  const { document } = parseHTML(readFileSync(new URL(`${name}.html`, folder), 'utf8'));
  const result = readArticle(document, url);
  return result.ok ? 'article' : (result.error.reason ?? '');
}

test('at least 98 % of eighty pages that are no article are refused for the right reason', () => {
  const wrong = Object.entries(urls).flatMap(([name, url]) => {
    const reason = reasonFor(name, url);
    return name.startsWith(`${reason}/`) ? [] : [`${name}: ${reason}`];
  });
  expect(Object.keys(urls).length).toBeGreaterThanOrEqual(80);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.02 * Object.keys(urls).length);
}, 60_000);

import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { expectGolden } from '../golden/golden.ts';

interface LintReport {
  readonly errors: readonly object[];
  readonly warnings: readonly { readonly code: string; readonly file: string }[];
}

/** Mozilla's linter on the Firefox package. It ends with a status for errors, which the report tells better. */
const lint = (): Promise<LintReport> =>
  new Promise((resolve, reject) => {
    const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--boring'];
    execFile('node_modules/.bin/web-ext', args, { maxBuffer: 2 ** 26 }, (error, output) =>
      output ? resolve(JSON.parse(output)) : reject(error),
    );
  });

/** "chunks/popup-Bx1_9aQz.js" → "chunks/popup.js": what is built is named by its content. */
const withoutHash = (file: string): string => file.replace(/-[\w-]{8}(?=\.\w+$)/, '');

test('the store finds no error, and no warning but those known from libraries', async () => {
  const { errors, warnings } = await lint();
  expect(errors).toEqual([]);
  const counts: Record<string, number> = {};
  for (const { code, file } of warnings) {
    const place = `${code} ${withoutHash(file)}`;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  expectGolden('tests/golden/store-warnings.json', `${JSON.stringify(counts, null, 2)}\n`);
});

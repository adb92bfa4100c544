import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectGolden } from '../golden/golden.ts';

const manifestOf = (browser: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));

test.each(['chrome', 'firefox'])('the %s package asks for exactly what the golden manifest says', (browser) => {
  expectGolden(`tests/golden/manifest-${browser}.json`, `${JSON.stringify(manifestOf(browser), null, 2)}\n`);
});

test.each(['chrome', 'firefox'])('the %s package may read no page before its button is pressed', (browser) => {
  const manifest = manifestOf(browser);
  expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage']);
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
    expect(manifest).not.toHaveProperty(key);
  }
});

import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, zip } from 'wxt';
import { buildCli } from './build-cli.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Builds the extension for one browser into .output/chrome-mv3 or .output/firefox-mv3. */
export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<void> {
  await build({ root, browser });
}

/** Builds both extensions and the command line. */
async function buildAll(): Promise<void> {
  await buildExtension('chrome');
  await buildExtension('firefox');
  console.log(`Built ${path.relative(root, await buildCli())}`);
}

/** Builds and packs both extensions for the stores; the same sources make the same bytes. */
async function zipAll(): Promise<void> {
  for (const browser of ['chrome', 'firefox'] as const) await zip({ root, browser });
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { zip: { type: 'boolean', default: false } } });
  await (values.zip ? zipAll() : buildAll());
}

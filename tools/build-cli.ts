import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.output/cli');

/** Builds the command line: one file that runs on Node 20 and later without node_modules. Returns its path. */
export async function buildCli(): Promise<string> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli.ts',
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: 'lede.mjs', codeSplitting: false, banner: '#!/usr/bin/env node' },
      },
    },
  });
  const file = path.join(folder, 'lede.mjs');
  await chmod(file, 0o755);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(path.relative(process.cwd(), await buildCli()));

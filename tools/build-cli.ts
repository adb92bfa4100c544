import { globSync, readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.output/cli');
const models = path.join(root, 'assets/models');

/** Puts the models themselves where the sources read them from disk, so that the command stays one file. */
const withModels: Plugin = {
  name: 'with-models',
  load(id) {
    if (id !== path.join(root, 'src/cli/read-model.ts')) return null;
    const files = globSync('*.bin', { cwd: models });
    const packed = files.map((file) => [file, readFileSync(path.join(models, file)).toString('base64')]);
    return `const models = ${JSON.stringify(Object.fromEntries(packed))};
      export const readModel = async (file) => new Uint8Array(Buffer.from(models[file], 'base64')).buffer;`;
  },
};

/** Builds the command line: one file that runs on Node 20 and later without node_modules. Returns its path. */
export async function buildCli(): Promise<string> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [withModels],
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

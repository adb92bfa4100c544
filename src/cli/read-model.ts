import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../../assets/models');

/** The bytes of a model file. The built command does not come here: it carries its models (see tools/build-cli.ts). */
export async function readModel(file: string): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(path.join(FOLDER, file))).buffer;
}

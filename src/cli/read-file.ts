import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { MessageKey } from '../strings.ts';

/** The bytes of a file or of standard input, or the sentence that says why there are none. */
export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly key: MessageKey };

/** Reads `file`; "-" is `standardInput`. An empty file is an answer, a missing one or a folder is not. */
export async function readBytes(file: string, standardInput: NodeJS.ReadableStream): Promise<FileBytes> {
  try {
    if (file === '-') return { ok: true, bytes: await buffer(standardInput) };
    if ((await stat(file)).isDirectory()) return { ok: false, key: 'usageFolder' };
    return { ok: true, bytes: await readFile(file) };
  } catch (error) {
    return { ok: false, key: isMissing(error) ? 'usageMissingFile' : 'usageUnreadableFile' };
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

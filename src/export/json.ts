import type { Digest } from '../model/digest.ts';

/** The digest as it is, as JSON to be read by a person: two blanks deep, with a line end. */
export const json = (digest: Digest): string => `${JSON.stringify(digest, null, 2)}\n`;

/** Text that has neither accents nor other letters than a to z: most of what is compared, and folded many times quicker. */
const PLAIN = /^[ -~\s]*$/;

/** A text without case, accents, marks and double blanks: for comparing what two places say. */
export function fold(text: string): string {
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

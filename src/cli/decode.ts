/** Bytes at the beginning of a page in which its encoding must be named (HTML Standard, "prescan a byte stream"). */
const PRESCAN_BYTES = 1024;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*(?<label>[\w.:-]+)/i;
// Byte order marks, each byte read as one character.
const MARKS = [
  ['\u00ef\u00bb\u00bf', 'utf-8'],
  ['\u00fe\u00ff', 'utf-16be'],
  ['\u00ff\u00fe', 'utf-16le'],
] as const;

/**
 * The text of an HTML file: in the encoding of its byte order mark, else of its `meta charset`, else UTF-8. An encoding
 * that nobody knows counts as not named. Bytes that mean nothing become U+FFFD.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const marked = MARKS.find(([mark]) => start.startsWith(mark))?.[1];
  return decoderFor(marked ?? namedEncoding(start)).decode(bytes);
}

/** A page whose `meta` can be read one byte a character is not in UTF-16, whatever it says there: so the standard. */
function namedEncoding(start: string): string {
  const label = CHARSET.exec(start)?.groups?.['label'] ?? 'utf-8';
  return /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(); // the only error is a label that is in no list of encodings
  }
}

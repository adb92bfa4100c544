/** Words on one line: white space as in a layout, tags and entities that were written into an attribute resolved; `null` if empty. */
export function oneLine(words: string | null | undefined): string | null {
  const plain = (words ?? '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));/gi, entity)
    .replace(/[\u00AD\u200B\u2060\uFEFF]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain || null;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

function entity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

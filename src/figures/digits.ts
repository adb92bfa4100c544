/** One-character fractions with their value. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** More digits than any amount in the news: a serial number. */
const MOST_DIGITS = 21;

/**
 * The value of digits with separators, read by the language's decimal mark: “1.250” is 1.25 with “.” and 1250 with
 * “,”. A mark that comes twice groups; the other mark behind it is the decimal one. Takes Indian grouping (1,00,000).
 * Undefined for what is no plain number (“10:30”, a serial number of 40 digits).
 */
export function digitsValue(text: string, decimal: '.' | ','): number | undefined {
  if (text.length > MOST_DIGITS || text.includes(':')) return undefined;
  const marks = text.replace(/\d+/g, '');
  if (marks === '') return Number(text);
  const last = marks.charAt(marks.length - 1);
  const isMixed = marks.includes('.') && marks.includes(',');
  const groups = isMixed ? marks.slice(0, -1) : marks;
  if (isMixed && (groups.includes(last) || new Set(groups).size > 1)) return undefined;
  if (isMixed || isDecimal(text, marks, decimal)) return plain(text, last);
  return plain(text, '');
}

/** Whether the only mark of `text` parts off decimals. */
function isDecimal(text: string, marks: string, decimal: '.' | ','): boolean {
  if (marks.length > 1) return false;
  const digitsBehind = text.length - text.indexOf(marks) - 1;
  const digitsBefore = text.indexOf(marks);
  if (marks === decimal) return true;
  return digitsBehind !== 3 || digitsBefore > 3 || text.startsWith('0');
}

function plain(text: string, decimalMark: string): number {
  let cleaned = '';
  for (const character of text) {
    if (character === decimalMark) cleaned += '.';
    else if (character !== '.' && character !== ',') cleaned += character;
  }
  return Number(cleaned);
}

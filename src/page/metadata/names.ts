import { fold } from '../fold.ts';
import {
  BY_INSIDE,
  DATE_TAIL,
  INTRODUCTION,
  NO_NAME,
  NOBODY,
  ROLE,
  ROLE_BEHIND,
  ROLE_TAIL,
  TAIL,
} from './byline-words.ts';
import { PUBLISHED, UPDATED } from './date-words.ts';
import { MONTHS } from './month-words.ts';
import { visibleDay } from './visible-day.ts';

const NOT_A_NAME = /https?:|www\.|@|[<>{}[\]=_#?!]|\d|©/u;
/** Between two names: a comma, “and”, or both. */
const AND = '(?:and|und|et|e|y|og|och|en|i|with|mit|avec|con)';
const BETWEEN = new RegExp(`\\s*[,;&]\\s*(?:${AND}\\s)?\\s*|\\s+${AND}\\s+`, 'iu');
/** A word that is glued to the name before it, since it stands in a box of its own: “Lena MarshPublished”. */
const GLUED =
  /(?<=\p{Ll})(?=(?:Editor|Founder|In|Last|Posted|Published|Reporter|Senior|Staff|Tech|Updated|Writer)\b)|(?<=^[Bb]y)(?=\p{Lu}[\p{Ll}.])|(?<=\p{Ll})(?=\p{Lu}\p{Ll}+\.? \d)/gu;

/** Where the names on a line end, in the order in which they are looked for. */
const ENDS = [PUBLISHED, UPDATED, TAIL, DATE_TAIL];

/** Words and UTF-16 units that a name may have: more is a sentence. */
const MOST_WORDS = 6;
const MOST_UNITS = 60;
/** UTF-16 units that the date before “by” may have. */
const LONGEST_DATE = 60;

/**
 * The names in a line about who wrote something: without “By”, roles, dates, handles and addresses, each once, in order.
 * “By Jane Doe and John Roe, Staff Writers | Feb. 11” gives Jane Doe, John Roe. A line without a name gives none.
 */
export function namesIn(line: string, isDeclared = false): string[] {
  const bare = line
    .replace(GLUED, ' ')
    .replace(/\S*(?:@|https?:)\S+/gi, ' ')
    .replace(INTRODUCTION, '')
    .replace(INTRODUCTION, '');
  const found = new Map<string, string>();
  const people = ENDS.reduce((text, end) => text.split(end, 1)[0] ?? '', bare).replace(MONTH_TAIL, cutAtMonth);
  for (const piece of people.split(BETWEEN)) {
    const name = piece
      .replace(/\s+/g, ' ')
      .replace(INTRODUCTION, '')
      .replace(/^[\s.:-]+|[\s.:*-]+$/g, '');
    if (!isName(name) || (!isDeclared && !isShown(name, found.size > 0))) continue;
    const person = isDeclared ? name : name.replace(ROLE_TAIL, '');
    found.set(fold(person), found.get(fold(person)) ?? person);
  }
  return [...found.values()];
}

/** A word and a number behind a name: “Nov. 18, 2026”. */
const MONTH_TAIL = /\s+(\p{L}{3,12})\.?\s+\d.*$/u;

const cutAtMonth = (tail: string, word: string): string => (MONTHS.has(fold(word)) ? '' : tail);

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MOST_UNITS || NOT_A_NAME.test(name)) return false;
  if (NOBODY.has(fold(name)) || NO_NAME.test(name) || ROLE.test(name) || isIntroduction(name)) return false;
  return name.split(' ').length <= MOST_WORDS && /\p{L}/u.test(name);
}

/** Whether words that a page shows may be a name; behind another name a role is none. */
const isShown = (name: string, isBehind: boolean): boolean =>
  /\p{Lu}|\p{Lo}/u.test(name) && !(isBehind && ROLE_BEHIND.test(name));

/** Whether a line on the page says who wrote it: it begins as such lines do, and names somebody. */
export const isByline = (line: string): boolean =>
  INTRODUCTION.test(line.replace(GLUED, ' ')) && namesIn(line).length > 0;

/** Whether words say only that a name follows: “Written by”, “Von”, “Autor:”. */
export const isIntroduction = (words: string): boolean =>
  `${words.replace(/\s*:?$/, '')}: `.replace(INTRODUCTION, '') === '';

/** The names behind “By” at the beginning of a line, or behind the date or the like with which it begins. */
export function introducedNames(line: string): string[] {
  if (/^by \S+$/i.test(line)) return namesIn(line, true);
  if (isByline(line)) return namesIn(line);
  const match = BY_INSIDE.exec(line);
  const before = match ? line.slice(0, match.index) : '';
  const isDated = visibleDay(before, true) !== null || PUBLISHED.test(before) || /\bmin\b/.test(before);
  if (!match || before.length > LONGEST_DATE || !isDated) return [];
  return namesIn(line.slice(match.index + match[0].length));
}

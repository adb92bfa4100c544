import { fold } from './fold.ts';

/** Words that introduce the writer, in ten languages; folded. */
const INTRODUCTION =
  /^\s*(?:(?:article |story |text |post(?:ed)? |written |words |reporting |reviewed |medically reviewed |published |created |submitted )?(?:by|von|par|por|door|przez|av|af|di)|(?:author|autor|autorin|auteur|autora|autore|writer|redaktion|tekst|text|texte|texto|testo|written by|author name)s?\s*:?)(?=[\s:])\s*:?\s*/iu;
/** What follows a name on its line and is none: roles, dates, times, profile links. */
const TAIL =
  /\s*(?:[|•·–—/(]|\s-\s|\b(?:published|updated|posted|last updated|on|full bio|follow|view|see|read|more|contact|minutes?|min read|created|modified|am|um|le|il|el|em)\b(?!\p{L}))\s*.*$/iu;
/** The date behind a name with nothing between: “18 November 2026”, “3. Mai”, “Nov. 18, 2026”, “2026-11-18”. */
const DATE_TAIL =
  /\s+(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,}|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d|\d{4}-\d\d).*$/iu;
const ROLE =
  /^(?:the |a |an )?(?:senior |staff |chief |managing |deputy |associate |assistant |contributing |guest |freelance |founder|co-founder|ceo|cto|cfo|md|m\.d\.|phd|ph\.d\.|cpa|rd|rn|dds|esq|jr|sr|m\.?s\.?|mba|m\.?ed|lcsw|cfp|dvm|faap|mph|dnp|pharmd)?\s*(?:writer|editor|reporter|journalist|correspondent|contributor|columnist|author|staff|director|manager|professor|analyst|founder|president|producer|head of .*|redakteur|redakteurin|journaliste|periodista|redactor|redaktor)?(?: (?:at|of|for|in) .*)?[.\s]*$/iu;
const NOT_A_NAME = /https?:|www\.|@|[<>{}[\]=_#?!]|\d|©/u;
/** What systems call nobody in particular. */
const NOBODY: ReadonlySet<string> = new Set([
  'admin',
  'administrator',
  'by',
  'author',
  'editor',
  'user',
  'webmaster',
  'root',
  'guest',
  'anonymous',
  'unknown',
  'null',
  'undefined',
  'none',
  'wordpress',
  'website',
  'marketing',
]);

/** Words and UTF-16 units that a name may have: more is a sentence. */
const MOST_WORDS = 6;
const MOST_UNITS = 60;

/**
 * The names in a line about who wrote something: without “By”, roles, dates, handles and addresses, each once, in order.
 * “By Jane Doe and John Roe, Staff Writers | Feb. 11” gives Jane Doe, John Roe. A line without a name gives none.
 */
export function namesIn(line: string, isDeclared = false): string[] {
  const bare = line
    .replace(/\S*(?:@|https?:)\S+/gi, ' ')
    .replace(INTRODUCTION, '')
    .replace(INTRODUCTION, '');
  const pieces = bare
    .replace(TAIL, '')
    .replace(DATE_TAIL, '')
    .split(/\s*(?:[,;&]|\s(?:and|und|et|e|y|og|och|en|i|with|mit|avec|con)\s)\s*/iu);
  const found = new Map<string, string>();
  for (const piece of pieces) {
    const name = piece
      .replace(/\s+/g, ' ')
      .replace(INTRODUCTION, '')
      .replace(/^[\s.:-]+|[\s.:*-]+$/g, '');
    if (isName(name) && (isDeclared || /\p{Lu}|\p{Lo}/u.test(name)))
      found.set(fold(name), found.get(fold(name)) ?? name);
  }
  return [...found.values()];
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MOST_UNITS || NOT_A_NAME.test(name)) return false;
  if (NOBODY.has(fold(name)) || ROLE.test(name)) return false;
  return name.split(' ').length <= MOST_WORDS && /\p{L}/u.test(name);
}

/** Whether a line on the page says who wrote it: it begins as such lines do, and names somebody. */
export const isByline = (line: string): boolean => INTRODUCTION.test(line) && namesIn(line).length > 0;

/** Whether words say only that a name follows: “Written by”, “Von”, “Autor:”. */
export const isIntroduction = (words: string): boolean => `${words} `.replace(INTRODUCTION, '') === '';

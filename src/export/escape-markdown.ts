// Signs that mean something in CommonMark or GitHub's tables wherever they stand.
const SIGNS = /[\\`*_[\]<>|~]/g;
// “&amp;” in an article is about the entity and must not become the sign.
const ENTITY = /&(?=#?\w+;)/g;
// At the beginning of a line: headings, rules and lists; “2025. Ruiz …” would become item 2025.
const OPENING = /^(?=[#+=-])|^\d+(?=[.)])/;

/** `words`, a piece of a line, as Markdown that is drawn letter for letter. */
export const escapeMarkdown = (words: string): string => words.replace(SIGNS, '\\$&').replace(ENTITY, '\\&');

/** `words`, a whole line of an article, as Markdown that is drawn letter for letter and opens no list or heading. */
export const escapeMarkdownLine = (words: string): string => escapeMarkdown(words).replace(OPENING, '$&\\');

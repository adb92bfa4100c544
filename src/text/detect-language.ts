import { FUNCTION_WORDS } from './words/function-words.ts';

/** Words looked at: more cost time and change nothing, fewer let one quotation in another language decide. */
const WORDS_READ = 1000;

/**
 * Share of the words that must be function words of the winner, each counted by how few languages share it. Higher
 * leaves lists of names and short texts without a language, lower guesses at them.
 */
const LEAST_SHARE = 0.08;

/** How far the winner must be ahead of the second. Higher leaves mixed texts undecided, lower takes one for the other. */
const LEAST_LEAD = 1.25;

/** Share of the letters that must be of one script to take its language; lower takes a quoted name for the text. */
const LEAST_SCRIPT_SHARE = 0.5;

// Scripts whose news is mostly in one language. Kana before Han: Japanese is written with both.
const SCRIPTS: readonly (readonly [lang: string, letters: RegExp, least: number])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ['zh', /\p{Script=Han}/gu, LEAST_SCRIPT_SHARE],
  ['ko', /\p{Script=Hangul}/gu, LEAST_SCRIPT_SHARE],
  ['ar', /\p{Script=Arabic}/gu, LEAST_SCRIPT_SHARE],
  ['ru', /\p{Script=Cyrillic}/gu, LEAST_SCRIPT_SHARE],
  ['el', /\p{Script=Greek}/gu, LEAST_SCRIPT_SHARE],
  ['he', /\p{Script=Hebrew}/gu, LEAST_SCRIPT_SHARE],
  ['hi', /\p{Script=Devanagari}/gu, LEAST_SCRIPT_SHARE],
];

/**
 * The language `text` is written in as a BCP 47 primary tag, or `null` where its words do not tell: too few of them, or
 * no language ahead of the others. By function words and, outside the Latin alphabet, by script. Cost: one pass over
 * the first 1,000 words.
 */
export function detectLanguage(text: string): string | null {
  const words = firstWords(text);
  return scriptLanguage(words.join('')) ?? functionWordLanguage(words);
}

function firstWords(text: string): string[] {
  const found: string[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (found.length === WORDS_READ) break;
    found.push(word.toLowerCase());
  }
  return found;
}

function scriptLanguage(letters: string): string | undefined {
  return SCRIPTS.find(([, script, least]) => (letters.match(script)?.length ?? 0) > least * letters.length)?.[0];
}

function functionWordLanguage(words: readonly string[]): string | null {
  const scores = Object.entries(FUNCTION_WORDS).map(([lang, known]) => ({ lang, score: sum(words, known) }));
  const [first, second] = scores.sort((a, b) => b.score - a.score);
  if (!first || first.score < LEAST_SHARE * words.length || words.length === 0) return null;
  return first.score >= LEAST_LEAD * (second?.score ?? 0) ? first.lang : null;
}

const sum = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.reduce((score, word) => score + (known.has(word) ? 1 / (LANGUAGES_OF.get(word) ?? 1) : 0), 0);

/** In how many languages a function word exists: “de” says little, “the” says much. */
const LANGUAGES_OF: ReadonlyMap<string, number> = countLanguages();

function countLanguages(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const known of Object.values(FUNCTION_WORDS)) {
    for (const word of known) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

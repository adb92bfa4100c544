import type { Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { SummaryWords } from './summary-words.ts';

const plain = (word: string): string => word.toLowerCase();

/**
 * Whether the bullet has a “he”, “she” or “they” outside its quotations with nobody in the bullet for it to mean.
 * Somebody is a name or a noun with an article that no preposition governs (“In an interview in London he said” has
 * nobody); a name behind the comma of an opening clause will do (“When he left, Ruiz said”).
 */
export function hasLoosePronoun({ spoken, words }: Draft): boolean {
  const at = spoken.findIndex(({ text }) => words.personPronouns.has(plain(text)));
  if (at < 0) return false;
  const before = spoken.slice(0, at);
  if (before.some((_, i) => canBeMeant(spoken, i, words))) return false;
  const isOpeningClause = before.length > 0 && before.length <= 3 && words.stopWords.has(plain(before[0]?.text ?? ''));
  return !(isOpeningClause && spoken.slice(at + 1).some((_, i) => isName(spoken, at + 1 + i, words)));
}

const LEAVES = 3; // words between a preposition and the noun it governs: “in a late interview”

function canBeMeant(spoken: readonly Token[], i: number, words: SummaryWords): boolean {
  const isNoun =
    words.definiteArticles.has(plain(spoken[i]?.text ?? '')) || words.introducers.has(plain(spoken[i]?.text ?? ''));
  if (!isNoun && !isName(spoken, i, words)) return false;
  const near = spoken.slice(Math.max(0, i - (isNoun ? 1 : LEAVES)), i);
  return !near.some(({ text }) => words.prepositions.has(plain(text)));
}

function isName(spoken: readonly Token[], i: number, words: SummaryWords): boolean {
  const text = spoken[i]?.text ?? '';
  return /^\p{Lu}/u.test(text) && !words.stopWords.has(plain(text)) && !words.dayWords.has(plain(text));
}

/** Whether “those cartels”, “this plan” stands outside the quotations before its noun has been said. */
export function isLooseDemonstrative({ spoken, words }: Draft): boolean {
  return spoken.some(({ text }, i) => {
    if (!words.demonstratives.has(plain(text)) || plain(text) === 'that') return false;
    const next = spoken.slice(i + 1, i + 3).map((token) => plain(token.text));
    if (next.length === 0 || next.some((word) => words.selfStanding.has(word))) return false;
    const said = new Set(spoken.slice(0, i).map((token) => plain(token.text).slice(0, 6)));
    return !next.some((word) => word.length >= 4 && said.has(word.slice(0, 6)));
  });
}

/** Whether “the drug”, “the pair” takes up a noun of an earlier sentence that the bullet has not said itself. */
export function takesUpNoun({ spoken, words, introduced }: Draft): boolean {
  return spoken.some(({ text }, i) => {
    if (!words.definiteArticles.has(plain(text))) return false;
    const noun = plain(spoken[i + 1]?.text ?? '');
    const isKnown = introduced.has(noun) || words.takingUpNouns.has(noun);
    if (!isKnown || spoken.slice(0, i).some((token) => plain(token.text) === noun)) return false;
    // “the attack on the embassy”, “the man who” say which
    return !saysWhich(plain(spoken[i + 2]?.text ?? ''), words);
  });
}

const saysWhich = (next: string, words: SummaryWords): boolean =>
  (words.prepositions.has(next) && next !== 'in' && next !== 'on') || /^(?:who|that|which|where|whose)$/.test(next);

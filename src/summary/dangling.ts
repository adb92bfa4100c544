import type { Draft } from './draft.ts';

/**
 * Whether the bullet has a “he”, “she” or “they” outside its quotations with nobody in the bullet for it to mean.
 * Somebody is a name or a noun with an article that no preposition governs (“In an interview in London he said” has
 * nobody); for “they” a plain plural will do, and a name behind an opening clause (“When he left, Ruiz said”).
 */
export function hasLoosePronoun(draft: Draft): boolean {
  const { spoken, words } = draft;
  const at = spoken.findIndex(({ text }) => words.personPronouns.has(text.toLowerCase()));
  if (at < 0) return false;
  const isPlural = words.pluralPronouns.has(wordAt(draft, at));
  const before = Array.from({ length: at }, (_, i) => i);
  if (before.some((i) => canBeMeant(draft, i) || (isPlural && isPlainPlural(draft, i)))) return false;
  const isOpeningClause = at > 0 && at <= CLAUSE && words.stopWords.has(wordAt(draft, 0));
  return !(isOpeningClause && spoken.some((_, i) => i > at && isName(draft, i)));
}

/** Whether the bullet sets out with an “it” that nothing stands before: “In March it sank”, “When its crew left”. */
export function hasLooseThing(draft: Draft): boolean {
  const at = draft.spoken.findIndex(({ text }) => draft.words.thingPronouns.has(text.toLowerCase()));
  if (at < 0 || at >= CLAUSE) return false;
  return !Array.from({ length: at }, (_, i) => i).some((i) => canBeMeant(draft, i));
}

const CLAUSE = 3; // words before a pronoun that still looks forward: “Two weeks after she left, Ruiz …”
const REACH = 3; // words from a preposition to the noun it governs: “in a late interview”

function canBeMeant(draft: Draft, i: number): boolean {
  const isNoun = draft.words.definiteArticles.has(wordAt(draft, i)) || draft.words.introducers.has(wordAt(draft, i));
  return (isNoun || isName(draft, i)) && !isGoverned(draft, i, isNoun ? 1 : REACH);
}

function isPlainPlural(draft: Draft, i: number): boolean {
  const word = wordAt(draft, i);
  return /^(?:\p{L}{3,}s|people|police|men|women|children)$/u.test(word) && !draft.words.stopWords.has(word);
}

/** Whether a preposition stands up to `reach` words before word `i`, with no comma between. */
function isGoverned({ candidate, spoken, words }: Draft, i: number, reach: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
    const [word, next] = [spoken[k], spoken[k + 1]];
    if (!word || !next || candidate.text.slice(word.end, next.start).includes(',')) return false;
    if (words.prepositions.has(word.text.toLowerCase())) return true;
  }
  return false;
}

/** Whether word `i` looks like a name: a capital, and neither a plain word at the front nor a day. */
function isName({ spoken, words }: Draft, i: number): boolean {
  const text = spoken[i]?.text ?? '';
  return /^\p{Lu}/u.test(text) && !words.stopWords.has(text.toLowerCase()) && !words.dayWords.has(text.toLowerCase());
}

/** Whether “those cartels”, “this plan” stands outside the quotations before its noun has been said. */
export function isLooseDemonstrative(draft: Draft): boolean {
  const { spoken, words } = draft;
  return spoken.some((_, i) => {
    if (!words.demonstratives.has(wordAt(draft, i)) || wordAt(draft, i) === 'that') return false;
    const [noun, second] = [wordAt(draft, i + 1), wordAt(draft, i + 2)];
    if (!noun || words.selfStanding.has(noun) || words.presentTimes.has(noun) || noun.endsWith('ing')) return false;
    const said = new Set(spoken.slice(0, i).map(({ text }) => beginning(text.toLowerCase())));
    return ![noun, second].some((word) => word.length >= 4 && said.has(beginning(word)));
  });
}

const beginning = (word: string): string => word.slice(0, 6); // “cartel” ~ “cartels”

/** Whether “the drug”, “the pair” takes up a noun of an earlier sentence that the bullet has not said itself. */
export function takesUpNoun(draft: Draft): boolean {
  const { spoken, words, introduced } = draft;
  return spoken.some((_, i) => {
    if (!words.definiteArticles.has(wordAt(draft, i))) return false;
    const noun = wordAt(draft, i + 1);
    const isNamed = words.namedNouns.has(noun);
    if (!isNamed && !introduced.has(noun) && !words.takingUpNouns.has(noun)) return false;
    const before = spoken.slice(0, i);
    if (before.some(({ text }) => beginning(text.toLowerCase()) === beginning(noun))) return false;
    if (isNamed && before.some((_token, k) => isName(draft, k))) return false;
    return !saysWhich(draft, i + 2);
  });
}

/** Whether what follows the noun says which one it is: “the attack on the embassy”, “the man who”. */
function saysWhich(draft: Draft, i: number): boolean {
  const next = wordAt(draft, i);
  return draft.words.prepositions.has(next) || draft.words.relatives.has(next) || isName(draft, i);
}

const wordAt = ({ spoken }: Draft, i: number): string => spoken[i]?.text.toLowerCase() ?? '';

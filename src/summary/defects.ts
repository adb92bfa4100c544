import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import { hasLoosePronoun, hasLooseThing, isLooseDemonstrative, takesUpNoun } from './dangling.ts';
import type { Draft } from './draft.ts';
import { beginsWith } from './phrases.ts';
import { quotedIn } from './quoted.ts';
import type { SummaryWords } from './summary-words.ts';

/** What a reader who sees the bullet alone would stumble over. */
export type Defect =
  | 'pointing-opener'
  | 'loose-pronoun'
  | 'loose-demonstrative'
  | 'loose-noun'
  | 'bare-quotation'
  | 'unbalanced'
  | 'fragment'
  | 'question'
  | 'first-person'
  | 'second-person'
  | 'addition'
  | 'too-short'
  | 'long'
  | 'too-long';

const SHORTEST = 6; // words; fewer are a fragment of news
const LONG = 35; // words; more are read twice
const LONGEST = 40; // words; more are not read
const FEWEST_SPOKEN = 5; // words outside the marks; fewer are a quotation without its speaker
const MOSTLY_QUOTED = 0.75; // share of the words; more is somebody's view and no news

/** Makes the function that lists the defects of each candidate, in its order. Cost: one pass over the tokens. */
export function defectsIn(list: readonly Candidate[], words: SummaryWords): Defect[][] {
  const introduced = new Set<string>();
  return list.map((candidate) => {
    const spoken = outsideQuotations(candidate);
    const spelled = candidate.tokens.filter(isWord).map(({ text }) => plain(text));
    const draft = { candidate, spelled, spoken, words, introduced };
    const defects = TESTS.filter(([, test]) => test(draft)).map(([defect]) => defect);
    for (const noun of introducedBy(candidate.tokens, words)) introduced.add(noun);
    return defects;
  });
}

type Test = (draft: Draft) => boolean;

const TESTS: readonly (readonly [Defect, Test])[] = [
  ['pointing-opener', hasPointingOpener],
  ['loose-pronoun', (draft) => hasLoosePronoun(draft) || hasLooseThing(draft)],
  ['loose-demonstrative', isLooseDemonstrative],
  ['loose-noun', takesUpNoun],
  ['bare-quotation', isBareQuotation],
  ['unbalanced', isUnbalanced],
  ['fragment', isFragment],
  ['question', ({ candidate }) => /\?["'”’»)]*$/.test(candidate.text)],
  ['first-person', ({ spoken, words }) => spoken.some((token) => isFirstPerson(token, words))],
  ['second-person', speaksToReader],
  ['addition', ({ spoken, words }) => spoken.some(({ text }) => words.additions.has(plain(text)))],
  ['too-short', ({ candidate }) => candidate.wordCount < SHORTEST],
  ['long', ({ candidate }) => candidate.wordCount > LONG],
  ['too-long', ({ candidate }) => candidate.wordCount > LONGEST],
];

/** Lower case, with straight apostrophes: the form of the word lists. */
const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

/** The word tokens of a bullet that nobody is quoted as saying. */
function outsideQuotations({ text, tokens }: Candidate): Token[] {
  const quoted = quotedIn(text);
  return tokens.filter(
    (token) => isWord(token) && !quoted.some((span) => span.start <= token.start && token.end <= span.end),
  );
}

/** Nouns introduced with “a” or “an”: the word behind it and the one behind that (“a synthetic drug”). */
function introducedBy(tokens: readonly Token[], words: SummaryWords): string[] {
  return tokens.flatMap(({ text }, i) => {
    if (!words.introducers.has(text.toLowerCase())) return [];
    const next = tokens.slice(i + 1, i + 4).map((token) => token.text.toLowerCase());
    const stop = next.findIndex((word) => words.stopWords.has(word) || !/^\p{Ll}/u.test(word));
    const noun = next[(stop < 0 ? next.length : stop) - 1];
    return noun ? [noun] : [];
  });
}

function hasPointingOpener({ spelled, words }: Draft): boolean {
  const [first = '', second = ''] = spelled;
  // “They’re” begins with “they”
  const opener = first.split("'")[0] ?? '';
  if (words.demonstratives.has(opener) && words.presentTimes.has(second)) return false;
  return words.pointingOpeners.has(opener) || beginsWith(spelled, words.pointingPhrases);
}

function speaksToReader({ spelled, spoken, words }: Draft): boolean {
  return beginsWith(spelled, words.readerOpeners) || spoken.some(({ text }) => words.secondPerson.has(plain(text)));
}

/** A sentence from inside a quotation, or one that is nearly all quotation. */
function isBareQuotation({ candidate, spelled, spoken }: Draft): boolean {
  if (candidate.beginsQuoted) return true;
  const all = spelled.length;
  const quoted = all - spoken.length;
  return quoted > 0 && (spoken.length < FEWEST_SPOKEN || quoted > MOSTLY_QUOTED * all);
}

/** Whether a quotation mark or bracket lacks its other end. */
function isUnbalanced({ candidate: { text } }: Draft): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  if (count('"') % 2 === 1 || count('(') !== count(')')) return true;
  if (count('“') !== count('”') || count('«') !== count('»')) return true;
  // ‘ has no other use; ’ is an apostrophe too, so only a missing closer can be seen
  return count('‘') > text.split(/’(?!\p{L})/u).length - 1;
}

/** No verb, an end that hangs, no capital: the rest of the sentence is elsewhere. */
function isFragment({ candidate: { text, tokens }, words }: Draft): boolean {
  // “Trees in bloom .” is a caption
  if (/(?:[,;:–—-]\s?\.?["'”’»)\]]*|\s\.)$/.test(text) || /^[^\p{L}\p{N}]*\p{Ll}(?!\p{Lu})/u.test(text)) return true;
  const last = tokens.findLast(isWord);
  if (last && words.hangingWords.has(plain(last.text))) return true;
  return words.verbForms.size > 0 && !tokens.some((_, i) => i > 0 && looksLikeVerb(tokens, i, words));
}

/** A word that only verbs look like, or one with a verb's ending that no article or preposition makes a noun. */
function looksLikeVerb(tokens: readonly Token[], i: number, words: SummaryWords): boolean {
  const word = plain(tokens[i]?.text ?? '');
  if (words.verbForms.has(word)) return true;
  const before = plain(tokens[i - 1]?.text ?? '');
  if (words.definiteArticles.has(before) || words.introducers.has(before) || words.prepositions.has(before))
    return false;
  return word.length > 3 && words.verbEndings.some((ending) => word.endsWith(ending));
}

// “US” is a country
const isFirstPerson = ({ text }: Token, words: SummaryWords): boolean =>
  words.firstPerson.has(plain(text)) && text !== 'US' && !/^(?:MINE|ME)$/.test(text);

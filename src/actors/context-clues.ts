import { isPlaceAcronym } from './candidates.ts';
import { isCapital, keyAt } from './capitals.ts';
import type { Look } from './look.ts';
import type { Clue } from './name-clues.ts';
import { isRoleNoun } from './role-nouns.ts';

const textAfter = ({ line, name }: Look, offset: number): string => line.tokens[name.end + offset]?.text ?? '';

/** Whether the name stands before a noun that it describes: “the Ruiz administration”. */
function isModifier(look: Look): boolean {
  const { words, after } = look;
  const [next] = after;
  const isLower = /^\p{Ll}/u.test(textAfter(look, 0));
  return isLower && !words.words.functionWords.has(next) && !words.words.actorVerbs.has(next) && !/ed$/.test(next);
}

/** What the name owns: the word behind “’s”. */
const belonging = (look: Look): string => (/^[’']s$/.test(textAfter(look, 0)) ? look.after[1] : '');

/** How far an apposition is searched for the noun that says what the name is. Tokens. */
const APPOSITION_REACH = 6;

/** Whether “X, a … noun” follows, `isNoun` saying which nouns count. */
function isFollowedBy(look: Look, isNoun: (i: number) => boolean): boolean {
  const { line, name, words, after } = look;
  const isOwned = /^[’']s$/.test(textAfter(look, 2)); // “Ruiz, Mexico’s ambassador”
  if (textAfter(look, 0) !== ',' || !(isOwned || words.words.articles.has(after[1]))) return false;
  for (let i = name.end + 2; i < name.end + 2 + APPOSITION_REACH; i++) {
    if (/^[,.;:()]$/.test(line.tokens[i]?.text ?? '.')) return false;
    if (isNoun(i)) return true;
  }
  return false;
}

/** Tokens that a list of places is followed back through. */
const LIST_REACH = 8;

/** Whether the name stands further down a list behind “the islands of”: “… of Brenn, Orre and Little Skarv”. */
function isListedPlace({ line, name, words }: Look): boolean {
  const isJoint = (i: number) => line.tokens[i]?.text === ',' || words.words.and.has(keyAt(line, i));
  if (!isJoint(name.start - 1)) return false;
  let i = name.start - 1;
  while (i > name.start - LIST_REACH && (isJoint(i) || isCapital(line, i))) i--;
  const noun = keyAt(line, i - 1);
  return words.words.of.has(keyAt(line, i)) && noun.endsWith('s') && words.places.nouns.has(noun.slice(0, -1));
}

/**
 * What the words around one mention say of its kind. A larger weight trusts the neighbours over the name's own words;
 * all the places of a name speak together.
 */
export const CONTEXT_CLUES: readonly Clue[] = [
  // “President Ruiz”, “harbour chief Ana Ruiz”.
  { weights: { person: 5 }, holds: ({ name }) => name.isTitled },
  { weights: { person: 2.5 }, holds: ({ line, name }) => isRoleNoun(line, name.start - 1) },
  // “Ruiz, 45,”.
  {
    weights: { person: 4 },
    holds: (look) =>
      textAfter(look, 0) === ',' && /^\d{2}$/.test(textAfter(look, 1)) && /^[,.]$/.test(textAfter(look, 2)),
  },
  // “Ruiz said”, “said Ruiz”, “Ruiz, who”.
  { weights: { person: 1.2, organisation: 0.6 }, holds: ({ words, after }) => words.words.actorVerbs.has(after[0]) },
  { weights: { person: 1, organisation: 0.5 }, holds: ({ words, before }) => words.words.actorVerbs.has(before[0]) },
  {
    weights: { person: 2.5 },
    holds: (look) => look.words.words.whoWords.has(look.after[textAfter(look, 0) === ',' ? 1 : 0]),
  },
  // “Ruiz, a chemist”; “Dorvik, a company”; “Dorvik, a rival harbour”.
  { weights: { person: 2 }, holds: (look) => isFollowedBy(look, (i) => isRoleNoun(look.line, i)) },
  {
    weights: { organisation: 2 },
    holds: (look) => isFollowedBy(look, (i) => look.words.organisations.nouns.has(keyAt(look.line, i))),
  },
  {
    weights: { place: 2 },
    holds: (look) => isFollowedBy(look, (i) => look.words.places.nouns.has(keyAt(look.line, i))),
  },
  // “in Dorvik”, “to Dorvik”.
  { weights: { place: 2 }, holds: ({ words, before }) => words.words.whereabouts.has(before[0]) },
  { weights: { place: 0.7 }, holds: ({ words, before }) => words.words.ways.has(before[0]) },
  // “Dorvik, Kenya”, “the town of Dorvik”, “the islands of Dorvik and Orre”, “Dorvik-based”, “Dorvik province”.
  {
    weights: { place: 2 },
    holds: (look) =>
      textAfter(look, 0) === ',' &&
      !/^[’']s$/.test(textAfter(look, 2)) &&
      (look.words.places.known.has(look.after[1]) || isPlaceAcronym(look.line, look.name.end + 1)),
  },
  {
    weights: { place: 3 },
    holds: ({ words, before }) => words.words.of.has(before[0]) && words.places.nouns.has(before[1].replace(/s$/, '')),
  },
  { weights: { place: 3 }, holds: isListedPlace },
  { weights: { place: 3 }, holds: (look) => textAfter(look, 0) === '-' && look.words.places.based.has(look.after[1]) },
  {
    weights: { place: 2.5 },
    holds: (look) =>
      /^\p{Ll}/u.test(textAfter(look, 0)) && look.words.places.heads.has(look.after[0].replace(/s$/, '')),
  },
  // “Maduro’s capture”: things own less.
  { weights: { person: 0.5, organisation: 0.2, place: 0.2 }, holds: (look) => /^[’']s$/.test(textAfter(look, 0)) },
  // “Ruiz’s widow”, “Dorvik’s shareholders”, “Dorvik’s outskirts”.
  { weights: { person: 1.5 }, holds: (look) => look.words.people.belongings.has(belonging(look)) },
  { weights: { organisation: 1.5 }, holds: (look) => look.words.organisations.belongings.has(belonging(look)) },
  { weights: { place: 1.5 }, holds: (look) => look.words.places.belongings.has(belonging(look)) },
  // “the founder of Dorvik”.
  {
    weights: { organisation: 1.2 },
    holds: ({ line, name, words, before }) =>
      isRoleNoun(line, name.start - 2) && words.words.prepositions.has(before[0]),
  },
  // “the Dorvik”, unless “the Ruiz administration”.
  {
    weights: { person: -2.5, organisation: 1.5 },
    holds: (look) => look.words.words.articles.has(look.before[0]) && !isModifier(look),
  },
  // “Dorvik group”, “the shipping giant Dorvik”.
  {
    weights: { organisation: 2.5 },
    holds: (look) => /^\p{Ll}/u.test(textAfter(look, 0)) && look.words.organisations.nouns.has(look.after[0]),
  },
  { weights: { organisation: 2.5 }, holds: ({ words, before }) => words.organisations.nouns.has(before[0]) },
  // “Stranger Shores”: a whole quotation is a work's title.
  {
    weights: { thing: 2.5 },
    holds: ({ line, name }) =>
      /^[“"‘]$/.test(line.tokens[name.start - 1]?.text ?? '') && /^[”"’]$/.test(line.tokens[name.end]?.text ?? ''),
  },
];

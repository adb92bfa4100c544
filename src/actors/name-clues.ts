import type { ActorWords } from './actor-words.ts';
import { isAcronym } from './capitals.ts';
import type { Weights } from './evidence.ts';
import { type Look, tailOf } from './look.ts';

/** A hint about a name's kind: what it weighs, and whether it holds for a candidate. */
export interface Clue {
  readonly weights: Weights;
  readonly holds: (look: Look) => boolean;
}

const isListed = ({ words, key }: Look): boolean =>
  words.places.known.has(key) || words.organisations.known.has(key) || words.places.acronyms.has(key);

const isPlain = ({ words }: Look, key: string): boolean =>
  words.words.common.has(key) || words.things.demonyms.has(key) || isTitleWord(words.people, key);

const isTitleWord = ({ officeTitles, honorifics }: ActorWords['people'], key: string): boolean =>
  officeTitles.has(key) || honorifics.has(key) || officeTitles.has(key.replace(/s$/, ''));

/** Letters and digits in capitals, short enough to be a short form. */
const isShortForm = (text: string): boolean => isAcronym(text) && text.replaceAll('.', '').length <= LONGEST_ACRONYM;

/** Longer words in capitals are shouted rather than shortened. Letters. */
const LONGEST_ACRONYM = 6;

/** The word right before “of” in the name: “Bank” of “Bank of Talmere”. */
function headBeforeOf({ words, texts }: Look): string {
  const of = texts.findIndex((text, i) => i > 0 && words.words.of.has(text.toLowerCase()));
  return texts[of - 1]?.toLowerCase() ?? '';
}

const isPeople = ({ words }: Look, key: string): boolean =>
  words.things.demonyms.has(key) || words.things.demonyms.has(key.replace(/s$/, ''));

/**
 * What a name's own words say of its kind, the same wherever it stands. A larger weight makes the clue win more often
 * over the others; the case it must win is beside it.
 */
export const NAME_CLUES: readonly Clue[] = [
  // Countries, cities, seas: “Kenya”, over “the Kenya … said”.
  { weights: { place: 6 }, holds: ({ words, key }) => words.places.known.has(key) },
  // “U.S.”, “UK”, over the clue for short forms.
  {
    weights: { place: 9 },
    holds: ({ words, key, texts }) => words.places.acronyms.has(key) && isAcronym(texts.join('')),
  },
  // “Reuters”, “Supreme Court”.
  { weights: { organisation: 6 }, holds: ({ words, key }) => words.organisations.known.has(key) },
  // “Mexican Supreme Court”.
  {
    weights: { organisation: 5 },
    holds: (look) => look.isLong && look.words.organisations.known.has(tailOf(look, 1)),
  },
  // “Sinaloa Cartel”, over a place's or a person's name in front.
  { weights: { organisation: 5 }, holds: ({ words, last, isLong }) => isLong && words.organisations.heads.has(last) },
  // “Federación Talmere”.
  { weights: { organisation: 4 }, holds: ({ words, first, isLong }) => isLong && words.organisations.leads.has(first) },
  // “Ruiz Shipping Ltd”.
  {
    weights: { organisation: 5 },
    holds: ({ words, last, isLong }) => isLong && words.organisations.companyForms.has(last),
  },
  // “Bank of Talmere”, “Gulf of Talmere”, “Treaty of Talmere”, over whatever stands behind “of”.
  { weights: { organisation: 7 }, holds: (look) => look.words.organisations.heads.has(headBeforeOf(look)) },
  { weights: { place: 7 }, holds: (look) => look.words.places.heads.has(headBeforeOf(look)) },
  { weights: { thing: 7 }, holds: (look) => look.words.things.heads.has(headBeforeOf(look)) },
  // “Lena River”, “Lake Talmere”, “North Dorvik”.
  { weights: { place: 4 }, holds: ({ words, last, isLong }) => isLong && words.places.heads.has(last) },
  // “Lena River” over “Lena”; “Ana Hill” stays a person.
  {
    weights: { place: 2 },
    holds: ({ words, last, isLong }) => isLong && words.places.heads.has(last) && !words.people.placeSurnames.has(last),
  },
  { weights: { place: 3 }, holds: ({ words, first, isLong }) => isLong && words.places.leads.has(first) },
  { weights: { place: 2 }, holds: ({ words, first, isLong }) => isLong && words.places.directions.has(first) },
  // “Talmerestan”, “Dorvikpur”.
  {
    weights: { place: 1.5 },
    holds: ({ words, last }) => words.places.endings.some((ending) => last.endsWith(ending)),
  },
  // “World Cup”, “Press Act”.
  { weights: { thing: 6 }, holds: ({ words, last }) => words.things.heads.has(last) },
  { weights: { thing: 7 }, holds: ({ words, key }) => words.things.known.has(key) },
  // “Operation Talmere”, “Marxism”.
  { weights: { thing: 5 }, holds: ({ words, first, isLong }) => isLong && words.things.leads.has(first) },
  { weights: { thing: 3 }, holds: ({ words, last }) => words.things.endings.some((ending) => last.endsWith(ending)) },
  // “GDP”, “European NGOs”.
  {
    weights: { thing: 6 },
    holds: ({ words, last, texts }) => isAcronym(texts.at(-1) ?? '') && words.things.acronyms.has(last),
  },
  // “Costa Ricans”, “Kurds”: peoples are no actors.
  { weights: { thing: 7 }, holds: (look) => !isListed(look) && isPeople(look, look.key) },
  // “B”, “N10”.
  { weights: { thing: 3 }, holds: ({ key, isLong }) => !isLong && (key.length === 1 || /^(?!g)\p{L}+\d/u.test(key)) },
  // “the Games”: common words with a capital.
  { weights: { thing: 4.5 }, holds: (look) => look.keys.length === 1 && look.keys.every((key) => isPlain(look, key)) },
  { weights: { thing: 1.5 }, holds: (look) => look.keys.length === 2 && look.keys.every((key) => isPlain(look, key)) },
  // “Human Rights Talmere”: a common word within a longer name.
  { weights: { organisation: 1 }, holds: (look) => look.isLong && look.keys.some((key) => isPlain(look, key)) },
  // “NRC”, “Dorvik TV”, “SaskTel”, “Marks & Okoro”.
  { weights: { organisation: 3 }, holds: ({ isLong, texts }) => !isLong && isShortForm(texts[0] ?? '') },
  {
    weights: { organisation: 2 },
    holds: ({ isLong, texts }) => isLong && texts.some((text) => text.length > 1 && isShortForm(text)),
  },
  {
    weights: { organisation: 1.5 },
    holds: ({ texts }) => texts.some((text) => /^(?!Ma?c|De|D[ie]|L[ae]|Fitz|Van)\p{L}*\p{Ll}\p{Lu}/u.test(text)),
  },
  {
    weights: { organisation: 4 },
    holds: ({ line, name }) => line.tokens.slice(name.start, name.end).some(({ text }) => text === '&'),
  },
  // “Jumia Egypt”, “Africa Renewal”: a place beside another word.
  {
    weights: { organisation: 3 },
    holds: (look) => look.isLong && !isListed(look) && look.words.places.known.has(look.last),
  },
  {
    weights: { organisation: 2 },
    holds: (look) => look.isLong && !isListed(look) && look.words.places.known.has(look.first),
  },
  // “Ana Ruiz”, over “Ruiz” known as a town; “Ana”.
  { weights: { person: 4 }, holds: ({ words, first, isLong }) => isLong && words.people.firstNames.has(first) },
  { weights: { person: 2 }, holds: ({ words, key, isLong }) => !isLong && words.people.firstNames.has(key) },
  // “John F. Ruiz”, “Bashar al-Assad”, “Martin Okoro Jr”, “Petrenko”.
  { weights: { person: 2 }, holds: ({ isLong, texts }) => isLong && texts.some((text) => /^\p{Lu}$/u.test(text)) },
  { weights: { person: 1.5 }, holds: ({ words, texts }) => texts.some((text) => words.people.particles.has(text)) },
  { weights: { person: 3 }, holds: ({ words, last, isLong }) => isLong && words.people.suffixes.has(last) },
  {
    weights: { person: 1 },
    holds: ({ words, last }) => words.people.surnameEndings.some((ending) => last.endsWith(ending)),
  },
  // Two or three unknown words are most often a person; one may be anything.
  {
    weights: { person: 1.5 },
    holds: (look) => look.texts.length >= 2 && look.texts.length <= 3 && !look.keys.some((key) => isPlain(look, key)),
  },
  { weights: { person: 0.4, organisation: 0.5, place: 0.45, thing: 0.6 }, holds: ({ isLong }) => !isLong },
];

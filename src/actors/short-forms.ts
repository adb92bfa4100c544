import { wordsAt } from '../model/span.ts';
import type { ActorWords } from './actor-words.ts';
import type { NameForm } from './name-forms.ts';

/** What a pair of forms is judged with. */
interface Setting {
  readonly text: string;
  readonly words: ActorWords;
}

type Rule = (short: NameForm, full: NameForm, setting: Setting) => boolean;

/**
 * Which of the names `fulls` the form `short` belongs to: all that the first fitting rule allows. Takes “Ruiz” / “Ana
 * Ruiz”, “George Ruiz” / “George W. Ruiz”, “NRC” / “Nuclear Regulatory Commission”, “Talmere” / “Talmere Inc”,
 * “Guangdong” / “Guangdong Province”, “House” / “House of Representatives”. Refuses anything across kinds.
 */
export function ownersOf(short: NameForm, fulls: readonly NameForm[], setting: Setting): NameForm[] {
  const sameKind = fulls.filter(({ kind }) => kind === short.kind);
  for (const rule of RULES[short.kind]) {
    const owners = sameKind.filter((full) => rule(short, full, setting));
    if (owners.length > 0) return owners;
  }
  return [];
}

/** “Ruiz”, “de Blasio”, “García Márquez” and the full name that ends in it. */
const lastName: Rule = (short, full, { words }) => {
  const given = withoutSuffix(full.parts, words);
  return endsWith(given, withoutSuffix(short.parts, words)) && short.parts.length < given.length;
};

/** “George Ruiz” and “George W. Ruiz”, “G. Ruiz” and “George Ruiz”. */
const middleName: Rule = (short, full, { words }) => {
  const [a, b] = [withoutSuffix(short.parts, words), withoutSuffix(full.parts, words)];
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [given = '', other = ''] = [a[0], b[0]];
  const isInitial = given.length === 1 || other.length === 1;
  return isInitial ? given.charAt(0) === other.charAt(0) : given === other && (a.length === 2 || b.length === 2);
};

/** “Ana” and “Ana Ruiz”. */
const firstName: Rule = (short, full) =>
  short.parts.length === 1 && full.parts.length > 1 && full.parts[0] === short.parts[0];

/** “NRC” and “Nuclear Regulatory Commission”, with and without small words. */
const acronym: Rule = (short, full) => {
  const letters = short.name.replaceAll('.', '').toLowerCase();
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}$/u.test(short.name.replaceAll('.', '')) || full.parts.length < 2) return false;
  if (/\p{Nd}/u.test(full.name)) return false; // “US” and “US-75 South”
  const capitals = full.name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  const all = full.parts.map((part) => part.charAt(0)).join('');
  return letters === capitals.join('').toLowerCase() || letters === all;
};

/** “Talmere Growth Party (TGPX)”: what stands in brackets right behind the name. */
const bracketed: Rule = (short, full, { text }) =>
  /^\p{Lu}{2,}/u.test(short.name) &&
  full.parts.length > 1 &&
  short.mentions.some(({ start, end }) => {
    const before = full.mentions.find((mention) => mention.end <= start && start - mention.end <= 3);
    return (
      before !== undefined &&
      /^\s?\($/.test(wordsAt(text, { start: before.end, end: start })) &&
      text.charAt(end) === ')'
    );
  });

/** “Talmere Steel” and “Talmere Steel Inc”. */
const companyForm: Rule = (short, full, { words }) =>
  startsWith(full.parts, short.parts) &&
  full.parts
    .slice(short.parts.length)
    .every((part) => words.organisations.companyForms.has(part) || words.organisations.spareHeads.has(part));

/** “Gazprom” and “Gazprom Neft Holdings”: a beginning that is no common word, place or people. */
const beginning: Rule = (short, full, { words }) => {
  const [word = ''] = short.parts;
  const isCommon =
    words.words.common.has(word) || words.things.demonyms.has(word) || words.organisations.heads.has(word);
  return (
    !isCommon &&
    !words.places.known.has(short.parts.join(' ')) &&
    startsWith(full.parts, short.parts) &&
    short.parts.length < full.parts.length
  );
};

/** “Foreign Ministry” and “Iranian Foreign Ministry”: what a people's or a country's name is put before. */
const ofCountry: Rule = (short, full, { words }) =>
  (short.parts.length > 1 || words.organisations.known.has(short.parts.join(' '))) &&
  short.parts.length < full.parts.length &&
  endsWith(full.parts, short.parts) &&
  isCountry(full.parts.slice(0, -short.parts.length), words);

const isCountry = (parts: readonly string[], { things, places }: ActorWords): boolean =>
  places.known.has(parts.join(' ')) ||
  parts.every((part) => things.demonyms.has(part) || places.known.has(part) || places.acronyms.has(part));

/** “House” and “House of Representatives”: the word before “of”, in capitals. */
const headOf: Rule = (short, full, { words }) =>
  short.parts.length === 1 && full.parts[0] === short.parts[0] && words.words.of.has(full.parts[1] ?? '');

/** “University” and “Talmere State University”: the head alone, in capitals. */
const headLast: Rule = (short, full, { words }) =>
  short.parts.length === 1 &&
  full.parts.length > 1 &&
  full.parts.at(-1) === short.parts[0] &&
  words.organisations.heads.has(short.parts[0] ?? '');

/** “Talmere” and “Republic of Talmere”. */
const ofPlace: Rule = (short, full, { words }) =>
  full.parts.length === short.parts.length + 2 &&
  endsWith(full.parts, short.parts) &&
  words.words.of.has(full.parts[1] ?? '') &&
  words.places.spareLeads.has(full.parts[0] ?? '');

/** “Ruiz Ana” and “Ana Ruiz”. */
const turned: Rule = (short, full) =>
  short.parts.length === 2 &&
  full.parts.length === 2 &&
  short.parts[0] === full.parts[1] &&
  short.parts[1] === full.parts[0];

/** “Guangdong” and “Guangdong Province”. */
const placeHead: Rule = (short, full, { words }) =>
  startsWith(full.parts, short.parts) &&
  full.parts.length === short.parts.length + 1 &&
  words.places.spareHeads.has(full.parts.at(-1) ?? '');

const RULES: Readonly<Record<NameForm['kind'], readonly Rule[]>> = {
  person: [lastName, middleName, turned, firstName],
  organisation: [acronym, bracketed, companyForm, beginning, ofCountry, headOf, headLast],
  place: [acronym, placeHead, ofPlace],
};

const withoutSuffix = (parts: readonly string[], { people }: ActorWords): readonly string[] =>
  parts.length > 1 && people.suffixes.has(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;

const endsWith = (parts: readonly string[], tail: readonly string[]): boolean =>
  tail.length <= parts.length && tail.every((part, i) => parts[parts.length - tail.length + i] === part);

const startsWith = (parts: readonly string[], head: readonly string[]): boolean =>
  head.every((part, i) => parts[i] === part);

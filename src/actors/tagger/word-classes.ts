import type { ActorWords } from '../actor-words.ts';

type Names = ReadonlySet<string>;

/** The word tables that say something of a word, in the order of their numbers: the model knows them by number. */
const CLASSES: readonly ((words: ActorWords) => Names)[] = [
  ({ words }) => words.functionWords,
  ({ words }) => words.common,
  ({ words }) => words.time,
  ({ words }) => words.whereabouts,
  ({ words }) => words.ways,
  ({ words }) => words.actorVerbs,
  ({ words }) => words.whoWords,
  ({ words }) => words.prepositions,
  ({ people }) => people.firstNames,
  ({ people }) => people.honorifics,
  ({ people }) => people.officeTitles,
  ({ people }) => people.titleQualifiers,
  ({ people }) => people.portfolios,
  ({ people }) => people.kin,
  ({ people }) => people.particles,
  ({ people }) => people.suffixes,
  ({ people }) => people.belongings,
  ({ organisations }) => organisations.known,
  ({ organisations }) => organisations.heads,
  ({ organisations }) => organisations.companyForms,
  ({ organisations }) => organisations.leads,
  ({ organisations }) => organisations.nouns,
  ({ organisations }) => organisations.belongings,
  ({ places }) => places.known,
  ({ places }) => places.heads,
  ({ places }) => places.leads,
  ({ places }) => places.nouns,
  ({ places }) => places.directions,
  ({ things }) => things.heads,
  ({ things }) => things.known,
  ({ things }) => things.demonyms,
  ({ people }) => people.roleNouns,
];

/** The numbers of the tables that have the word with this key. */
export const classesOf = (words: ActorWords, key: string): number[] =>
  CLASSES.flatMap((table, number) => (table(words).has(key) ? [number] : []));

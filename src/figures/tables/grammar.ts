import type { Words } from './table.ts';

/** Numbers that are names. */
export interface NameTable {
  /** Words directly before a number that make it a name: “highway”. */
  readonly designators: Words;
  readonly streets: Words;
  /** First words of a street where they come before its name: “rue”. */
  readonly streetOpeners: Words;
  readonly phoneWords: Words;
  /** Words tied to a number that still counts: “mid” in “mid-2020”. */
  readonly numberPrefixes: Words;
  /** Letters glued behind digits that are neither unit nor code: “1990s”. */
  readonly plainSuffixes: Words;
  /** Designators that rank: “No. 3”; words whose number counts a sequence: “Day 3”. */
  readonly rankMarks: Words;
  readonly sequenceWords: Words;
  /** Endings of the names of peoples: “Thirteen Russians”. */
  readonly demonymEndings: readonly string[];
  /** Endings of adverbs, which may stand before a number at the start of a sentence: “Exactly 310”. */
  readonly adverbEndings: readonly string[];
}

/** The little grammar that finds what a number counts or measures. */
export interface GrammarTable {
  readonly hasElision: boolean;
  /** Whether all nouns have a capital, so that a capital is no sign of a name. */
  readonly hasCapitalNouns: boolean;
  readonly prepositions: Words;
  readonly conjunctions: Words;
  /** Conjunctions that stand for the noun before them: “that”. */
  readonly relatives: Words;
  /** Whether a verb needs no subject: “calcula que perdió”. */
  readonly dropsSubjects: boolean;
  readonly determiners: Words;
  /** “several hundred”: before a scale they leave open how many. */
  readonly vagueWords: Words;
  readonly pronouns: Words;
  /** Pronouns that stand for the subject of the sentence before: “it cost”. */
  readonly subjectPronouns: Words;
  /** “a cost of $5m”: what stands before it names the amount; “5% of homes”: what stands behind does. */
  readonly headLinks: Words;
  readonly behindLinks: Words;
  /** Words that belong to the stretch of time behind them: “in the last 10 weeks”. */
  readonly stretchWords: Words;
  /** Of these, those that need the noun right behind them: “$1bn in gains”, not “in the year”. */
  readonly closeLinks: Words;
  /** “to” before a verb: “told the firm to pay”. */
  readonly infinitiveMarks: Words;
  /** “$5m for a new roof”: what stands behind adds to the label. */
  readonly purposeLinks: Words;
  /** Forms of to be, to have and the modal verbs. */
  readonly auxiliaries: Words;
  /** Nouns that are counted even when tied to a number word: “a three-member panel”. */
  readonly tiedNouns: Words;
  /** Words inside a noun phrase that are determiners elsewhere: “six most wanted men”. */
  readonly degreeWords: Words;
  /** Common verb forms that could be taken for nouns. */
  readonly verbs: Words;
  /** Words that say nothing about what is measured. */
  readonly fillers: Words;
  /** Plurals without a plural ending, and words that only look like plurals. */
  readonly plurals: Words;
  readonly singulars: Words;
  readonly pluralEndings: readonly string[];
  readonly singularEndings: readonly string[];
}

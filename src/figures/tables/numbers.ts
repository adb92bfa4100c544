import type { Table, Words } from './table.ts';

/**
 * How one number word takes part in a number: “two hundred and thirty-one thousand” is one, hundred, ten, one, scale.
 * A `ten` may be followed by a `one`; a `hundred` and a `scale` multiply what stands before them.
 */
export interface NumberWord {
  readonly role: 'one' | 'ten' | 'hundred' | 'scale';
  readonly value: number;
}

/** How a hedge reads: `>` more than, `<` less than or up to, `~` roughly. */
export type Hedge = '>' | '<' | '~';

/** Numbers in digits and words. */
export interface NumberTable {
  /** The decimal mark; the other one of “.” and “,” groups thousands. */
  readonly decimal: '.' | ',';
  /** Whether “12 500” with an ordinary blank is one number. */
  readonly groupsByBlank: boolean;
  readonly numbers: Table<NumberWord>;
  /** Whether number words are written together (“zweiundzwanzig”), and what stands between them then. */
  readonly compounds: boolean;
  readonly compoundLinks: Words;
  /** Whether sixty and eighty are followed by ten to nineteen: “quatre-vingt-dix”. */
  readonly countsByTwenties: boolean;
  /** Words between the parts of a number: “two hundred and five”. */
  readonly numberLinks: Words;
  /** Words standing for one before a scale: “a million”. */
  readonly articles: Words;
  /** Scales that count nothing alone: “thousands”. */
  readonly pluralScales: Words;
  /** Scales written with a full stop: “Mio.”. */
  readonly stoppedScales: Words;
  /** Letters glued to digits that can be nothing but a scale: “2.4bn”. */
  readonly scaleSuffixes: Table<number>;
  /** Letters glued to digits that could also be a unit: “16m”; case counts. */
  readonly scaleLetters: Table<number>;
  /** “and a half”, “and three quarters”, with the part they add. */
  readonly partMore: Table<number>;
  /** Parts of a scale or unit: “half a million”, with the words between. */
  readonly scaleParts: Table<number>;
  readonly scalePartLinks: Words;
  readonly minus: Words;
  readonly ordinals: Table<number>;
  /** Endings that make digits an ordinal: “21st”. */
  readonly ordinalEndings: Words;
}

/** Hedges, ranges, shares and comparisons. */
export interface RelationTable {
  readonly hedges: Table<Hedge>;
  /** “just” before “over”. */
  readonly hedgeDegrees: Table<true>;
  /** Signs as hedges: “~”, “<”. */
  readonly hedgeSigns: Table<Hedge>;
  /** Hedges behind the number: “or more”. */
  readonly laterHedges: Table<Hedge>;
  /** Words between the two ends of a range: “to”; words before one joined by `rangeAnd`: “between”. */
  readonly rangeLinks: Words;
  readonly rangeOpeners: Words;
  readonly rangeAnd: Words;
  /** “or”: two numbers in a row joined by it are a range, “three or four years”. */
  readonly alternatives: Words;
  /** Words before a change from one value to another: “from”. */
  readonly fromWords: Words;
  /** Before “from” they make it a range: “ranging from $200 to $4m”. */
  readonly rangeVerbs: Words;
  /** Words between a part and its whole: “280 million of the 1.5 billion shekels”. */
  readonly partLinks: Table<true>;
  /** “780 more”, “five others”: nouns that stand for the one counted before. */
  readonly fillIns: Words;
  /** Words before the older or the other value: “up from 140”. */
  readonly comparers: Words;
  /** Names of fractions with their value: “thirds” 1/3. */
  readonly fractions: Table<number>;
  /** “half” as a share needs one of these behind or before it. */
  readonly halves: Words;
  readonly afterHalf: Words;
  readonly beforeHalf: Words;
  /** “one in five”; loose ones allow a noun before them: “un train sur trois”. */
  readonly ratioLinks: Table<true>;
  readonly looseRatioLinks: Table<true>;
  /** “tenfold” and the like. */
  readonly folds: Table<number>;
  /** “times” as a multiple, and what stands behind it then: “as”, “more”. */
  readonly times: Words;
  readonly afterTimes: Words;
  /** Words near a score or a split vote. */
  readonly scoreWords: Words;
  /** “biggest” in “third-biggest”. */
  readonly superlativeEndings: readonly string[];
  /** Words behind an ordinal in a name: “21st century”. */
  readonly afterNamedOrdinal: Words;
  /** “finished second”, “first place”. */
  readonly rankVerbs: Words;
  readonly rankNouns: Words;
  /** Verbs of change: what follows “to” behind them is the result, not the end of a range. */
  readonly changeVerbs: Words;
  /** Words of death and harm, and of records: near them a number is news. */
  readonly harmWords: Words;
  readonly recordWords: Words;
  /** Words before the older value of a comparison: “compared”. */
  readonly formerWords: Words;
  /** What indices and teams rise by: “points”. */
  readonly pointNouns: Words;
  /** The number one where it is also an article or a pronoun, and words beside it that show that. */
  readonly ones: Words;
  /** Whether it is the article, so that it counts only with a unit: “une prime”, “un millón”. */
  readonly oneIsArticle: boolean;
  readonly beforeOne: Words;
  readonly afterOne: Words;
}

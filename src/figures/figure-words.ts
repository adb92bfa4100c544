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

/** A unit of measure or time: the short symbol or English word it is given out as. */
export interface UnitWord {
  readonly unit: string;
  readonly kind: 'measure' | 'duration';
}

/** `count` units from the day of publication; 0 is the current one. */
export interface RelativeDate {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
}

/** A pattern in the article and the currency code it settles. */
export type CurrencyHint = readonly [RegExp, string];

type Words = ReadonlySet<string>;
type Table<T> = ReadonlyMap<string, T>;

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

export interface MoneyTable {
  /** Currency names, up to four words, with their code, or one of `$`, `pound`, `rupee`, `peso`, `cent`, `penny`. */
  readonly currencies: Table<string>;
  /** Names that may stand before the digits: “dólar 200”. */
  readonly leadingCurrencies: Words;
  /** Signs and letters before or behind an amount with the same values; case counts. */
  readonly currencySymbols: Table<string>;
  readonly currencyCodes: Table<string>;
  /** Codes that are also words or names in capitals: “COP26”. */
  readonly wordyCodes: Words;
  /** Letters before a dollar sign: “A” in “A$”; in capitals. */
  readonly dollarOwners: Table<string>;
  /** Currency letters that may be written against the digits: “Rs34”. */
  readonly gluedCurrencies: Words;
  /** Words that make pounds a weight, before and behind. */
  readonly weighing: Words;
  readonly weighed: Words;
  /** What prices are per, with the symbol. */
  readonly priceUnits: Table<string>;
  readonly dollarHints: readonly CurrencyHint[];
  readonly rupeeHints: readonly CurrencyHint[];
  readonly pesoHints: readonly CurrencyHint[];
  /** Signs that the article counts in pounds sterling. */
  readonly poundMoney: RegExp;
}

export interface UnitTable {
  /** “%”, “percentage points”, up to three words, with `%`, `pp` or `bp`. */
  readonly percents: Table<string>;
  /** Unit words, up to four. */
  readonly units: Table<UnitWord>;
  /** Unit symbols; case counts. Doubtful ones are also words or letters of names. */
  readonly unitSymbols: Table<UnitWord>;
  readonly doubtfulSymbols: Words;
  /** What rates are per, with the symbol: “hour” → “h”. */
  readonly rateUnits: Table<string>;
  readonly per: Words;
  /** The one of these that says a rate and nothing else: “one per week”. */
  readonly rateWord: string;
  /** Adjectives between a number and its unit: “three straight days”. */
  readonly unitAdjectives: Words;
  /** Words between a number and its unit or noun: “millones de euros”. */
  readonly unitLinks: Words;
  readonly degrees: Words;
  readonly degreeScales: Table<string>;
  /** “aged” before a number; “old” behind its unit; the two words of “of age”. */
  readonly ageOpeners: Words;
  readonly ageClosers: Words;
  /** “she is”, behind which a bare number is an age. */
  readonly ageLeads: Table<true>;
  readonly ofAge: readonly string[];
}

export interface DateTable {
  /** Month names and abbreviations with their number, 1 to 12. */
  readonly months: Table<number>;
  /** Months that are also ordinary words and need a word of `yearOpeners` or a number beside them. */
  readonly doubtfulMonths: Words;
  /** Whether months are written with a small letter. */
  readonly writesMonthsSmall: boolean;
  readonly dayBeforeMonth: boolean;
  readonly weekdays: Words;
  readonly seasons: Words;
  /** Words before a bare year or month: “in”, “since”. */
  readonly yearOpeners: Words;
  /** Plural nouns that are counted in thousands so often that “1990 jobs” is no year. */
  readonly countedNouns: Words;
  /** Words that belong to the year behind them: “fiscal”. */
  readonly yearWords: Words;
  /** Words between day, month and year: “of”. */
  readonly dateLinks: Words;
  readonly quarters: Words;
  /** Letters before the number of a quarter, in capitals: “Q3”. */
  readonly quarterLetters: string;
  /** Words behind a year of less than four digits: “88 AD”. */
  readonly eras: Words;
  /** Words behind a stretch of time that make it a time: “28 years ago”. */
  readonly agoWords: Words;
  readonly relativeDates: Table<RelativeDate>;
  readonly clockWords: Words;
  /** Words before the time of a race. */
  readonly raceWords: Words;
}

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

/**
 * What reading numbers needs to know of a language. Pure data: the scanner is the same for all. Words are in lower
 * case unless case counts; a phrase is its tokens joined by blanks.
 */
export interface FigureTable
  extends NumberTable,
    RelationTable,
    MoneyTable,
    UnitTable,
    DateTable,
    NameTable,
    GrammarTable {}

/** A table with the words that may begin a form and are no numbers themselves, so that all others are passed over. */
export interface FigureWords extends FigureTable {
  readonly starters: Words;
}

/** Completes a table. */
export function figureTable(table: FigureTable): FigureWords {
  const phrases = [...table.relativeDates.keys(), ...table.months.keys(), ...table.weekdays];
  const words = [
    ...table.currencies.keys(),
    ...table.ordinals.keys(),
    ...table.halves,
    ...table.folds.keys(),
    ...table.articles,
    ...table.minus,
  ];
  const first = phrases.map((phrase) => phrase.split(' ')[0] ?? '');
  return { ...table, starters: new Set([...first, ...words, 'q1', 'q2', 'q3', 'q4', 't1', 't2', 't3', 't4']) };
}

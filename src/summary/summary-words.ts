/**
 * What choosing bullets needs to know of a language. All words in lower case; a phrase is words parted by one blank.
 * An empty list switches its rule off, so a new language may begin with stop words alone.
 */
export interface SummaryWords {
  /** Words without content of their own: they count for nothing when texts are compared. */
  readonly stopWords: ReadonlySet<string>;
  /** Endings cut before words are compared, longest first: “killings” ~ “killed”. */
  readonly endings: readonly string[];
  /** Openers cut with or without a comma behind them: “But”, “Meanwhile”. */
  readonly connectives: readonly string[];
  /** Openers cut only together with their comma: “Now,” but not “Now that”. */
  readonly commaConnectives: readonly string[];
  /** Printed in capitals in front of a sentence: “NEW:”. */
  readonly kickers: readonly string[];
  /** First words of a bracket that points at a picture: “(pictured left)”. */
  readonly pointers: readonly string[];
  /** A sentence that begins so is page furniture, however long: “Editor’s note”. */
  readonly furnitureLabels: readonly string[];
  /** A line without an end mark that begins so is page furniture: “By Ana Ruiz”. */
  readonly furnitureOpeners: readonly string[];
  /** A sentence with one of these is page furniture wherever it stands: “contributed to this report”. */
  readonly furniturePhrases: readonly string[];
  /** Words of a picture credit: “photo”, “image”. They count before a colon, in brackets, or with “by”. */
  readonly creditWords: readonly string[];
  /** First words of a sentence that lean on what was said before: “he”, “such”. */
  readonly pointingOpeners: ReadonlySet<string>;
  /** First phrases that lean on what was said before: “a day later”, “in response”. */
  readonly pointingPhrases: ReadonlySet<string>;
  /** “those”, “this”: loose unless their noun stands before them or stands for itself. */
  readonly demonstratives: ReadonlySet<string>;
  /** Words that need no earlier mention after a demonstrative: “week”, “who”. */
  readonly selfStanding: ReadonlySet<string>;
  /** Times that “this” makes plain even at the beginning of a sentence: “This week”. */
  readonly presentTimes: ReadonlySet<string>;
  /** Pronouns for people: “she”, “his”. */
  readonly personPronouns: ReadonlySet<string>;
  /** Those of them that stand for several. */
  readonly pluralPronouns: ReadonlySet<string>;
  /** Definite articles: “the”. */
  readonly definiteArticles: ReadonlySet<string>;
  /** Words that introduce something new: “a”, “one”. */
  readonly introducers: ReadonlySet<string>;
  /** Pronouns for things: “it”. */
  readonly thingPronouns: ReadonlySet<string>;
  /** Nouns that, with a definite article in front, take up the sentence before: “the move”, “the pair”. */
  readonly takingUpNouns: ReadonlySet<string>;
  /** The like for people and bodies, which a name in the bullet makes plain: “the company”. */
  readonly namedNouns: ReadonlySet<string>;
  /** Prepositions; what they govern is seldom who “he” is. */
  readonly prepositions: ReadonlySet<string>;
  /** “who”, “that”: what follows says which one is meant. */
  readonly relatives: ReadonlySet<string>;
  /** “I”, “our”: the writer's or a speaker's own voice. */
  readonly firstPerson: ReadonlySet<string>;
  /** First phrases that speak to the reader: “imagine”. */
  readonly readerOpeners: ReadonlySet<string>;
  /** “you”, “your”. */
  readonly secondPerson: ReadonlySet<string>;
  /** “also”, “too”: an addition to something unseen. */
  readonly additions: ReadonlySet<string>;
  /** Verbs of things that happen, as news tells them: “killed”, “announced”. */
  readonly newsVerbs: ReadonlySet<string>;
  /** Forms that only verbs have: auxiliaries and irregular pasts. */
  readonly verbForms: ReadonlySet<string>;
  /** Endings that most verbs of a finished sentence have: “ed”. */
  readonly verbEndings: readonly string[];
  /** A sentence that ends on one of these goes on elsewhere: “of”, “and”. */
  readonly hangingWords: ReadonlySet<string>;
  /** Days that date the news: “tuesday”, “yesterday”. */
  readonly dayWords: ReadonlySet<string>;
}

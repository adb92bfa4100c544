/** What splitting text into sentences needs to know of a language. All words in lower case, without their full stop. */
export interface TextWords {
  /** Abbreviations that stand before a name or number and so never end a sentence: “Dr.”, “Gen.”, “No.”. */
  readonly titles: ReadonlySet<string>;
  /** Abbreviations that may end a sentence, but only if the next word is a usual opener: “Inc.”, “Jan.”, “p.m.”. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that, capitalised after an abbreviation, show that a new sentence begins there. */
  readonly openers: ReadonlySet<string>;
  /** Verbs that attribute a quotation: “‘Why?’ Ruiz asked” is one sentence. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Whether “3. Mai” is an ordinal: a number of one or two digits with a full stop. */
  readonly hasOrdinalStop: boolean;
}

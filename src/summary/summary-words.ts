/** What choosing bullets needs to know of a language. */
export interface SummaryWords {
  readonly stopWords: ReadonlySet<string>;
}

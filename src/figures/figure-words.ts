/** What reading numbers needs to know of a language. */
export interface FigureWords {
  readonly months: readonly string[];
}

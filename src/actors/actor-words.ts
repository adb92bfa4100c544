/** What finding names needs to know of a language. */
export interface ActorWords {
  readonly titles: ReadonlySet<string>;
}

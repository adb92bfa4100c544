/**
 * Words cut from a laid-out text, findable again: a W3C Web Annotation TextQuoteSelector with the start offset of its
 * TextPositionSelector as a hint (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset of `exact` in the text it was cut from. */
  readonly position: number;
}

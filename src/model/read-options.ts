/** How to read a page when the reader insists. */
export interface ReadOptions {
  /** Read the page even if it does not look like an article. */
  readonly anyway?: boolean;
  /** Read what is selected instead of the whole page. */
  readonly selection?: boolean;
}

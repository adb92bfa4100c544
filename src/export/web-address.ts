/**
 * `url` as an address that may become a link, or `undefined`: only http and https, so that a page cannot put a
 * `javascript:` address on the clipboard. Blanks and angle brackets are percent-encoded, the rest is left as it is.
 */
export const webAddress = (url: string): string | undefined =>
  /^https?:\/\//i.test(url) ? url.replace(/[\s<>]/g, encodeURIComponent) : undefined;

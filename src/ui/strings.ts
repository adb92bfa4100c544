import type { Say } from '../strings.ts';

/** How a browser looks up a sentence: `browser.i18n.getMessage`. */
export type GetMessage = (name: string, substitutions?: string[]) => string;

/** The sentences as the browser keeps them, in the language of its own interface. */
export const sayWith =
  (getMessage: GetMessage): Say =>
  (key, ...params) =>
    getMessage(key, params.map(String));

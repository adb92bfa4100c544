import messages from '../assets/_locales/en/messages.json' with { type: 'json' };

/** The name of a sentence in assets/_locales. */
export type MessageKey = keyof typeof messages;

/** A sentence in the reader's language; `params` fill $1, $2 … of the message. */
export type Say = (key: MessageKey, ...params: readonly (string | number)[]) => string;

/** The English sentences, for programs without a browser: the command line and tests. */
export const sayInEnglish: Say = (key, ...params) => fill(messages[key].message, params);

const fill = (message: string, params: readonly (string | number)[]): string =>
  message.replace(/\$(\d)/g, (_, n: string) => String(params[Number(n) - 1] ?? ''));

/**
 * A counted sentence: takes `<stem>_one` or `<stem>_other`, as the plural rules of the language of the sentences say,
 * with the count as $1 and `params` as $2, $3 … A language with more forms adds them to its messages and here.
 */
export function sayCount(say: Say, stem: CountedStem, count: number, ...params: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(say('languageTag')).select(count) === 'one' ? 'one' : 'other';
  return say(`${stem}_${form}` as MessageKey, count, ...params);
}

/** The first part of the names of a counted sentence: `lines` of `lines_one` and `lines_other`. */
export type CountedStem = MessageKey extends infer K ? (K extends `${infer S}_one` ? S : never) : never;

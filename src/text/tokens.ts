import type { Span } from '../model/span.ts';

/**
 * The smallest piece that has a meaning of its own. Tokens never overlap and never hold white space; `text` is the
 * article's text at the span, kept so that nobody cuts it twice.
 *
 *   “Mr. O’Neil’s 4.2bn-euro U.S. bid”  →  “ Mr . O’Neil ’s 4.2 bn - euro U.S. bid ”
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
  readonly text: string;
}

const ACRONYM = String.raw`\p{L}\.(?:\p{L}\.)+`; // U.S.  p.m.  e.g.
const NUMBER = String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*`; // 30,000  4.2  10:30
const POSSESSIVE = String.raw`[’'][sS](?![\p{L}\p{M}])`; // the ’s of “Trump’s”
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[’'](?![sS](?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}\p{N}]*)*`; // O’Neil  don’t  G7
const SYMBOL = String.raw`[\p{Sc}\p{Sm}\p{So}%‰°#@&§]`;
const TOKEN = new RegExp(
  `(?<acronym>${ACRONYM})|(?<word>${POSSESSIVE}|${WORD})|(?<number>${NUMBER})|(?<symbol>${SYMBOL})|[^\\s\\p{Cf}]`,
  'gu',
);

/** Splits `text` into tokens, in order. Cost: one pass. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const piece = match[0];
    found.push({ kind: kindOf(match.groups), text: piece, start: match.index, end: match.index + piece.length });
  }
  return found;
}

function kindOf(groups: Record<string, string | undefined> | undefined): Token['kind'] {
  if (groups?.['word'] ?? groups?.['acronym']) return 'word';
  if (groups?.['number']) return 'number';
  return groups?.['symbol'] ? 'symbol' : 'punctuation';
}

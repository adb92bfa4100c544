import type { Article } from '../model/article.ts';
import { paragraphs } from '../model/paragraphs.ts';
import type { Span } from '../model/span.ts';
import { type Sentence, sentences } from './sentences.ts';
import type { TextWords } from './text-words.ts';
import { type Token, tokens } from './tokens.ts';

/** The article taken apart once; every later step reads it and nobody changes it. */
export interface Reading {
  readonly article: Article;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** All tokens of the text, in order. */
  readonly tokens: readonly Token[];
  /** For each sentence, the half-open range of its tokens: indices into `tokens`. */
  readonly sentenceTokens: readonly Span[];
}

/** Takes `article.text` apart into paragraphs, sentences and tokens. An empty text gives empty lists. */
export function read(article: Article, words: TextWords): Reading {
  const blocks = paragraphs(article.text);
  const split = sentences(article.text, blocks, words);
  const pieces = tokens(article.text);
  return { article, paragraphs: blocks, sentences: split, tokens: pieces, sentenceTokens: ranges(split, pieces) };
}

function ranges(split: readonly Sentence[], pieces: readonly Token[]): Span[] {
  let at = 0;
  return split.map((sentence) => {
    while (at < pieces.length && (pieces[at]?.start ?? 0) < sentence.start) at++;
    const start = at;
    while (at < pieces.length && (pieces[at]?.start ?? 0) < sentence.end) at++;
    return { start, end: at };
  });
}

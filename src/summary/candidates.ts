import type { Span } from '../model/span.ts';
import { wordsAt } from '../model/span.ts';
import type { Trace } from '../model/trace.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Token, tokens } from '../text/tokens.ts';
import { furnitureTest } from './furniture.ts';
import { insideQuotation } from './quoted.ts';
import type { SummaryWords } from './summary-words.ts';
import { termsOfTokens } from './terms.ts';
import { trimmer } from './trim.ts';

/** A sentence that may become a bullet. `start` and `end` are the whole sentence, `text` is what would be shown. */
export interface Candidate extends Span {
  readonly text: string;
  /** Tokens of `text`; their offsets are into `text`. */
  readonly tokens: readonly Token[];
  /** Stems of its content words, repeats kept. */
  readonly terms: readonly string[];
  /** The same, each once. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words of `text`, counted as parted by white space. */
  readonly wordCount: number;
  /** Place among the candidates, from 0. */
  readonly rank: number;
  /** Whether a quotation opened in an earlier sentence is still open where this one begins. */
  readonly beginsQuoted: boolean;
}

type Refusal = 'furniture' | 'caption' | 'copy';

/** Splits the story from its page: the sentences that may become bullets, in the order of the article. */
export function candidates(reading: Reading, words: SummaryWords, trace: Trace | undefined): Candidate[] {
  const refusals = refuse(reading, words);
  const trim = trimmer(words);
  const quoted = quotedStarts(reading);
  const found: Candidate[] = [];
  reading.sentences.forEach((sentence, i) => {
    const reason = refusals[i];
    if (reason) {
      trace?.({ stage: 'summary', start: sentence.start, end: sentence.end, verdict: 'dropped', reason });
      return;
    }
    const text = trim(wordsAt(reading.article.text, sentence));
    const pieces = tokens(text);
    const terms = termsOfTokens(pieces, words);
    found.push({
      start: sentence.start,
      end: sentence.end,
      text,
      tokens: pieces,
      terms,
      vocabulary: new Set(terms),
      wordCount: text.split(/\s+/).length,
      rank: found.length,
      beginsQuoted: quoted[i] ?? false,
    });
  });
  return found;
}

/** For each sentence why it cannot be a bullet, or `null`. */
function refuse({ article, sentences }: Reading, words: SummaryWords): (Refusal | null)[] {
  const test = furnitureTest(words);
  const texts = sentences.map((sentence) => wordsAt(article.text, sentence));
  const first = texts.map((text) => test(text));
  const captions = first.map((reason, i) => reason ?? (isCaptioned(sentences, first, i) ? 'caption' : null));
  return dropCopies(texts, captions, sentences);
}

const LONGEST_CAPTION = 3; // sentences of a paragraph that ends on a credit; longer ones are stories with a credit behind

/** Whether the sentence stands in a short paragraph with a credit: “The port at dawn. (Photo: Ana Ruiz)”. */
function isCaptioned(sentences: readonly Sentence[], reasons: readonly (Refusal | null)[], at: number): boolean {
  const paragraph = sentences[at]?.paragraph;
  const near = [-2, -1, 0, 1, 2, 3].map((step) => at + step).filter((i) => sentences[i]?.paragraph === paragraph);
  return near.length <= LONGEST_CAPTION && near.some((i) => reasons[i] === 'caption');
}

/** A sentence that stands twice is a caption and its copy: the last one that is not refused already is kept. */
function dropCopies(
  texts: readonly string[],
  reasons: readonly (Refusal | null)[],
  sentences: readonly Sentence[],
): (Refusal | null)[] {
  const kept = new Map<string, number>();
  texts.forEach((text, i) => {
    if (!reasons[i]) kept.set(letters(text), i);
  });
  return reasons.map(
    (reason, i) => reason ?? (kept.get(letters(texts[i] ?? '')) === i || !sentences[i] ? null : 'copy'),
  );
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** For each sentence whether it begins inside a quotation that an earlier sentence of its paragraph has opened. */
function quotedStarts({ article, paragraphs, sentences }: Reading): boolean[] {
  const offsets: number[][] = paragraphs.map(() => []);
  for (const { start, paragraph } of sentences) {
    offsets[paragraph]?.push(start - (paragraphs[paragraph]?.start ?? 0));
  }
  return paragraphs.flatMap((span, i) => insideQuotation(wordsAt(article.text, span), offsets[i] ?? []));
}

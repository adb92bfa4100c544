import type { Block, Layout } from './layout.ts';

const CREDIT = /\((?:file )?(?:photo|foto|image|picture|credit|courtesy)\b[^()]{0,120}\)\s*$/i;
const CAPTION_CLASS = /(?:^|[\s_-])(?:caption|credit)s?(?:$|[\s_-])/i;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u;

/** Words from which on a sentence counts as prose: fewer takes in labels and calls, more loses short opening sentences. */
const FEWEST_WORDS = 8;

/** Whether the block explains or credits a picture. */
export function isCaption(words: string, { element }: Block): boolean {
  if (element.closest('figcaption') || CREDIT.test(words)) return true;
  return CAPTION_CLASS.test(element.getAttribute('class') ?? '');
}

/** Whether the block is a sentence of some length with few links. */
export const isProse = (words: string, { linked }: Block): boolean =>
  SENTENCE_END.test(words) && linked * 2 < words.length && words.split(' ').length >= FEWEST_WORDS;

/** The blocks of `kept` from the first prose to the last; all of them where there is none. */
export function trimmed({ text }: Layout, kept: readonly Block[]): readonly Block[] {
  const prose = kept.map((block) => isProse(text.slice(block.start, block.end), block));
  const first = prose.indexOf(true);
  return first < 0 ? kept : kept.slice(first, prose.lastIndexOf(true) + 1);
}

import type { BlockView } from './filter/block-view.ts';
import type { Block } from './layout.ts';

const CREDIT = /\((?:file )?(?:photo|foto|image|picture|credit|courtesy)\b[^()]{0,120}\)\s*$/i;
const CAPTION_CLASS = /(?:^|[\s_-])(?:caption|credit)s?(?:$|[\s_-])/i;
/** Whether the block explains or credits a picture. */
export function isCaption(words: string, { element }: Block): boolean {
  if (element.closest('figcaption') || CREDIT.test(words)) return true;
  return CAPTION_CLASS.test(element.getAttribute('class') ?? '');
}

/** The blocks of `kept` from the first prose to the last; all of them where there is none. */
export function trimmed(kept: readonly BlockView[]): readonly BlockView[] {
  const first = kept.findIndex((view) => view.isProse);
  return first < 0 ? kept : kept.slice(first, kept.findLastIndex((view) => view.isProse) + 1);
}

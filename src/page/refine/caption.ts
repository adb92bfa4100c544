import type { BlockView } from '../filter/block-view.ts';

const CREDIT =
  /\((?:file )?(?:photos?|fotos?|images?|bild|pictures?|credit|courtesy|crédit|imagen)\b[^()]{0,120}\)\s*$/i;
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|credit|figcaption)s?(?:$|[\s_-])|[a-z](?:Caption|Credit)s?(?:$|[\sA-Z_-])/;

/** Words that a line under a picture may have; longer blocks with such a class are text. */
const LONGEST_CAPTION = 80;

/** Whether the block explains or credits a picture: by its place in a figure, its class, or a credit in brackets at its end. */
export function isCaption(view: BlockView | undefined): boolean {
  if (!view) return false;
  const { text, words, block } = view;
  if (words > LONGEST_CAPTION) return false;
  if (CREDIT.test(text) || block.element.closest('figcaption')) return true;
  return [block.element, block.element.parentElement].some((element) =>
    CAPTION_CLASS.test(element?.getAttribute('class') ?? ''),
  );
}

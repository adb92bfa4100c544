import type { Digest } from '../model/digest.ts';
import { paragraphAt } from '../model/paragraphs.ts';
import { shownLines } from '../model/shown.ts';
import { headOf } from './head.ts';

/** The summary as plain text: title, source and address, then the lines, each with its paragraph. */
export function plain(digest: Digest): string {
  const { title, source, url } = headOf(digest);
  const head = [title, source, url].filter(Boolean).join('\n');
  const lines = shownLines(digest).map(({ text, start }) => `• ${text} ¶${paragraphAt(digest.article.text, start)}`);
  return `${[head, lines.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

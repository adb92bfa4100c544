import type { Digest } from '../model/digest.ts';
import type { Say } from '../strings.ts';

/** The ways to copy a digest. */
export type CopyKind = 'summary' | 'markdown' | 'table' | 'csv';

/** What goes on the clipboard: always plain text, with markup beside it where that says more. */
export interface Copy {
  readonly plain: string;
  readonly html?: string;
}

/** Whether this way of copying puts markup beside the plain text; known before the copy is made. */
export const hasHtml = (kind: CopyKind): boolean => kind === 'summary' || kind === 'table';

/** Makes a copy of the digest. The code for it is loaded at the first use. */
export async function copyOf(kind: CopyKind, digest: Digest, say: Say): Promise<Copy> {
  if (kind === 'markdown') {
    const { markdown } = await import('../export/markdown.ts');
    return { plain: markdown(digest, say) };
  }
  if (kind === 'summary') {
    const [{ plain }, { html }] = await Promise.all([import('../export/plain.ts'), import('../export/html.ts')]);
    return { plain: plain(digest), html: html(digest) };
  }
  const { figuresTable } = await import('../export/table.ts');
  const table = figuresTable(digest, say);
  return kind === 'csv' ? { plain: table.csv } : { plain: table.markdown, html: table.html };
}

/**
 * Puts a copy on the clipboard. Called within the press, before the copy is ready: a browser lets only a press write.
 * @returns the plain text if the browser refused, so that it can be copied by hand, else `null`
 */
export async function writeCopy(copy: Promise<Copy>, withHtml: boolean): Promise<string | null> {
  const part = (type: string, words: (copy: Copy) => string) => copy.then((made) => new Blob([words(made)], { type }));
  try {
    const item = new ClipboardItem({
      'text/plain': part('text/plain', ({ plain }) => plain),
      ...(withHtml && { 'text/html': part('text/html', ({ html }) => html ?? '') }),
    });
    await navigator.clipboard.write([item]);
    return null;
  } catch {
    // The browser's reasons are its own; the reader gets the text instead.
    return (await copy).plain;
  }
}

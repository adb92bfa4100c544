import { oneLine } from './one-line.ts';

/** The content of a page's meta elements by name, property or itemprop, in small letters; the first of a name counts. */
export type Metas = ReadonlyMap<string, string>;

/** Collects the page's meta elements. Empty ones are left out. */
export function metasOf(document: Document): Metas {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = oneLine(meta.getAttribute('content'));
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name && !found.has(name)) found.set(name, content);
      }
    }
  }
  return found;
}

/** The first of the named metas that the page has. */
export const firstMeta = (metas: Metas, names: readonly string[]): string | null => {
  const name = names.find((candidate) => metas.has(candidate));
  return name === undefined ? null : (metas.get(name) ?? null);
};

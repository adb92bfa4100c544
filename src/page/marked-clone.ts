import { isVisible } from './visibility.ts';

/** Names, on the clone, the element of the page that an element is the copy of: an index into `originals`. */
const MARK = 'data-lede-original';

/** A copy of the page that may be taken apart, and what its elements are copies of. */
export interface MarkedClone {
  readonly document: Document;
  readonly originals: readonly Element[];
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * Copies `page`, less what no reader sees, with open shadow trees in the place of their hosts' children. The page itself
 * stays as it is. Marks survive what Readability does to a tree, including writing it out and parsing it again.
 */
export function markedClone(page: Document, elements: readonly Element[]): MarkedClone {
  const document = page.cloneNode(true) as Document;
  const copies = [...document.querySelectorAll('*')];
  const originals = [...elements];
  const hosts: [copy: Element, host: Element][] = [];
  copies.forEach((copy, index) => {
    const original = elements[index];
    if (!original) return;
    copy.setAttribute(MARK, String(index));
    if (original.shadowRoot) hosts.push([copy, original]);
  });
  for (const [copy, host] of hosts) compose(copy, host, originals);
  for (const copy of document.querySelectorAll('body [hidden], body [aria-hidden], body [style]')) settle(copy);
  return { document, originals };
}

/** Makes our judgement of what is visible the only one: what is hidden goes, what is not looks it. */
function settle(copy: Element): void {
  if (!isVisible(copy)) copy.remove();
  else for (const name of ['hidden', 'aria-hidden', 'style']) copy.removeAttribute(name);
}

/** Puts copies of the host's shadow tree before those of its own children, which its slots would show. */
function compose(copy: Element, host: Element, originals: Element[]): void {
  const pending: [parent: Node, children: readonly Node[]][] = [[copy, [...(host.shadowRoot?.childNodes ?? [])]]];
  const slotted = copy.firstChild;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [parent, children] = next;
    for (const child of children) {
      const twin = child.cloneNode(false);
      parent.insertBefore(twin, parent === copy ? slotted : null);
      if (child.nodeType !== ELEMENT) continue;
      (twin as Element).setAttribute(MARK, String(originals.push(child as Element) - 1));
      const { shadowRoot, childNodes } = child as Element;
      pending.push([twin, [...(shadowRoot?.childNodes ?? []), ...childNodes]]);
    }
  }
}

/** The text nodes of the page whose copies still stand under `root`, a part of the clone after Readability. */
export function originalTexts(root: Node, { originals }: MarkedClone): Set<Text> {
  const found = new Set<Text>();
  const own = new Map<Element, OwnTexts>();
  for (const text of textsUnder(root)) {
    const mark = text.parentElement?.closest(`[${MARK}]`)?.getAttribute(MARK);
    const original = mark ? originals[Number(mark)] : undefined;
    if (!original) continue;
    const texts = own.get(original) ?? { texts: textsIn(original), next: 0 };
    own.set(original, texts);
    for (const twin of twinsOf(text.data.trim(), texts, original)) found.add(twin);
  }
  return found;
}

/** The texts right under an element, and the first that no copy was found of yet: copies stand in the same order. */
interface OwnTexts {
  readonly texts: readonly Text[];
  next: number;
}

const textsIn = (element: Element): Text[] =>
  [...element.childNodes].filter((node): node is Text => node.nodeType === TEXT && (node as Text).data.trim() !== '');

/**
 * The texts of `original` that `words` is a copy of. Written out and parsed again, neighbouring texts have become one and
 * lost the blanks at their ends; and of two elements that were merged, the outer one's mark has survived.
 */
function twinsOf(words: string, own: OwnTexts, original: Element): readonly Text[] {
  const first = own.texts.findIndex((text, index) => index >= own.next && words.startsWith(text.data.trim()));
  if (first < 0) return [...textsUnder(original)].filter((text) => text.data.trim() === words);
  let last = first;
  for (let at = 0; last < own.texts.length; last++) {
    const part = own.texts[last]?.data.trim() ?? '';
    const place = words.indexOf(part, at);
    if (place < 0) break;
    at = place + part.length;
  }
  own.next = last;
  return own.texts.slice(first, last);
}

/** The text nodes with words in them under `root`, in order. */
function* textsUnder(root: Node): Generator<Text> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === TEXT && /\S/.test((node as Text).data)) yield node as Text;
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
}

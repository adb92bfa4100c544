import { parseHTML } from 'linkedom/worker';

// What the HTML Standard puts into the head where a page names neither head nor body.
const HEAD_TAGS: ReadonlySet<string> = new Set([
  'base',
  'link',
  'meta',
  'noscript',
  'script',
  'style',
  'template',
  'title',
]);

/**
 * The document of `html`, with one html, head and body element. HTML lets a page leave those tags out and browsers put
 * them in; linkedom 0.18 does not, so it is done here: “<p>Ferry stops” is a page with one paragraph in its body.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  const isWhole = document.firstElementChild?.localName === 'html';
  return gathered(isWhole ? document : parseHTML(`<html>${html}</html>`).document);
}

/** `document` with what stood beside its head and body moved into them, in order. */
function gathered(document: Document): Document {
  const root = document.documentElement;
  const head = childOf(root, 'head') ?? document.createElement('head');
  const body = childOf(root, 'body') ?? document.createElement('body');
  // A page may have two doctypes, and linkedom takes its own tree apart when one is moved.
  const outside = [...document.childNodes].filter((node) => node !== root && node.nodeType !== DOCTYPE);
  const top = [...root.childNodes, ...outside];
  const isWhole = head.isConnected && body.isConnected && outside.length === 0;
  if (isWhole && top.every((node) => node === head || node === body || isBlank(node))) return document;
  const inBody: ChildNode[] = [];
  for (const node of top) {
    if (node === body) inBody.push(...body.childNodes);
    else if (inBody.length === 0 && isHeadElement(node)) head.append(node);
    else if (node !== head && (inBody.length > 0 || !isBlank(node))) inBody.push(node);
  }
  root.replaceChildren(head, body);
  for (const node of inBody) body.append(node);
  return document;
}

const DOCTYPE = 10;

const childOf = (root: Element, tag: string): Element | undefined =>
  [...root.children].find(({ localName }) => localName === tag);

const isHeadElement = (node: Node): boolean => HEAD_TAGS.has(node.nodeName.toLowerCase());

const isBlank = (node: Node): boolean => node.nodeName.startsWith('#') && !node.textContent?.trim();

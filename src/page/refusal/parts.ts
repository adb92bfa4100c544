/** Kinds of part that say what a page is for, as its makers name them in classes. */
export type PartName = 'cart' | 'filter' | 'fold' | 'pager' | 'praise' | 'price' | 'product';

/** A name is a word of a class, between hyphens, underscores or capitals. */
const named = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})s?(?![a-z])`);

const NAMES: readonly (readonly [PartName, RegExp])[] = [
  ['cart', named('cart|minicart|basket|checkout')],
  ['filter', named('filter|facet|refinement')],
  ['fold', named('accordion|faq|collapse|collapsible')],
  ['pager', named('paginat(?:ion|or)|pager|loadmore')],
  ['praise', named('testimonial|trustpilot')],
  ['price', named('price|pricing|msrp')],
  ['product', named('product|sku')],
];

/** How many elements of a page are named as each kind of part. */
export function partsOf(document: Document): Record<PartName, number> {
  const counts: Record<PartName, number> = { cart: 0, filter: 0, fold: 0, pager: 0, praise: 0, price: 0, product: 0 };
  for (const [name, elements] of countClasses(document)) {
    const words = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    for (const [part, pattern] of NAMES) if (pattern.test(words)) counts[part] += elements;
  }
  return counts;
}

/** UTF-16 units of a class that are looked at. */
const LONGEST_CLASS = 300;

/** Each class of the page, as it is written, with the number of elements that have it. */
function countClasses(document: Document): Map<string, number> {
  const counts = new Map<string, number>();
  for (const element of document.querySelectorAll('[class]')) {
    const name = (element.getAttribute('class') ?? '').slice(0, LONGEST_CLASS);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const POST =
  /(?:^|\s)(?:single-post|post-template-default|template-article|hs-blog-post|(?:page-)?node-type-(?:article|news|blog|story)\S*)(?=\s|$)/i;
const STANDING_PAGE =
  /(?:^|\s)(?:page-id-\d+|home|archive|category|tax-\S+|post-type-archive\S*|single-product|template-(?:collection|product|index|page)|hs-(?:site|landing)-page)(?=\s|$)/i;

/** What the publishing system calls the page in the class of its body: a post, a page of another kind, or nothing known. */
export function calledBySystem(document: Document): 'post' | 'page' | null {
  const name = document.body?.getAttribute('class') ?? '';
  if (POST.test(name)) return 'post';
  return STANDING_PAGE.test(name) ? 'page' : null;
}

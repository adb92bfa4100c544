import { tagOf } from '../visibility.ts';

/**
 * Kinds of part that pages name in class, id, role and the like, each with the word stems that name it. A stem counts
 * at the beginning of a word: "caption" is found in "image-caption" and "wp_captionText", "ad" only where it stands alone.
 */
const GROUPS: Readonly<Record<string, string>> = {
  advert: 'ad= ads= advert adbox adslot adunit dfp= gpt= promo sponsor outbrain taboola banner',
  author: 'author byline bio= contributor profile writer avatar staff journalist',
  body: 'body= articlebody content= story= entry= post= prose richtext rich= rte= wysiwyg text= copy= article= markdown',
  caption: 'caption credit figcaption legend copyright imgcap',
  comment: 'comment disqus respond reply discussion replies thread',
  consent: 'cookie consent gdpr privacy onetrust',
  date: 'date= dateline time= timestamp published updated modified posted pubdate',
  embed: 'embed tweet twitter instagram facebook youtube iframe oembed',
  faq: 'faq accordion question answer toggle collapse',
  footer: 'footer foot= bottom colophon',
  gallery: 'gallery slide slider carousel swiper lightbox',
  header: 'header masthead hero= banner top= topbar',
  label: 'label kicker eyebrow badge pill= flag=',
  lead: 'lead= lede= dek= deck= standfirst subtitle subhead intro summary excerpt teaser= description strapline sapo',
  list: 'list= listing grid= feed= stream loop= archive',
  media: 'image img= photo picture figure media video thumb player',
  meta: 'meta= info= details= infobar',
  navigation: 'nav= navigation navbar menu breadcrumb pagination pager= toc= sidenav skip=',
  newsletter: 'newsletter subscribe subscription signup sign-up optin mailchimp mailing email form=',
  note: 'note= footnote reference citation disclaimer disclosure correction editor= source= sources=',
  paywall: 'paywall premium regwall piano= meter= locked gate=',
  pull: 'pullquote pull= blockquote quote= callout highlight aside=',
  related:
    'related recommend more= popular trending latest also= next= previous prev= read= readmore similar upnext suggested most= card= cards= tile teaser',
  share: 'share sharing social follow= addthis sharedaddy bookmark print= tool= tools= toolbar actions= like= likes=',
  shop: 'shop product price cart= buy= deal= coupon affiliate commerce store= offer',
  sidebar: 'sidebar side= rail= aside= column= secondary widget complementary',
  table: 'table tbl= infobox chart= data=',
  tags: 'tag= tags= categor topic taxonomy keyword filed= terms=',
  title: 'title= headline heading= hed= h1=',
  cta: 'cta= button btn= call= action= download= inline-cta signup= modal popup overlay',
};

/** The names of the groups, in the order of their bits. */
export const CLASS_GROUPS: readonly string[] = Object.keys(GROUPS);

const WHOLE = new Map<string, number>();
const BEGINNINGS = new Map<string, number>();
CLASS_GROUPS.forEach((group, bit) => {
  for (const stem of (GROUPS[group] ?? '').split(' ')) {
    const isWhole = stem.endsWith('=');
    const [table, word] = isWhole ? [WHOLE, stem.slice(0, -1)] : [BEGINNINGS, stem];
    table.set(word, (table.get(word) ?? 0) | (1 << bit));
  }
});

const NAMED_BY: ReadonlySet<string> = new Set(
  'class id role itemprop data-testid data-component data-module aria-label'.split(' '),
);
/** UTF-16 units of a name that are looked at: some pages keep whole states in an attribute. */
const LONGEST_NAME = 300;
/** The shortest stem in the table that counts as a beginning. */
const SHORTEST_STEM = 3;
const LONGEST_STEM = 14;

/** The groups that the element's own names belong to, as a bit set over `CLASS_GROUPS`. */
export function classGroups(element: Element): number {
  let groups = WHOLE.get(tagOf(element).toLowerCase()) ?? 0;
  for (const attribute of element.getAttributeNames()) {
    const value = NAMED_BY.has(attribute) && element.getAttribute(attribute);
    if (value) groups |= groupsOfName(value.slice(0, LONGEST_NAME));
  }
  return groups;
}

const known = new Map<string, number>();
/** Names kept in memory: the same classes recur on every block of a page. */
const MOST_KNOWN = 5000;

function groupsOfName(name: string): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const groups = words.reduce((all, word) => all | groupsOfWord(word), 0);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(name, groups);
  return groups;
}

function groupsOfWord(word: string): number {
  let groups = WHOLE.get(word) ?? 0;
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, LONGEST_STEM); length++) {
    groups |= BEGINNINGS.get(word.slice(0, length)) ?? 0;
  }
  return groups;
}

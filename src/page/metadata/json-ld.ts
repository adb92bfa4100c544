/** One thing described in a page's JSON-LD, as found: nothing in it is trusted to have any shape. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting)$/;

/** Every thing described in the page's JSON-LD, things within things after the one that holds them. Bad JSON is skipped. */
export function jsonLdThings(document: Document): Thing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => thingsIn(parse(script.textContent ?? ''), 0));
}

/** The things that are articles; those with a headline first, since only they are the story itself. */
export function articlesAmong(things: readonly Thing[]): Thing[] {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  return [...articles.filter((thing) => thing['headline']), ...articles.filter((thing) => !thing['headline'])];
}

/** The schema.org types of a thing, without the vocabulary's address. */
export const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));

/** A value as a list: JSON-LD writes one value without brackets. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
};

/** A value's words if it is a text or a thing with a name; `null` otherwise. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (isThing(value)) return wordsOf(listOf(value['name'])[0]);
  return null;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deeper things than this are not about the page; the bound keeps a hostile page from exhausting the stack. */
const DEEPEST = 6;

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  if (!isThing(value)) return [];
  const within = [value['@graph'], value['mainEntity'], value['mainEntityOfPage'], value['hasPart']];
  return [value, ...within.flatMap((item) => thingsIn(item, depth + 1))];
}

function parse(json: string): unknown {
  const bare = json.replace(/^\s*(?:<!--|\/*\s*<!\[CDATA\[)|(?:-->|\/*\s*\]\]>)\s*$/g, '');
  // Raw line ends inside strings are the most common fault; JSON allows any white space outside them.
  for (const attempt of [bare, bare.replace(/[\s\p{Cc}]+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not JSON as it stands: the next attempt, or none, and the page's other signs are read instead.
    }
  }
  return null;
}

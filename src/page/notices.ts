import type { Notice } from '../model/notice.ts';
import type { BlockView } from './filter/block-view.ts';
import { typesOf } from './metadata/json-ld.ts';
import type { Sources } from './metadata/metadata.ts';

/** What a wall says where the text breaks off, in ten languages. */
const WALL =
  /subscribe (?:to|now to) (?:read|continue|keep)|to (?:continue|keep) reading|continue reading (?:with|by|this)|already a subscriber|subscribers only|for subscribers|(?:log|sign) in to (?:read|continue)|register to (?:read|continue)|um weiterzulesen|jetzt weiterlesen|bereits abonnent|nur für abonnenten|pour lire la suite|réservé aux abonnés|il vous reste|para seguir leyendo|solo para suscriptores|exclusivo para (?:suscriptores|assinantes)|para continuar lendo|per continuare a leggere|riservato agli abbonati|aby czytać dalej|om verder te lezen|alleen voor abonnees|för att läsa vidare|for at læse videre|for å lese videre/i;
/** Words that a wall's line may have: longer blocks only speak of subscriptions. */
const LONGEST_WALL = 60;
/** Blocks behind the text in which a wall stands. */
const WALL_REACH = 12;
/** Words of prose that make an article of its own where several stand on a page. */
const STORY_WORDS = 60;

/** What the reader should be told about the page: that the text ends early, goes on elsewhere, or is more than one. */
export function pageNotices(
  sources: Sources,
  views: readonly BlockView[],
  kept: readonly BlockView[],
  url: string,
): Notice[] {
  const notices: Notice[] = [];
  if (endsEarly(views, kept))
    notices.push({ code: 'text-ends-early', paragraphs: kept.filter((view) => view.isProse).length });
  if (sources.things.some((thing) => typesOf(thing).includes('LiveBlogPosting'))) notices.push({ code: 'live-blog' });
  else if (storiesIn(kept) > 1) notices.push({ code: 'several-stories' });
  if (hasNextPage(sources.document, url)) notices.push({ code: 'several-pages' });
  return notices;
}

function endsEarly(views: readonly BlockView[], kept: readonly BlockView[]): boolean {
  const last = kept.at(-1);
  const end = last ? views.indexOf(last) : -1;
  return views
    .slice(Math.max(0, end), end + WALL_REACH)
    .some((view) => view.words <= LONGEST_WALL && WALL.test(view.text));
}

/** Articles with a heading and prose of their own among what was kept. */
function storiesIn(kept: readonly BlockView[]): number {
  const stories = new Map<Element, { prose: number; hasHeading: boolean }>();
  for (const view of kept) {
    const story = view.path.findLast((element) => element.tagName === 'ARTICLE');
    if (!story) continue;
    const counts = stories.get(story) ?? { prose: 0, hasHeading: story.querySelector('h1, h2') !== null };
    if (view.isProse) counts.prose += view.words;
    stories.set(story, counts);
  }
  return [...stories.values()].filter(({ prose, hasHeading }) => hasHeading && prose >= STORY_WORDS).length;
}

/** Whether the page links to a second page of the same address: "/story/2", "/story?page=2", "/story-2". */
function hasNextPage(document: Document, url: string): boolean {
  const own = url.replace(/[?#].*$/, '').replace(/\/$/, '');
  const path = own.replace(/^[a-z]+:\/\/[^/]*/i, '');
  if (path.length < 2) return false;
  return [...document.querySelectorAll('link[rel~="next"][href], a[href]')].some((link) => {
    const href = (link.getAttribute('href') ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '');
    const rest = href.startsWith(path) ? href.slice(path.length) : href.startsWith('?') ? href : '';
    return /^\/?(?:[?&](?:page|p|seite|pagina)=2|\/(?:page\/|p)?2\/?|[-_](?:page-?)?2(?:\.html?)?)$/i.test(rest);
  });
}

import type { Failure } from '../model/result.ts';
import { type CountedStem, type MessageKey, type Say, sayCount } from '../strings.ts';

/** What a reader can do about a page that gives no digest. */
export type StateAction = 'read-anyway' | 'digest-selection';

/** A page of words instead of a digest. */
export interface StateWords {
  readonly heading: string;
  readonly text: string;
  /** What the page has, as a short list. */
  readonly reasons: readonly string[];
  /** What to do, in a sentence. */
  readonly advice: string | undefined;
  readonly actions: readonly StateAction[];
}

/** Heading, sentences and actions for a page that gives no digest. A reason without words of its own has general ones. */
export function stateWords(failure: Failure, hasSelection: boolean, say: Say): StateWords {
  const selection: StateAction[] = hasSelection ? ['digest-selection'] : [];
  if (failure.code === 'not-an-article') return notArticle(failure, selection, say);
  if (failure.code === 'too-long') {
    return { ...bare(say('stateTooLong'), say('stateTooLongText')), actions: selection };
  }
  const [heading, text] = UNREACHABLE.get(failure.reason ?? '') ?? BROWSER_PAGE;
  return bare(say(heading), say(text));
}

const bare = (heading: string, text: string): StateWords => ({
  heading,
  text,
  reasons: [],
  advice: undefined,
  actions: [],
});

type HeadingAndText = readonly [heading: MessageKey, text: MessageKey];

const BROWSER_PAGE: HeadingAndText = ['stateUnreachable', 'stateUnreachableText'];
const CHANGED: HeadingAndText = ['stateNavigated', 'stateNavigatedText'];

// A map, for reasons come from the page and may be any word at all.
const UNREACHABLE: ReadonlyMap<string, HeadingAndText> = new Map([
  ['browser-page', BROWSER_PAGE],
  ['store', BROWSER_PAGE],
  ['pdf', ['statePdf', 'statePdfText']],
  ['local-file', ['stateLocalFile', 'stateLocalFileText']],
  ['no-grant', ['stateNoGrant', 'stateNoGrantText']],
  ['navigated', CHANGED],
  ['gone', CHANGED],
]);

function notArticle(failure: Failure, selection: readonly StateAction[], say: Say): StateWords {
  const { sentence, advice } = KINDS.get(failure.reason ?? '') ?? UNKNOWN_KIND;
  const reasons = reasonsOf(failure, say);
  const isListed = reasons.length > 0 && LISTS.has(failure.reason ?? '');
  const text = isListed ? say('stateThisPageHas') : [say('stateOneStory'), sentence && say(sentence)].join(' ').trim();
  return {
    heading: say('stateNotArticle'),
    text,
    reasons: isListed ? reasons : [],
    advice: say(advice),
    actions: NOTHING_TO_READ.has(failure.reason ?? '') ? selection : ['read-anyway', ...selection],
  };
}

/** What kind of page it is instead, and what to do about it. */
interface PageKind {
  readonly sentence: MessageKey | undefined;
  readonly advice: MessageKey;
}

const UNKNOWN_KIND: PageKind = { sentence: undefined, advice: 'stateOpenOther' };

const KINDS: ReadonlyMap<string, PageKind> = new Map([
  ['front-page', { sentence: 'stateFrontPage', advice: 'stateOpenStory' }],
  ['section-front', { sentence: 'stateSectionFront', advice: 'stateOpenStory' }],
  ['search-results', { sentence: 'stateSearchResults', advice: 'stateOpenStory' }],
  ['error-page', { sentence: 'stateErrorPage', advice: 'stateOpenOther' }],
  ['shop', { sentence: 'stateShop', advice: 'stateOpenOther' }],
  ['service', { sentence: 'stateService', advice: 'stateOpenOther' }],
  ['video', { sentence: 'stateVideo', advice: 'stateOpenOther' }],
  ['gallery', { sentence: 'stateGallery', advice: 'stateOpenOther' }],
  ['forum', { sentence: 'stateForum', advice: 'stateOpenOther' }],
  ['web-app', { sentence: 'stateWebApp', advice: 'stateOpenOther' }],
  ['log-in', { sentence: 'stateLogIn', advice: 'stateLogInAdvice' }],
  ['pay-wall', { sentence: 'statePayWall', advice: 'stateLogInAdvice' }],
  ['no-text', { sentence: 'stateNoText', advice: 'stateOpenOther' }],
  ['no-selection', { sentence: 'stateNoSelection', advice: 'stateOpenOther' }],
]);

/** Pages of many stories, which are told by what they have. */
const LISTS: ReadonlySet<string> = new Set(['front-page', 'section-front', 'search-results']);

/** Pages on which reading anyway would find nothing. */
const NOTHING_TO_READ: ReadonlySet<string> = new Set(['no-text', 'no-selection']);

const REASONS: readonly (readonly [param: string, stem: CountedStem])[] = [
  ['headlines', 'hasHeadlines'],
  ['longest', 'hasLongest'],
];

function reasonsOf({ params = {} }: Failure, say: Say): string[] {
  return REASONS.flatMap(([param, stem]) => {
    const count = params[param];
    return typeof count === 'number' ? [sayCount(say, stem, count)] : [];
  });
}

/** Elements that hold no text of the page: programs, data, controls, pictures and films with what stands in for them. */
const WORDLESS: ReadonlySet<string> = new Set(
  `AUDIO BASE CANVAS DATALIST EMBED IFRAME INPUT LINK MAP META NOEMBED NOFRAMES NOSCRIPT OBJECT OPTION PROGRESS
  METER SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO`.split(/\s+/),
);

/** Classes by which Bootstrap, Tailwind, WordPress and the HTML5 Boilerplate hide words from all but screen readers. */
const UNSEEN_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|show-for-sr|a11y-hidden)(?:\s|$)/i;

/** React streams parts of a page into hidden elements of such ids; a script then puts them in their place. */
const STREAMED = /^S:[0-9a-f]+$/;

const DISPLAY_NONE = /(?:^|[;\s])display\s*:\s*none/i;
const VISIBILITY_HIDDEN = /(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)/i;

/** Cards that unfold when the pointer rests on a name: they stand behind it, in a part that is named like them. */
const HOVER_CLASS = /tooltip|popover|hover-?card|rollover/i;

/** The tag in capitals, whatever the document: XHTML and SVG keep theirs in small letters. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();

/**
 * Whether a reader sees the words in `element`, judged from its tag, attributes and inline style alone: the same answer
 * in a browser, where style sheets are known, and on a bare DOM, where they are not. Says nothing of its ancestors.
 */
export function isVisible(element: Element): boolean {
  const tag = tagOf(element);
  if (WORDLESS.has(tag)) return false;
  if (tag === 'DIALOG') return element.hasAttribute('open');
  if (tag === 'BUTTON') return isQuestion(element);
  return !isHidden(element);
}

/** A button is a control, but in a heading it is the heading: questions that unfold their answers are written so. */
const isQuestion = (button: Element): boolean => button.closest('h1,h2,h3,h4,h5,h6,dt,summary') !== null;

function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found' && !STREAMED.test(element.id)) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !holdsThePage(element)) return true;
  const style = element.getAttribute('style');
  if (style && (DISPLAY_NONE.test(style) || (VISIBILITY_HIDDEN.test(style) && !waitsToAppear(style)))) return true;
  const names = element.getAttribute('class');
  return names !== null && (UNSEEN_CLASS.test(names) || (HOVER_CLASS.test(names) && isHoverCard(element)));
}

function isHoverCard(element: Element): boolean {
  if (element.getAttribute('role') === 'tooltip') return true;
  const around = element.parentElement?.getAttribute('class') ?? '';
  return element.previousElementSibling !== null && HOVER_CLASS.test(around);
}

/** An open consent dialog marks everything behind it aria-hidden; that is still the page. */
const holdsThePage = (element: Element): boolean =>
  element.tagName === 'BODY' || element.querySelector('main, article, h1') !== null;

/** Scripts that fade paragraphs in on scrolling hide them in the same breath in which they name the animation. */
const waitsToAppear = (style: string): boolean => /animation|transition/i.test(style);

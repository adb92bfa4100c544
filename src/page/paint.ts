/** Milliseconds that the words stay filled. */
const FLASH = 2_000;
/** Milliseconds after which the line under them goes, if nobody scrolled or pressed before. */
const LINGER = 10_000;
/** Where the words come to lie: share of the window's height above them. */
const ABOVE = 1 / 3;
/** Words this far from both edges are in sight and stay where they are; nearer, a bar of the page may lie over them. Share of the height. */
const MARGIN = 0.15;

/** Names that the style sheet beside the content script paints: a fill with its line, then the line alone. */
const LIT = 'lede-lit';
const LINE = 'lede-line';

/**
 * Scrolls to the words and lights them up: filled for two seconds, then underlined until the next scroll or press, ten
 * seconds at most. Uses the CSS Custom Highlight API, so the DOM stays as it is.
 *
 * @param signal ends the flash early
 * @returns whether there was anything to see: words in a closed or hidden part have no place on the screen
 */
export function flash(range: Range, window: Window & typeof globalThis, signal: AbortSignal): boolean {
  if (!scrollTo(range, window)) return false;
  const set = hasLightText(range, window) ? '-dark' : '';
  const paint = (name: string): void => {
    clear(window);
    window.CSS.highlights.set(name + set, new window.Highlight(range));
  };
  paint(LIT);
  const timers = [window.setTimeout(() => linger(), FLASH), window.setTimeout(() => end(), LINGER)];
  const end = (): void => {
    for (const timer of timers) window.clearTimeout(timer);
    clear(window);
  };
  const linger = (): void => {
    paint(LINE);
    for (const event of ['scroll', 'pointerdown', 'keydown']) {
      window.addEventListener(event, end, { once: true, capture: true, passive: true, signal });
    }
  };
  signal.addEventListener('abort', end, { once: true });
  return true;
}

function clear(window: Window & typeof globalThis): void {
  for (const name of [LIT, LINE]) for (const set of ['', '-dark']) window.CSS.highlights.delete(name + set);
}

/** Brings the range into every scroll area around it, then to its height in the window, if it is not in sight; smoothly, if motion is welcome. */
function scrollTo(range: Range, window: Window): boolean {
  const element = range.startContainer.parentElement;
  if (element === null || range.getClientRects().length === 0) return false;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= window.innerHeight * MARGIN && bottom <= window.innerHeight * (1 - MARGIN)) return true;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - window.innerHeight * ABOVE, behavior: isCalm ? 'instant' : 'smooth' });
  return true;
}

/** Whether the page sets these words light on dark: relative luminance (WCAG 2.2) of the text colour above one half. */
function hasLightText(range: Range, window: Window): boolean {
  const element = range.startContainer.parentElement;
  const [red = 0, green = 0, blue = 0] = element
    ? (window.getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number)
    : [];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 127.5;
}

import type { Frame, Page } from 'puppeteer-core';
import type { Box } from './pixels.ts';

/**
 * Where the words stand in the viewport of a page or a frame, a box for each row; empty if they are not there. White space may
 * differ from the page's source.
 */
export const boxesOf = (page: Page | Frame, words: string): Promise<Box[]> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const places: { node: Node; offset: number }[] = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [offset, character] of [...(node.nodeValue ?? '')].entries()) {
        const isBlank = /\s/.test(character);
        if (isBlank && text.endsWith(' ')) continue;
        text += isBlank ? ' ' : character;
        places.push({ node, offset });
      }
    }
    const at = text.indexOf(wanted);
    const first = places[at];
    const last = places[at + wanted.length - 1];
    if (at < 0 || !first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
  }, words);

/** Waits until the page has stopped scrolling. */
export const still = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let before = Number.NaN; before !== scrollY; ) {
      before = scrollY;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });

/** The page's document as it is now, written out. */
export const markupOf = (page: Page): Promise<string> =>
  page.evaluate(() => new XMLSerializer().serializeToString(document));

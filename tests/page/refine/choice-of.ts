import { parsePage } from '../../../src/cli/parse-page.ts';
import { blockViews } from '../../../src/page/filter/block-view.ts';
import { foldedWords, pageView } from '../../../src/page/filter/page-view.ts';
import { layoutText } from '../../../src/page/layout.ts';
import type { Choice, Step } from '../../../src/page/refine/choice.ts';

interface Given {
  /** Chance of every block; else 0.7. */
  readonly chance?: number;
  readonly title?: string;
  readonly description?: string;
}

/** A choice that keeps every block of a page, Readability included; of those marked `data-lost` neither keeps anything. */
export function choiceOf(html: string, { chance = 0.7, title = '', description = '' }: Given = {}): Choice {
  const isLost = (element: Element): boolean => element.closest('[data-lost]') !== null;
  const views = blockViews(layoutText(parsePage(html)), ({ element }) => (isLost(element) ? 0 : 1));
  const page = pageView(views, { title, description });
  return {
    views,
    chances: views.map(() => chance),
    kept: views.map(({ block }) => !block.element.closest('[data-lost]:not([data-kept])')),
    headline: page.headline,
    description: foldedWords(description),
    beginnings: page.beginnings,
  };
}

/** The texts that a step leaves, parted by bars. */
export function leftBy(step: Step, html: string, given?: Given): string {
  const choice = choiceOf(html, given);
  const kept = step(choice);
  return choice.views
    .filter((_view, index) => kept[index])
    .map(({ text }) => text)
    .join(' | ');
}

import { type Choice, proseIn, type Step } from './choice.ts';
import { dropAboveHeadline, dropHead, dropStandfirst } from './head.ts';
import { dropCaptions, dropLinkLines, dropLinkLists, dropOtherStories, dropSigns } from './inside.ts';
import { dropClosingLines, dropComments } from './tail.ts';
import { keepQuotations, keepWholeLists } from './whole.ts';

/**
 * The steps in their order, each with the share of the kept prose that it may take: what would take more has mistaken
 * the story for furniture.
 */
const STEPS: readonly (readonly [step: Step, mostTaken: number])[] = [
  [dropComments, 1],
  [dropAboveHeadline, 0.75],
  [dropOtherStories, 0.75],
  [keepQuotations, 0],
  [keepWholeLists, 0],
  [dropCaptions, 0.6],
  [dropStandfirst, 0.5],
  [dropHead, 0.25],
  [dropLinkLines, 0.25],
  [dropLinkLists, 0.75],
  [dropSigns, 0.25],
  [dropClosingLines, 0.25],
];

/** Refines the filter's choice, step after step: parts that belong together come back, lines that say what they are go. */
export function refined(choice: Choice): readonly boolean[] {
  let kept = choice.kept;
  for (const [step, mostTaken] of STEPS) {
    const next = step({ ...choice, kept });
    if (proseIn(choice.views, next) >= (1 - mostTaken) * proseIn(choice.views, kept)) kept = next;
  }
  return kept;
}

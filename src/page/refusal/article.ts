import { ARTICLE_RATES } from './article-rates.ts';
import type { Evidence } from './evidence.ts';
import { BUILD, CLAIMS, classOf, type Rates, type Sign } from './signs.ts';

/** Points are log-odds to the base of two: one more makes what they speak for twice as likely. */
export type Points = number;

/** Points that the build of a page can take: a short note shows little of an article, and something else must be seen instead. */
const LEAST: Points = -4;

/**
 * How much speaks for an article; below zero where it speaks against one. Each sign gives the odds of its class among
 * articles against other pages, as if signs were independent; their weights make up for the ones that are not.
 */
export const articlePoints = (evidence: Evidence, rates: Rates = ARTICLE_RATES): Points =>
  pointsOf(CLAIMS, evidence, rates) + Math.max(LEAST, pointsOf(BUILD, evidence, rates));

const pointsOf = (signs: readonly Sign[], evidence: Evidence, rates: Rates): Points =>
  signs.reduce((sum, sign) => {
    const at = classOf(sign, evidence);
    return sum + sign.weight * Math.log2((rates[sign.name]?.[at] ?? 1) / (sign.others[at] ?? 1));
  }, 0);

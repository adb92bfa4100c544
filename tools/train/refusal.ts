/**
 * Measures what articles show, which is what pages that are no article are told from, and writes it down.
 *
 *     node tools/train/refusal.ts            count, write src/page/refusal/article-rates.ts, report what is refused
 *     node tools/train/refusal.ts --report   report only
 *
 * Counts the articles of the Web Content Extraction Benchmark (`wcxb`) and nothing else. Deterministic. The report is
 * cross-validated by site: each page is judged by rates that were counted on other sites.
 */
import { writeFileSync } from 'node:fs';
import { parsePage } from '../../src/cli/parse-page.ts';
import { examine } from '../../src/page/examine.ts';
import { articlePoints } from '../../src/page/refusal/article.ts';
import { type Evidence, evidenceOf } from '../../src/page/refusal/evidence.ts';
import { likeliestKind } from '../../src/page/refusal/kind.ts';
import { BUILD, CLAIMS, classOf, type Rates } from '../../src/page/refusal/signs.ts';
import { hasTrainingPages, siteOf, type TrainingPage, trainingPages } from './pages.ts';

const TARGET = 'src/page/refusal/article-rates.ts';
const FOLDS = 5;
/** Leads of another kind for which the report says how many articles they would cost. */
const LEADS = [10, 11, 12, 13, 14, 15, 16];

interface Example {
  readonly url: string;
  readonly evidence: Evidence;
}

function example({ url, html }: TrainingPage): Example {
  const document = parsePage(html);
  return { url, evidence: evidenceOf(examine(document, url, [...document.querySelectorAll('*')])) };
}

/** Share of each class of each sign; one page more is counted in each, so that none is impossible. */
function ratesOf(examples: readonly Example[]): Rates {
  const rates = [...CLAIMS, ...BUILD].map((sign) => {
    const counts = new Array<number>(sign.bounds.length + 1).fill(1);
    for (const { evidence } of examples) {
      const at = classOf(sign, evidence);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    const all = examples.length + counts.length;
    return [sign.name, counts.map((count) => Math.round((1000 * count) / all) / 1000)] as const;
  });
  return Object.fromEntries(rates);
}

/** For each article the points by which another kind leads, by rates that have seen no page of its site. */
function crossValidatedLeads(examples: readonly Example[]): number[] {
  const sites = [...new Set(examples.map(({ url }) => siteOf(url)))].sort();
  const foldOf = ({ url }: Example): number => sites.indexOf(siteOf(url)) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rates = ratesOf(examples.filter((one) => foldOf(one) !== fold));
    const unseen = examples.filter((one) => foldOf(one) === fold);
    return unseen.map(({ evidence }) => likeliestKind(evidence).points - articlePoints(evidence, rates));
  }).flat();
}

const moduleOf = (rates: Rates, count: number): string => `\
// Written by tools/train/refusal.ts; do not edit. Source of what was counted:
//   ${count} article pages of the Web Content Extraction Benchmark (Murrough Foley), CC BY 4.0
import type { Rates } from './signs.ts';

/** For each sign the share of each of its classes among articles. */
export const ARTICLE_RATES: Rates = {
${Object.entries(rates)
  .map(([name, shares]) => `  ${name}: [${shares.join(', ')}],`)
  .join('\n')}
};
`;

if (!hasTrainingPages()) {
  console.log('No pages to learn from: nothing done.');
} else {
  const examples = [...trainingPages()].map(example);
  const leads = crossValidatedLeads(examples);
  console.log('lead  articles refused, cross-validated by site');
  for (const least of LEADS) {
    const refused = leads.filter((lead) => lead > least).length;
    console.log(
      `${String(least).padStart(4)}  ${refused} of ${leads.length} (${((100 * refused) / leads.length).toFixed(2)} %)`,
    );
  }
  if (!process.argv.includes('--report')) {
    writeFileSync(TARGET, moduleOf(ratesOf(examples), examples.length));
    console.log(`wrote ${TARGET}`);
  }
}

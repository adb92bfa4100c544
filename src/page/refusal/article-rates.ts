// Written by tools/train/refusal.ts; do not edit. Source of what was counted:
//   713 article pages of the Web Content Extraction Benchmark (Murrough Foley), CC BY 4.0
import type { Rates } from './signs.ts';

/** For each sign the share of each of its classes among articles. */
export const ARTICLE_RATES: Rates = {
  declared: [0.131, 0.121, 0.259, 0.488],
  ogType: [0.152, 0.179, 0.669],
  slugWords: [0.054, 0.089, 0.157, 0.171, 0.528],
  articlePath: [0.565, 0.435],
  titleWords: [0.022, 0.058, 0.084, 0.233, 0.603],
  guideTitle: [0.291, 0.709],
  prose: [0.006, 0.013, 0.029, 0.057, 0.896],
  section: [0.011, 0.045, 0.114, 0.325, 0.506],
  proseShare: [0.013, 0.04, 0.078, 0.277, 0.592],
  linkedShare: [0.154, 0.32, 0.527],
};

// Written by tools/train/refusal.ts; do not edit. Source of what was counted:
//   713 article pages of the Web Content Extraction Benchmark (Murrough Foley), CC BY 4.0
import type { Rates } from './signs.ts';

/** For each sign the share of each of its classes among articles. */
export const ARTICLE_RATES: Rates = {
  declared: [0.131, 0.121, 0.262, 0.485],
  ogType: [0.152, 0.179, 0.669],
  slugWords: [0.054, 0.089, 0.157, 0.171, 0.528],
  articlePath: [0.565, 0.435],
  titleWords: [0.021, 0.053, 0.082, 0.23, 0.614],
  guideTitle: [0.291, 0.709],
  prose: [0.006, 0.013, 0.028, 0.058, 0.896],
  section: [0.011, 0.045, 0.111, 0.322, 0.511],
  proseShare: [0.013, 0.036, 0.084, 0.276, 0.592],
  linkedShare: [0.155, 0.314, 0.531],
};

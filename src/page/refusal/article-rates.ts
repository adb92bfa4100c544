// Written by tools/train/refusal.ts; do not edit. Source of what was counted:
//   713 article pages of the Web Content Extraction Benchmark (Murrough Foley), CC BY 4.0
import type { Rates } from './signs.ts';

/** For each sign the share of each of its classes among articles. */
export const ARTICLE_RATES: Rates = {
  declared: [0.153, 0.138, 0.237, 0.471],
  ogType: [0.152, 0.179, 0.669],
  slugWords: [0.054, 0.089, 0.157, 0.171, 0.528],
  articlePath: [0.565, 0.435],
  titleWords: [0.018, 0.049, 0.089, 0.224, 0.62],
  guideTitle: [0.278, 0.722],
  prose: [0.006, 0.013, 0.031, 0.058, 0.893],
  section: [0.011, 0.043, 0.111, 0.309, 0.525],
  proseShare: [0.015, 0.042, 0.079, 0.281, 0.582],
  linkedShare: [0.155, 0.317, 0.528],
};

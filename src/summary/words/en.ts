import type { SummaryWords } from '../summary-words.ts';

export const summaryWords: SummaryWords = { stopWords: new Set() };

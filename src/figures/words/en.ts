import type { FigureWords } from '../figure-words.ts';

export const figureWords: FigureWords = { months: [] };

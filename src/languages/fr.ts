import { figureWords } from '../figures/words/fr.ts';
import type { Language } from '../language.ts';
import { summaryWords } from '../summary/words/fr.ts';
import { language as english } from './en.ts';

export const language: Language = {
  ...english,
  tag: 'fr',
  knowsNames: false,
  figures: figureWords,
  summary: summaryWords,
};

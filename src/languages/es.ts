import { figureWords } from '../figures/words/es.ts';
import type { Language } from '../language.ts';
import { language as english } from './en.ts';

export const language: Language = { ...english, tag: 'es', knowsNames: false, figures: figureWords };

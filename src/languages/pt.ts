import { figureWords } from '../figures/words/pt.ts';
import type { Language } from '../language.ts';
import { language as english } from './en.ts';

export const language: Language = { ...english, tag: 'pt', knowsNames: false, figures: figureWords };

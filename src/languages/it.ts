import { figureWords } from '../figures/words/it.ts';
import type { Language } from '../language.ts';
import { language as english } from './en.ts';

export const language: Language = { ...english, tag: 'it', knowsNames: false, figures: figureWords };

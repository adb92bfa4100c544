import { figureWords } from '../figures/words/de.ts';
import type { Language } from '../language.ts';
import { textWords } from '../text/words/de.ts';
import { language as english } from './en.ts';

export const language: Language = { ...english, tag: 'de', knowsNames: false, text: textWords, figures: figureWords };

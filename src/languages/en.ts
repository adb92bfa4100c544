import { actorWords } from '../actors/words/en.ts';
import { figureWords } from '../figures/words/en.ts';
import type { Language } from '../language.ts';
import { summaryWords } from '../summary/words/en.ts';
import { textWords } from '../text/words/en.ts';

export const language: Language = {
  tag: 'en',
  knowsNames: true,
  text: textWords,
  figures: figureWords,
  actors: { words: actorWords, model: null },
  summary: summaryWords,
};

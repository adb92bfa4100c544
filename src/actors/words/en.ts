import type { ActorWords } from '../actor-words.ts';

export const actorWords: ActorWords = { titles: new Set() };

import { keyAt, type Tokens } from '../capitals.ts';
import { isRoleNoun } from '../role-nouns.ts';
import { hashText } from './hash.ts';
import { entryOf } from './hash-table.ts';
import type { NameModel } from './model.ts';
import { classIndex } from './word-classes.ts';

/** What features are made of: a word by itself, wherever it stands. Texts as hashes. */
export interface WordFacts {
  /** The key, digits as 0. */
  readonly word: number;
  /** “Xx” of “Talmere”, “XX” of “NATO”, “X.X.” of “U.S.”. */
  readonly shape: number;
  /** Endings of two to four letters, then beginnings. */
  readonly affixes: readonly number[];
  /** The word tables it stands in. */
  readonly classes: readonly number[];
  /** The lists it stands in, one bit each. */
  readonly lists: number;
}

/** The word beyond either end of a sentence. */
export const NO_WORD: WordFacts = { word: 0, shape: 0, affixes: [], classes: [], lists: 0 };

/** Reads the facts of the token at an index, each distinct word once. */
export function factReader(line: Tokens, model: Pick<NameModel, 'lists' | 'listFlags'>): (i: number) => WordFacts {
  const known = new Map<string, WordFacts>();
  return (i) => {
    const { text } = line.tokens[i] ?? { text: '' };
    const facts = known.get(text) ?? factsOf(line, i, model);
    known.set(text, facts);
    return facts;
  };
}

/** Beyond the numbers of the word tables: ends like a role (“epidemiologist”), the plural of a demonym (“Kenyans”). */
const ROLE = 40;
const PEOPLE = 41;

function factsOf(line: Tokens, i: number, model: Pick<NameModel, 'lists' | 'listFlags'>): WordFacts {
  const key = keyAt(line, i);
  const spelling = key.replace(/\p{Nd}/gu, '0');
  const classes = [...(classIndex(line.words).get(key) ?? [])];
  if (isRoleNoun(line, i)) classes.push(ROLE);
  if (line.words.things.demonyms.has(key.replace(/s$/, ''))) classes.push(PEOPLE);
  return {
    word: hashText(spelling),
    shape: hashText(shapeOf(line.tokens[i]?.text ?? '')),
    affixes: [
      spelling.slice(-2),
      spelling.slice(-3),
      spelling.slice(-4),
      spelling.slice(0, 2),
      spelling.slice(0, 3),
      spelling.slice(0, 4),
    ].map((affix) => hashText(affix)),
    classes,
    lists: listsOf(model, hashText(key)),
  };
}

/** The lists that hold the name with this hash, one bit each. */
export function listsOf({ lists, listFlags }: Pick<NameModel, 'lists' | 'listFlags'>, hash: number): number {
  const entry = entryOf(lists, hash);
  return entry < 0 ? 0 : (listFlags[entry] ?? 0);
}

/** Longer shapes tell nothing more. */
const LONGEST_SHAPE = 6;

const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{Nd}+/gu, 'd')
    .slice(0, LONGEST_SHAPE);

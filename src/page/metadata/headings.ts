import { fold } from '../fold.ts';
import { tagOf } from '../visibility.ts';
import { oneLine } from './one-line.ts';

/** UTF-16 units above which a heading is a text. */
const LONGEST_HEADLINE = 200;

/** A heading's words on one line, and those of each of its texts: labels and subtitles stand in spans of their own. */
export interface Heading {
  readonly words: string;
  readonly parts: readonly string[];
}

/** The headings of a tag, in order; those without a letter and those as long as a text left out. */
export function headingsOf(document: Document, tag: string): Heading[] {
  return [...document.querySelectorAll(tag)].flatMap((element) => {
    const texts = textsIn(element).join('').split(EDGE);
    const words = oneLine(texts.join(''));
    const isHeadline = words && words.length <= LONGEST_HEADLINE && /\p{L}/u.test(words);
    return isHeadline ? [{ words, parts: texts.flatMap((text) => oneLine(text) ?? []) }] : [];
  });
}

/** Stands between the texts of a heading where an element begins or ends. */
const EDGE = '\u0000';

/** Elements within elements of a heading that are looked into; the bound keeps a hostile page from exhausting the stack. */
const DEEPEST = 6;

/** The texts in an element in order, with a blank for each line break and an edge on both sides of each element. */
function textsIn(element: Node, depth = 0): string[] {
  return [...element.childNodes].flatMap((child) => {
    if (child.nodeType !== 1 || depth === DEEPEST) return [child.textContent ?? ''];
    const tag = tagOf(child as Element);
    if (['BUTTON', 'SCRIPT', 'STYLE', 'SVG'].includes(tag)) return [];
    return tag === 'BR' ? [' '] : [EDGE, ...textsIn(child, depth + 1), EDGE];
  });
}

/** A one-word label before a headline: “Blog: ”, “Politics | ”. */
const LABEL = /^\p{L}+\s?[:|]\s?/u;

/** Parts of a heading above which it is an animation of single letters. */
const MOST_PARTS = 8;

/** The part of a heading that most titles repeat, if it stands in elements of its own or behind a label; else all of it. */
export function headlineIn({ words, parts }: Heading, titles: readonly string[]): string {
  const folded = titles.map(fold).filter((title) => title.includes(' '));
  const runs = parts
    .slice(0, MOST_PARTS)
    .flatMap((_part, start) =>
      parts.slice(start, MOST_PARTS).map((_end, length) => parts.slice(start, start + length + 1).join(' ')),
    );
  let best = words;
  let most = 0;
  for (const run of [words, ...runs, words.replace(LABEL, '')]) {
    const repeats = folded.filter((title) => title === fold(run)).length;
    if (repeats > most && !isMiddle(run, words)) [best, most] = [run, repeats];
  }
  return best;
}

/** Whether a run begins in the middle of a sentence: “quarrel over the sluice” of “The long quarrel over the sluice”. */
const isMiddle = (run: string, words: string): boolean => /^\p{Ll}/u.test(run) && run !== words;

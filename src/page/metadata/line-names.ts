import type { BlockView } from '../filter/block-view.ts';
import { ROLE, SIGNATURE } from './byline-words.ts';
import { MONTHS } from './month-words.ts';
import { introducedNames, namesIn } from './names.ts';
import type { Surroundings } from './near.ts';
import { oneLine } from './one-line.ts';
import { visibleDay } from './visible-day.ts';

/** Words above which a sentence is no byline, and elements in a line above which it is a box. */
const LONGEST_BYLINE = 16;
const MOST_PARTS = 12;
/** Words that a marked name may have: more is what stands around it. */
const LONGEST_NAME = 4;
/** Units that it has at least: fewer are initials in a picture's place. */
const SHORTEST_NAME = 4;

/** The names in the first line beside the headline that says who wrote the article, by its words or by its marks. */
export function shownNames({ head, views }: Surroundings): string[] {
  const isWord = lowerCaseTest(views);
  for (const { text, view } of head) {
    if (view.heading === 1 || isSentence(view)) continue;
    const said = introducedNames(text);
    const names = said.length > 0 ? said : markedNames(view, isWord);
    if (names.length > 0) return names;
  }
  return [];
}

/**
 * The names in the first line under the headline that stands beside a date, shares a line with one, or has a role below.
 * A further heading ends the search: what stands under it belongs to another story.
 */
export function namesBesideDates({ head, views, headline }: Surroundings): string[] {
  const isWord = lowerCaseTest(views);
  const isDated = (index: number): boolean => {
    const view = views[index];
    return view !== undefined && !isLong(view) && visibleDay(view.text, true) !== null;
  };
  for (const { view, index } of head) {
    if (index <= headline || view.heading === 1 || isLong(view)) continue;
    const isBeside = [index - 1, index + 1, index + 2].some(isDated) || ROLE.test(views[index + 1]?.text ?? '');
    const pieces = isDated(index) ? view.text.split(BETWEEN_PARTS) : isBeside ? [view.text] : [];
    const names = pieces.flatMap((piece) => namesIn(piece)).filter((name) => isPerson(name, isWord) && !hasMonth(name));
    if (names.length > 0 && !isFurniture(view, views)) return names;
    if (view.heading > 1) break;
  }
  return [];
}

/** The names in the first line at the end of the text that says whose work it is: “Text: Lena Marsh”. */
export function signedNames({ foot }: Surroundings): string[] {
  for (const { text, view } of foot) {
    const names = SIGNATURE.test(text) && !isSentence(view) ? namesIn(text) : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** Times that a line stands on a page when it belongs to each of its stories or posts: “Reply Quote”. */
const FURNITURE = 3;

const isFurniture = ({ text }: BlockView, views: readonly BlockView[]): boolean =>
  views.filter((view) => view.text === text).length >= FURNITURE;

const isLong = ({ words }: BlockView): boolean => words > LONGEST_BYLINE;
const isSentence = (view: BlockView): boolean => view.isProse && isLong(view);

/** What parts a name from a date on one line. */
const BETWEEN_PARTS = /\s*(?:[|•·–—●⋅]|\s-\s|\d[\d.:/,-]*)\s*/u;

const hasMonth = (name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => MONTHS.has(word));

/** Marks of the author's name, and of what stands around it. */
const NAME_MARK = /(?:^| )author(?: |$)|author[-_]*name|byline|\/authors?\//i;
const BOX_MARK = /author|writer|contributor/i;

/** The names in a line with an element that is marked as the author's: in it, its own, or one around it. */
function markedNames({ block, path, text, words }: BlockView, isWord: WordTest): string[] {
  const { element } = block;
  const parts = element.childElementCount > MOST_PARTS ? [] : [...element.querySelectorAll('a, span')];
  const marked = parts.slice(0, MOST_PARTS).filter((part) => NAME_MARK.test(markOf(part)));
  const within = namesIn(marked.map((part) => oneLine(part.textContent)).join(', '), true).filter(isShort);
  if (within.length > 0 || words > LONGEST_BYLINE) return within;
  const marks = path.slice(0, 3).map(markOf).join(' ');
  if (NAME_MARK.test(marks)) return namesIn(text).filter(isShort);
  return BOX_MARK.test(marks) ? namesIn(text).filter((name) => isPerson(name, isWord)) : [];
}

const markOf = (element: Element): string =>
  ['class', 'rel', 'itemprop', 'href'].map((name) => element.getAttribute(name)).join(' ');

const isShort = (name: string): boolean => name.split(' ').length <= LONGEST_NAME && name.length >= SHORTEST_NAME;

/** Two to four words with capitals, small particles between them. */
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|al|bin|da|de|del|den|der|di|la|le|van|von)){1,3}$/u;

type WordTest = (word: string) => boolean;

/** Whether a line's words look like a person's name: “Lena Marsh”, and not “Digital Marketing” on a page about marketing. */
const isPerson = (name: string, isWord: WordTest): boolean =>
  PERSON.test(name) && /\p{Ll}{2}/u.test(name) && !name.split(' ').some(isWord);

/** Tells the words that stand in small letters somewhere on the page, as those of a name never do. */
function lowerCaseTest(views: readonly BlockView[]): WordTest {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(views.flatMap(({ text }) => text.match(SMALL_WORD) ?? []));
    return words.has(word.toLowerCase());
  };
}

/** A word in small letters of at least four, particles and parts of addresses left out. */
const SMALL_WORD = /(?<![\p{L}\p{N}.@/-])\p{Ll}{4,}/gu;

import type { Span } from '../model/span.ts';
import type { Draft, Find } from './draft.ts';
import { labelPieces } from './label-forms.ts';
import type { Line } from './refine.ts';
import { clauseAround, isLabelWord, runsIn } from './runs.ts';
import { spanOf } from './scan.ts';

/** Words a label has at most. More drags in half the sentence, fewer leaves out what is measured. */
const LONGEST_LABEL = 7;
/** Places a label may be put together from. */
const MOST_SPANS = 3;
/** Function words that may stay inside a label: it reads better with them. */
const LONGEST_JOINT = 2;
/** Pieces before a figure in which a pronoun is its subject. */
const PRONOUN_REACH = 5;
/** Pieces at the start of a sentence in which its subject is looked for. */
const LONGEST_OPENING = 8;

/** A word of a label: the piece and the line it stands in, which may be the sentence before. */
interface LabelWord {
  readonly line: Line;
  readonly at: number;
}

/**
 * What each figure of a sentence measures, as spans in reading order: the way of label-forms.ts that fits; for a
 * comparison or a second unit in brackets the label of the figure before; for “it cost” also the subject of the
 * sentence before. Nothing found is an empty list.
 */
export function labels(line: Line, previous: Line | undefined): Map<Draft, Span[]> {
  const found = new Map<Draft, Span[]>();
  let last: readonly LabelWord[] = [];
  line.finds.forEach(({ drafts }, i) => {
    for (const draft of drafts) {
      const words = labelOf({ line, draft, next: line.finds[i + 1] }, previous, last);
      found.set(draft, spans(words));
      if (words.length > 0) last = words;
    }
  });
  return found;
}

/** A figure in its sentence, with the find behind it. */
interface Standing {
  readonly line: Line;
  readonly draft: Draft;
  readonly next: Find | undefined;
}

function labelOf(
  { line, draft, next }: Standing,
  previous: Line | undefined,
  last: readonly LabelWord[],
): readonly LabelWord[] {
  if (last.length > 0 && leansOnLast(line, draft)) return last;
  const behind = bracketEnd(line, draft.to, next);
  const clause = clauseAround(line, { from: draft.from, to: behind });
  const label = new Set(labelPieces({ line, draft, next, clause, behind }));
  const own = shortened(line, [...label]).map((at) => ({ line, at }));
  if (own.length === 0) return last;
  const isWhole = clause.left.length > (draft.noun ? 0 : 1) || draft.kind === 'rank';
  return isWhole || !hasPronoun(line, draft) ? own : [...subjectOf(previous), ...own];
}

/** Behind the “(13 kilometres)” of “8 miles (13 kilometres) of tunnels”; `at` itself where there is none. */
function bracketEnd({ scan: { pieces } }: Line, at: number, next: Find | undefined): number {
  const isInside = pieces[at]?.text === '(' && next?.from === at + 1 && next.drafts.length > 0;
  return isInside && pieces[next.to]?.text === ')' ? next.to + 1 : at;
}

/** The first pieces of a label, so that it has no more than LONGEST_LABEL words that say something. */
function shortened(line: Line, label: readonly number[]): readonly number[] {
  const words = label.filter((at) => isLabelWord(line, at));
  const next = words[LONGEST_LABEL];
  return next === undefined ? label : label.slice(0, label.indexOf(words[LONGEST_LABEL - 1] ?? next) + 1);
}

/** “185 kph (115 mph)”, “up from 140”, “to 74 million units from 80 million”. */
function leansOnLast({ scan: { pieces, words }, taken }: Line, { from, kind }: Draft): boolean {
  const [before, second] = [pieces[from - 1]?.lower ?? '', pieces[from - 2]?.lower ?? ''];
  if (kind === 'date') return false;
  if (before === '(') return true;
  if (words.fromWords.has(before) && kind !== 'duration' && (taken[from - 2] === 1 || taken[from - 3] === 1))
    return true;
  if (words.comparers.has(before) && words.changeVerbs.has(second)) return true;
  return words.changeVerbs.has(before) && second === ',';
}

function hasPronoun({ scan: { pieces, words } }: Line, { from }: Draft): boolean {
  return pieces.slice(Math.max(0, from - PRONOUN_REACH), from).some(({ lower }) => words.subjectPronouns.has(lower));
}

function subjectOf(line: Line | undefined): LabelWord[] {
  if (!line) return [];
  const [first = []] = runsIn(line, { from: 0, to: Math.min(LONGEST_OPENING, line.scan.pieces.length) });
  return first.slice(0, 2).map((at) => ({ line, at }));
}

/** The words as spans, in the order given; words parted by nothing but small words are one span. */
function spans(words: readonly LabelWord[]): Span[] {
  const found: { line: Line; from: number; to: number }[] = [];
  for (const { line, at } of words) {
    const open = found.at(-1);
    if (open?.line === line && at >= open.to && joins(line, open.to, at)) open.to = at + 1;
    else found.push({ line, from: at, to: at + 1 });
  }
  return found
    .slice(0, MOST_SPANS)
    .map(({ line, from, to }) => spanOf(line.scan, { from, to: withPossessive(line, to) }));
}

/** “Mexico’s two cartels”: the mark stays where its noun is the figure’s. */
const withPossessive = ({ scan, taken }: Line, to: number): number =>
  /^[’']s$/i.test(scan.pieces[to]?.text ?? '') && taken[to + 1] === 1 ? to + 1 : to;

/** Words that may stand between two words of one phrase: “close the harbour”, “voted to spend”, “work will begin”. */
const JOINTS = ['determiners', 'prepositions', 'infinitiveMarks', 'auxiliaries'] as const;

/** Whether nothing but small words and marks of possession stands between, with one auxiliary at most. */
function joins({ scan: { pieces, words }, taken }: Line, from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT) return false;
  const between = pieces.slice(from, to).map(({ lower }) => lower);
  if (between.filter((lower) => words.auxiliaries.has(lower)).length > 1) return false;
  return between.every((lower, i) => {
    const isSmall = JOINTS.some((name) => words[name].has(lower));
    return taken[from + i] === 0 && (isSmall || /^[’']s?$|^[-‑&/]$/i.test(lower));
  });
}

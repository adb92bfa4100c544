import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { Line } from './refine.ts';
import { type Clause, clauseAround, clauseBefore, isLabelWord, type Run, runsIn } from './runs.ts';
import { type Range, spanOf } from './scan.ts';

/** Words a label has at most. More drags in half the sentence, fewer leaves out what is measured. */
const LONGEST_LABEL = 6;
/** Words taken of a subject, of the phrase next to the figure, of a phrase behind it. */
const SUBJECT_WORDS = 3;
const NEAR_WORDS = 3;
const BEHIND_WORDS = 4;
/** Pieces at the start of a sentence in which its subject is looked for. */
const LONGEST_OPENING = 10;
/** Places a label may be put together from. */
const MOST_SPANS = 3;

/** A word of a label: the piece and the line it stands in, which may be the sentence before. */
interface LabelWord {
  readonly line: Line;
  readonly at: number;
}

/**
 * What each figure of a sentence measures, as spans in reading order. For a count its noun with the verb beside it; for
 * the others the subject and the phrase next to the number; the phrase behind “of”; for a comparison or a second unit
 * in brackets the label of the figure before; for “it cost” the subject of the sentence before. Nothing found is an
 * empty list.
 */
export function labels(line: Line, previous: Line | undefined): Map<Draft, Span[]> {
  const found = new Map<Draft, Span[]>();
  let last: readonly LabelWord[] = [];
  for (const { drafts } of line.finds) {
    for (const draft of drafts) {
      const words = labelOf(line, previous, draft, last);
      found.set(draft, spans(words));
      if (words.length > 0) last = words;
    }
  }
  return found;
}

function labelOf(
  line: Line,
  previous: Line | undefined,
  draft: Draft,
  last: readonly LabelWord[],
): readonly LabelWord[] {
  if (last.length > 0 && leansOnLast(line, draft)) return last;
  const clause = clauseAround(line, { from: draft.from, to: draft.noun?.to ?? draft.to });
  const chosen = draft.noun ? countLabel(line, draft, draft.noun, clause) : plainLabel(line, draft, clause);
  const own = unique(chosen)
    .slice(0, LONGEST_LABEL)
    .map((at) => ({ line, at }));
  if (own.length === 0) return last;
  if (draft.noun || clause.left.length > 1 || !hasPronoun(line, draft)) return own;
  return [...subjectOf(previous), ...own];
}

const unique = (indices: readonly number[]): number[] => [...new Set(indices)];

/** “185 kph (115 mph)”, “up from 140”, “, 780 more”. */
function leansOnLast({ scan }: Line, { from, kind }: Draft): boolean {
  const [before, second] = [scan.pieces[from - 1], scan.pieces[from - 2]];
  if (kind === 'date') return false;
  if (before?.text === '(') return true;
  const isCompared = scan.words.comparers.has(before?.lower ?? '') && scan.words.changeVerbs.has(second?.lower ?? '');
  return isCompared || (scan.words.changeVerbs.has(before?.lower ?? '') && second?.text === ',');
}

/** The noun and its modifiers, the verb before or behind, and the subject or what follows. */
function countLabel(line: Line, draft: Draft, noun: Range, { left, right }: Clause): number[] {
  const nouns = range(noun)
    .filter((i) => isLabelWord(line, i))
    .slice(-NEAR_WORDS);
  const near = left.at(-1) ?? [];
  if (left.length === 0) return [...nouns, ...(right[0] ?? []).slice(0, 2), ...(right[1] ?? []).slice(0, 2)];
  const isBeside = near.at(-1) === draft.from - 1;
  const subject = left.length > 1 ? (left[0] ?? []).slice(0, 2) : [];
  return [
    ...nouns,
    ...near.slice(isBeside ? -2 : -1),
    ...subject,
    ...(right[0] ?? []).slice(0, right[0]?.[0] === noun.to ? 2 : 1),
  ];
}

function plainLabel(line: Line, draft: Draft, clause: Clause): number[] {
  const { pieces, words } = line.scan;
  const behind = ofPhrase(line, draft);
  const left = clause.left.length > 0 ? clause.left : clauseBefore(line, draft.from);
  const first = (left[0] ?? []).slice(0, SUBJECT_WORDS);
  if (behind.length > 0) return [...behind.slice(0, BEHIND_WORDS), ...first.slice(0, 2)];
  const purpose = purposePhrase(line, draft);
  const described = isAdjective(line, draft) ? (clause.right[0] ?? []).slice(0, 2) : [];
  if (described.length > 0) return described;
  if (left.length === 0) return clause.right.flat().slice(0, BEHIND_WORDS);
  const near = (left.at(-1) ?? []).slice(-NEAR_WORDS);
  const isOf = words.headLinks.has(pieces[draft.from - 1]?.lower ?? '');
  if (isOf && left.length > 1) return [...near, ...(left.at(-2) ?? []).slice(-2)];
  if (left.length === 1) return [...sharedSubject(line, draft, left), ...ends(left[0] ?? []), ...purpose];
  return purpose.length > 0 ? [...first.slice(0, 2), ...near.slice(-2), ...purpose] : [...first, ...near];
}

/** The beginning and the end of a long run. */
const ends = (run: Run): number[] =>
  run.length <= SUBJECT_WORDS + 1 ? [...run] : [...run.slice(0, 2), ...run.slice(-2)];

/** “lifts 2 kg and covers 16 km”, “The alloy, once cooled, reached 9 GPa”: a subject that stands in an earlier clause. */
function sharedSubject(line: Line, { from }: Draft, left: readonly Run[]): Run {
  const at = left[0]?.[0] ?? 0;
  const { pieces, words } = line.scan;
  const link = pieces[at - 1]?.lower ?? '';
  if (words.relatives.has(link)) return (clauseBefore(line, from).at(-1) ?? []).slice(-2);
  if (words.conjunctions.has(link)) return (clauseBefore(line, from)[0] ?? []).slice(0, 2);
  const isCutOff = at > 0 && left.length === 1 && (left[0]?.length ?? 0) <= 2;
  return isCutOff ? (runsIn(line, { from: 0, to: Math.min(at, LONGEST_OPENING) })[0] ?? []).slice(0, 2) : [];
}

/** “12% of the port’s cargo”, “$1bn in gains”, “82 per cent are women”. */
function ofPhrase(line: Line, { to, kind }: Draft): Run {
  const { pieces, words } = line.scan;
  if (kind === 'date' || kind === 'rank') return [];
  if (!words.behindLinks.has(pieces[to]?.lower ?? '')) return [];
  return runsIn(line, { from: to + 1, to: Math.min(pieces.length, to + 8) })[0] ?? [];
}

/** “paid $12,000 for a new roof”, “drew 3-3 with Aldergate”. */
function purposePhrase(line: Line, { to, kind }: Draft): Run {
  const { pieces, words } = line.scan;
  if (kind === 'date' || !words.purposeLinks.has(pieces[to]?.lower ?? '')) return [];
  return (runsIn(line, { from: to + 1, to: Math.min(pieces.length, to + 6) })[0] ?? []).slice(0, 2);
}

/** “a 2017 spill”, “the third storm”: a figure between a determiner and its noun. */
function isAdjective({ scan }: Line, { from, to, kind }: Draft): boolean {
  if (kind === 'rank' || (kind === 'duration' && scan.words.ageClosers.has(scan.pieces[to - 1]?.lower ?? '')))
    return true;
  const isDetermined = scan.words.determiners.has(scan.pieces[from - 1]?.lower ?? '');
  return isDetermined && scan.pieces[to]?.kind === 'word';
}

function hasPronoun({ scan }: Line, { from }: Draft): boolean {
  for (let i = Math.max(0, from - 5); i < from; i++)
    if (scan.words.subjectPronouns.has(scan.pieces[i]?.lower ?? '')) return true;
  return false;
}

function subjectOf(line: Line | undefined): LabelWord[] {
  if (!line) return [];
  const first = runsIn(line, { from: 0, to: Math.min(LONGEST_OPENING, line.scan.pieces.length) })[0] ?? [];
  return first.slice(0, 2).map((at) => ({ line, at }));
}

const range = ({ from, to }: Range): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The words as spans in reading order; words parted by nothing but function words are one span. */
function spans(words: readonly LabelWord[]): Span[] {
  const sorted = [...words].sort((a, b) => startOf(a) - startOf(b));
  const found: { line: Line; from: number; to: number }[] = [];
  for (const { line, at } of sorted) {
    const open = found.at(-1);
    if (open && open.line === line && joins(line, open.to, at)) open.to = Math.max(open.to, at + 1);
    else found.push({ line, from: at, to: at + 1 });
  }
  return found.slice(0, MOST_SPANS).map(({ line, ...piece }) => spanOf(line.scan, piece));
}

const startOf = ({ line, at }: LabelWord): number => line.scan.pieces[at]?.start ?? 0;

/** Function words that may stay inside a label: it reads better with them. */
const LONGEST_JOINT = 2;

function joins(line: Line, from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT) return false;
  for (let i = from; i < to; i++) {
    const piece = line.scan.pieces[i];
    const isTie = /^[’']s?$|^[-‑&/]$/i.test(piece?.text ?? '');
    if (
      line.taken[i] === 1 ||
      !piece ||
      (piece.kind !== 'word' && !isTie) ||
      piece.lower === line.scan.pieces[to]?.lower
    )
      return false;
  }
  return true;
}

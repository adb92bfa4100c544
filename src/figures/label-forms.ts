import type { Draft } from './draft.ts';
import type { FigureWords } from './figure-words.ts';
import type { Line } from './refine.ts';
import { type Clause, clauseBefore, isLabelWord, type Run, runsIn } from './runs.ts';
import { phraseAt as phraseIn, type Range } from './scan.ts';

/** Words taken of a subject, of the phrase next to the figure, of a phrase behind it. More drags in half the sentence. */
const SUBJECT_WORDS = 3;
const NEAR_WORDS = 3;
const BEHIND_WORDS = 4;
/** A phrase of no more words than this is taken whole; cutting into one leaves half a name. */
const PHRASE_WORDS = 4;
/** The same for a count, whose noun is in its label anyway. */
const COUNT_CLAUSE_WORDS = 3;
/** A clause of no more words than this is taken whole. */
const CLAUSE_WORDS = 6;
/** Pieces at the start of a sentence in which its subject is looked for. */
const LONGEST_OPENING = 10;
/** Pieces behind a figure in which the phrase of its “of” or “for” is looked for. */
const LONGEST_PHRASE = 8;

/** What a label is made from: the figure, its sentence, its clause. */
export interface Labelled {
  readonly line: Line;
  readonly draft: Draft;
  readonly clause: Clause;
}

/** One way to say what a figure measures: pieces of its sentence, none if this way does not fit. */
type LabelForm = (labelled: Labelled) => Run;

/** The first that fits has it. */
const FORMS: readonly LabelForm[] = [
  passive,
  counted,
  ofWhole,
  described,
  ofAge,
  ofHead,
  told,
  unled,
  alone,
  subjectAndNear,
];

/** The pieces that say what a figure measures, in the order they are read; none where its sentence does not say. */
export function labelPieces(labelled: Labelled): Run {
  for (const form of FORMS) {
    const label = form(labelled);
    if (label.length > 0) return form === passive ? label : [...label].sort((a, b) => a - b);
  }
  return [];
}

/** “competition that killed 30,000 people last year”: “people killed last year”, as the noun has no other subject. */
function passive({ line, draft: { noun, from }, clause: { left, right } }: Labelled): Run {
  const [verb] = left[0] ?? [];
  if (!noun || verb === undefined || verb !== from - 1) return [];
  const { pieces: all, words } = line.scan;
  if (!words.relatives.has(all[verb - 1]?.lower ?? '') || !isParticiple(words, all[verb]?.lower ?? '')) return [];
  // What stands right behind the noun is when it was, or already the verb of the main clause.
  const [behind] = right[0] ?? [];
  const isMainVerb = behind === noun.to && !phraseIn(line.scan, words.relativeDates, behind, 3);
  return [...nounWords(line, noun), verb, ...(isMainVerb ? [] : first(right[0], 2))];
}

/** Whether the past form is the participle too: “killed” and “hit” can follow their object, “drove” cannot. */
const isParticiple = ({ participles, participleEndings }: FigureWords, verb: string): boolean =>
  participles.has(verb) || participleEndings.some((ending) => verb.endsWith(ending));

const nounWords = (line: Line, noun: Range): Run =>
  last(
    pieces(noun).filter((i) => isLabelWord(line, i)),
    NEAR_WORDS,
  );

/** A count: its noun with the phrase before it and the subject, or with what follows. */
function counted({ line, draft: { noun }, clause: { left, right } }: Labelled): Run {
  if (!noun) return [];
  const named = nounWords(line, noun);
  if (left.length === 0) return [...named, ...first(right[0], 2), ...first(right[1], 2)];
  const all = left.flat();
  if (all.length <= COUNT_CLAUSE_WORDS)
    return [...named, ...all, ...first(right[0], right[0]?.[0] === noun.to ? 2 : 1)];
  const subject = left.length > 1 ? phrase(left[0]) : [];
  return [...named, ...last(left.at(-1), 2), ...subject, ...first(right[0], right[0]?.[0] === noun.to ? 2 : 1)];
}

/** “12% of the port’s cargo”, “$1bn in gains”, “82 per cent are women”. */
function ofWhole({ line, draft, clause: { left } }: Labelled): Run {
  const { pieces: all, words } = line.scan;
  const link = all[draft.to]?.lower ?? '';
  if (draft.kind === 'date' || draft.kind === 'rank' || !words.behindLinks.has(link)) return [];
  if (words.closeLinks.has(link) && !isLabelWord(line, draft.to + 1)) return [];
  const behind = first(phraseAt(line, draft.to + 1), BEHIND_WORDS);
  return behind.length > 0 ? [...behind, ...first(left[0] ?? clauseBefore(line, draft.from)[0], 2)] : [];
}

/** “a 2017 spill”, “the third storm”, “113-year-old Edda Lunn”: a figure in front of its noun. */
function described({ line: { scan }, draft: { from, to, kind }, clause: { left, right } }: Labelled): Run {
  const isOld = kind === 'duration' && scan.words.ageClosers.has(scan.pieces[to - 1]?.lower ?? '');
  const before = scan.pieces[from - 1]?.lower ?? '';
  const isUnled = left.length === 0 && !scan.words.auxiliaries.has(before);
  const isDetermined = scan.words.determiners.has(before) || isUnled;
  return kind === 'rank' || isOld || (isDetermined && right[0]?.[0] === to) ? first(right[0], 2) : [];
}

/** “children aged between 5 and 12”. */
function ofAge({ line: { scan }, draft: { from }, clause: { left } }: Labelled): Run {
  return scan.words.ageOpeners.has(scan.pieces[from - 1]?.lower ?? '') ? last(left.at(-1), 2) : [];
}

/** “a cost of $5m”, “a 2017 spill of 9,000 barrels”: the noun before “of”. */
function ofHead({ line: { scan }, draft: { from }, clause: { left, right } }: Labelled): Run {
  if (!scan.words.headLinks.has(scan.pieces[from - 1]?.lower ?? '') || left.length === 0) return [];
  return [...last(left.at(-1), NEAR_WORDS), ...(left.length > 1 ? last(left.at(-2), 2) : first(right[0], 1))];
}

/** “A court told the firm to pay £5m”: who is told is the subject of the verb behind “to”. */
function told({ line: { scan }, clause: { left } }: Labelled): Run {
  const near = left.at(-1) ?? [];
  const isInfinitive = left.length > 2 && scan.words.infinitiveMarks.has(scan.pieces[(near[0] ?? 0) - 1]?.lower ?? '');
  if (!isInfinitive) return [];
  const teller = last(left.at(-2), 2);
  return [...(teller.length === 1 ? phrase(left.at(-3)) : []), ...teller, ...last(near, NEAR_WORDS)];
}

/** A clause with nothing before the figure: the clause before, the subject of the sentence, what follows. */
function unled(labelled: Labelled): Run {
  const { line, draft, clause } = labelled;
  if (clause.left.length > 0) return [];
  const { pieces: all, words } = line.scan;
  const isPredicate = all
    .slice(Math.max(0, draft.from - 3), draft.from)
    .some(({ lower }) => words.auxiliaries.has(lower));
  const subject = isPredicate ? opening(line, draft.from) : [];
  if (subject.length > 0) return [...subject, ...purpose(line, draft)];
  const before = clauseBefore(line, draft.from);
  if (before.length > 0) return subjectAndNear({ ...labelled, clause: { ...clause, left: before } });
  return [...opening(line, draft.from), ...first(clause.right.flat(), 2)];
}

/** One run before the figure: “Corvane Bank lost”, with the subject if that stands in an earlier clause. */
function alone({ line, draft, clause: { left, right } }: Labelled): Run {
  const run = left[0] ?? [];
  if (left.length !== 1) return [];
  const ends = run.length <= SUBJECT_WORDS + 1 ? run : [...first(run, 2), ...last(run, 2)];
  const behind = purpose(line, draft);
  const after = behind.length > 0 || ends.length > 2 ? behind : first(right[0], 1);
  return [...sharedSubject(line, draft, run), ...ends, ...after];
}

/** The whole clause before the figure if it is short, else its subject and the phrase next to the figure. */
function subjectAndNear({ line, draft, clause: { left } }: Labelled): Run {
  const behind = purpose(line, draft);
  const all = left.flat();
  if (all.length <= CLAUSE_WORDS) return [...all, ...behind];
  if (draft.kind === 'date') return [...phrase(left.at(-2)), ...phrase(left.at(-1))];
  return [...phrase(left[0]), ...phrase(left.at(-1)), ...behind];
}

/** A run as long as it may be: whole, or its end, where the noun or the verb is. */
const phrase = (run: Run | undefined): Run => (run && run.length <= PHRASE_WORDS ? run : last(run, NEAR_WORDS));

/**
 * “lifts 2 kg and covers 16 km”, “The alloy, once cooled, reached 9 GPa”, “competition that killed”: the subject of a
 * clause that begins with its verb. For a date the nearest noun: “Edda Lunn, born in 1911”.
 */
function sharedSubject(line: Line, { from, kind }: Draft, run: Run): Run {
  const { pieces: all, words } = line.scan;
  const at = run[0] ?? 0;
  const link = all[at - 1]?.lower ?? '';
  if (words.relatives.has(link)) return last(clauseBefore(line, from).at(-1), 2);
  if (words.conjunctions.has(link)) return first(clauseBefore(line, from)[0], 2);
  if (at === 0 || run.length > 2) return [];
  return kind === 'date' ? last(clauseBefore(line, from).at(-1), 2) : opening(line, at);
}

/** The first words before piece `at` that say something. */
const opening = (line: Line, at: number): Run =>
  first(runsIn(line, { from: 0, to: Math.min(at, LONGEST_OPENING) })[0], 2);

/** “paid $12,000 for a new roof”, “drew 3-3 with Aldergate”. */
function purpose(line: Line, { to, kind }: Draft): Run {
  const isPurpose = kind !== 'date' && line.scan.words.purposeLinks.has(line.scan.pieces[to]?.lower ?? '');
  return isPurpose ? first(phraseAt(line, to + 1), 2) : [];
}

const phraseAt = (line: Line, at: number): Run | undefined =>
  runsIn(line, { from: at, to: Math.min(line.scan.pieces.length, at + LONGEST_PHRASE) })[0];

const pieces = ({ from, to }: Range): number[] => Array.from({ length: to - from }, (_, i) => from + i);

const first = (run: Run | undefined, count: number): Run => (run ?? []).slice(0, count);

const last = (run: Run | undefined, count: number): Run => (run ?? []).slice(-count);

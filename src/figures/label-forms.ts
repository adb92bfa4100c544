import type { Draft, Find } from './draft.ts';
import type { Line } from './refine.ts';
import { type Clause, clauseBefore, isLabelWord, type Run, runsIn } from './runs.ts';
import { isOneOf, phraseAt as phraseIn, type Range } from './scan.ts';

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
  /** The find behind the figure. */
  readonly next: Find | undefined;
  /** The piece behind the figure, its noun and its second unit in brackets: where the right half of the clause begins. */
  readonly behind: number;
}

/** One way to say what a figure measures: pieces of its sentence, none if this way does not fit. */
type LabelForm = (labelled: Labelled) => Run;

/** The first that fits has it. */
const FORMS: readonly LabelForm[] = [passive, counted, ofWhole, described, ofAge, ofHead, unled, alone, subjectAndNear];

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
  if (!isOneOf(words.relatives, all[verb - 1]) || !isOneOf(words.harmWords, all[verb])) return [];
  // What stands right behind the noun is when it was, or already the verb of the main clause.
  const [behind] = right[0] ?? [];
  const isMainVerb = behind === noun.to && !phraseIn(line.scan, words.relativeDates, behind, 3);
  return [...nounWords(line, noun), verb, ...(isMainVerb ? [] : first(right[0], 2))];
}

const nounWords = (line: Line, noun: Range): Run =>
  last(
    pieces(noun).filter((i) => isLabelWord(line, i)),
    NEAR_WORDS,
  );

/** A count: its noun with the phrase before it and the subject, or with what follows. */
function counted({ line, draft, next, clause: { left, right } }: Labelled): Run {
  const { noun } = draft;
  if (!noun) return [];
  const named = [...nounWords(line, noun), ...agesBehind(line, noun.to, next)];
  const after = first(right[0], right[0]?.[0] === noun.to ? 2 : 1);
  if (left.length === 0) return [...named, ...first(right[0], 2), ...first(right[1], 2)];
  const near = [...last(left.at(-1), 2), ...linkBefore(line, draft)];
  if (isHeaded(line, draft) && left.length > 1) return [...near, ...nounWords(line, noun)];
  const all = left.flat();
  if (all.length <= COUNT_CLAUSE_WORDS) return [...antecedent(line, draft, all), ...all, ...near, ...named, ...after];
  return [...(left.length > 1 ? phrase(left[0]) : []), ...near, ...named, ...after];
}

/** “a trial of 4,812 children”: the noun before “of” says what they are. */
const isHeaded = ({ scan: { pieces: all, words } }: Line, { from }: Draft): boolean =>
  isOneOf(words.headLinks, all[from - 1]);

/** The “to” of “people have moved to 310 shelters”, where the word before it is in the label. */
function linkBefore(line: Line, { from }: Draft): Run {
  const isLink = isOneOf(line.scan.words.prepositions, line.scan.pieces[from - 1]);
  return isLink && isLabelWord(line, from - 2) ? [from - 1] : [];
}

/** The “aged 100 or more” behind “9,386 people”: who is counted, though it has a number of its own. */
function agesBehind({ scan }: Line, at: number, next: Find | undefined): Run {
  const isAged = isOneOf(scan.words.ageOpeners, scan.pieces[at]) && next?.from === at + 1;
  return isAged ? pieces({ from: at, to: next.drafts[0]?.to ?? next.to }) : [];
}

/** “12% of the port’s cargo”, “82 per cent are women”. */
function ofWhole({ line, draft, behind: at, clause: { left } }: Labelled): Run {
  const { pieces: all, words } = line.scan;
  const link = all[at]?.lower ?? '';
  if (draft.kind === 'date' || draft.kind === 'rank' || !words.behindLinks.has(link)) return [];
  const behind = first(phraseAt(line, at + 1), BEHIND_WORDS);
  return behind.length > 0 ? [...behind, ...first(left[0] ?? clauseBefore(line, draft.from)[0], 2)] : [];
}

/** “a 2017 spill”, “the third storm”, “113-year-old Edda Lunn”: a figure in front of its noun. */
function described({ line: { scan }, draft: { from, to, kind }, behind, clause: { left, right } }: Labelled): Run {
  const isOld = kind === 'duration' && isOneOf(scan.words.ageClosers, scan.pieces[to - 1]);
  const before = scan.pieces[from - 1]?.lower ?? '';
  const isUnled = left.length === 0 && !scan.words.auxiliaries.has(before);
  const isDetermined = scan.words.determiners.has(before) || isUnled;
  return kind === 'rank' || isOld || (isDetermined && right[0]?.[0] === behind) ? start(right[0]) : [];
}

/** “children aged between 5 and 12”. */
function ofAge({ line: { scan }, draft: { from }, clause: { left } }: Labelled): Run {
  return isOneOf(scan.words.ageOpeners, scan.pieces[from - 1]) ? last(left.at(-1), 2) : [];
}

/** “a cost of $5m”, “a 2017 spill of 9,000 barrels”: the noun before “of”. */
function ofHead({ line: { scan }, draft: { from }, clause: { left, right } }: Labelled): Run {
  if (!isOneOf(scan.words.headLinks, scan.pieces[from - 1]) || left.length === 0) return [];
  return [...last(left.at(-1), NEAR_WORDS), ...(left.length > 1 ? last(left.at(-2), 2) : first(right[0], 1))];
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
  if (subject.length > 0) return [...subject, ...followed(labelled)];
  const before = clauseBefore(line, draft.from);
  if (before.length > 0) return subjectAndNear({ ...labelled, clause: { ...clause, left: before } });
  return [...opening(line, draft.from), ...start(clause.right[0])];
}

/** One run before the figure: “Corvane Bank lost”, with the subject if that stands in an earlier clause. */
function alone(labelled: Labelled): Run {
  const { line, draft, clause } = labelled;
  const run = clause.left[0] ?? [];
  if (clause.left.length !== 1) return [];
  const ends = run.length <= SUBJECT_WORDS + 1 ? run : [...first(run, 2), ...last(run, 2)];
  const behind = followed(labelled);
  const after = behind.length > 0 || ends.length > 2 ? behind : first(clause.right[0], 1);
  return [...sharedSubject(line, draft, run), ...ends, ...after];
}

/** The whole clause before the figure if it is short, else its subject and the phrase next to the figure. */
function subjectAndNear(labelled: Labelled): Run {
  const { draft, clause } = labelled;
  const behind = followed(labelled);
  const all = clause.left.flat();
  if (all.length <= CLAUSE_WORDS) return [...all, ...behind];
  if (draft.kind === 'date') return [...phrase(clause.left.at(-2)), ...phrase(clause.left.at(-1))];
  return [...phrase(clause.left[0]), ...phrase(clause.left.at(-1)), ...behind];
}

/** A run as long as it may be: whole, or its end, where the noun or the verb is. */
const phrase = (run: Run | undefined): Run => (run && run.length <= PHRASE_WORDS ? run : last(run, NEAR_WORDS));

/** The first words of a run; all three of “serious side effects”, as two are half a name. */
const start = (run: Run | undefined): Run => first(run, run?.length === NEAR_WORDS ? NEAR_WORDS : 2);

/**
 * “lifts 2 kg and covers 16 km”, “The alloy, once cooled, reached 9 GPa”, “competition that killed”: the subject of a
 * clause that begins with its verb. For a date the nearest noun (“Edda Lunn, born in 1911”), unless the clause says
 * which of all the subject is (“the lowest since May”).
 */
function sharedSubject(line: Line, draft: Draft, run: Run): Run {
  const { pieces: all, words } = line.scan;
  const at = run[0] ?? 0;
  if (isOneOf(words.subjectPronouns, all[at - 1])) return [];
  const before = antecedent(line, draft, run);
  if (before.length > 0) return before;
  const isJoined = isOneOf(words.conjunctions, all[at - 1]);
  if (isJoined || isOneOf(words.recordWords, all[at])) return subjectIn(line, clauseBefore(line, draft.from)[0]);
  if (at === 0 || run.length > 2) return [];
  return draft.kind === 'date' ? last(clauseBefore(line, draft.from).at(-1), 2) : opening(line, at);
}

/**
 * “a squad that contained”: what the relative before the first word of `run` stands for. Where verbs need no subject,
 * only behind a comma, as in “calcula que perdió” it stands for nothing.
 */
function antecedent(line: Line, { from }: Draft, run: Run): Run {
  const { pieces: all, words } = line.scan;
  const at = (run[0] ?? 0) - 1;
  const isRelative = isOneOf(words.relatives, all[at]) && (!words.dropsSubjects || all[at - 1]?.text === ',');
  if (!isRelative) return [];
  const nearest = last(clauseBefore(line, from).at(-1), 2);
  return nearest[1] === (nearest[0] ?? 0) + 1 ? nearest : last(nearest, 1);
}

/** The first words before piece `at` that say something. */
const opening = (line: Line, at: number): Run =>
  subjectIn(line, runsIn(line, { from: 0, to: Math.min(at, LONGEST_OPENING) })[0]);

/** The first two words of a run, with the number of a name: “Each DX-4”. */
function subjectIn({ named }: Line, run: Run = []): Run {
  const isName = named[run[2] ?? 0] === 1;
  return run.slice(0, isName ? 3 : 2);
}

/** What stands right behind the figure and goes on with the clause: a comparison, a purpose, the noun it describes. */
function followed({ line, draft, behind, clause: { right } }: Labelled): Run {
  if (draft.kind === 'date') return [];
  const { pieces: all, words } = line.scan;
  if (isOneOf(words.comparers, all[behind + 1]) && all[behind]?.kind === 'word') return [behind];
  if (isOneOf(words.purposeLinks, all[behind])) return purpose(line, behind);
  return right[0]?.[0] === behind ? start(right[0]) : [];
}

/** “paid $12,000 for a new roof”, “drew 3-3 with Aldergate”, “lost $1bn in fees”: with the link at piece `at`, so that it reads. */
function purpose(line: Line, at: number): Run {
  const { pieces: all, words } = line.scan;
  const isDetermined = !isOneOf(words.closeLinks, all[at]) && isOneOf(words.determiners, all[at + 1]);
  const noun = isDetermined ? at + 2 : at + 1;
  const run = first(phraseAt(line, noun), NEAR_WORDS);
  return run[0] === noun ? pieces({ from: at, to: (run.at(-1) ?? at) + 1 }) : [];
}

const phraseAt = (line: Line, at: number): Run | undefined =>
  runsIn(line, { from: at, to: Math.min(line.scan.pieces.length, at + LONGEST_PHRASE) })[0];

const pieces = ({ from, to }: Range): number[] => Array.from({ length: to - from }, (_, i) => from + i);

const first = (run: Run | undefined, count: number): Run => (run ?? []).slice(0, count);

const last = (run: Run | undefined, count: number): Run => (run ?? []).slice(-count);

import type { Draft, Find } from './draft.ts';
import { isFunctionWord } from './nouns.ts';
import { isOneOf, phraseBefore, type Scan } from './scan.ts';

const OLDEST = 122;

/**
 * Makes ages of bare numbers: “aged 100”, “turned 30”, “children aged between 5 and 12”, and between commas behind a
 * name: “Ana Ruiz, 34, said”. Refuses “In June, 34, …” and lists of numbers (“7, 34, 56”).
 */
export function aged(scan: Scan, finds: readonly Find[]): readonly Find[] {
  return finds.map((find) => {
    const [draft, ...rest] = find.drafts;
    if (!draft || rest.length > 0 || !isAge(scan, draft)) return find;
    const { noun: _, ...plain } = draft;
    return { ...find, drafts: [{ ...plain, kind: 'duration', unit: 'year', to: find.to }] };
  });
}

/** Whether a duration is somebody’s age: “45-year-old”, “aged 45”, “, 45,”. */
export function isPersonAge({ scan: { pieces, words } }: { readonly scan: Scan }, { from, to, unit }: Draft): boolean {
  if (unit !== 'year') return false;
  const isOld = isOneOf(words.ageClosers, pieces[to - 1]);
  return isOld || (to === from + 1 && pieces[from]?.kind === 'number') || isOneOf(words.ageOpeners, pieces[from - 1]);
}

function isAge(scan: Scan, draft: Draft): boolean {
  if (draft.kind !== 'count' || draft.noun || draft.value === null || draft.value > OLDEST || draft.value % 1 !== 0)
    return false;
  const { pieces, words } = scan;
  const [before, second] = [pieces[draft.from - 1]?.lower ?? '', pieces[draft.from - 2]?.lower ?? ''];
  const isOf = words.headLinks.has(before) && words.ageOpeners.has(second);
  return isOf || words.ageOpeners.has(before) || isApposition(scan, draft) || isPredicate(scan, draft);
}

/** “She is 34.”, “he will be 35 by May”: said of a person with nothing counted. */
function isPredicate({ pieces, words }: Scan, { from, to }: Draft): boolean {
  const after = pieces[to];
  const isOver = after === undefined || /^[.,;)]$/.test(after.text) || isFunctionWord(words, after.lower);
  return to === from + 1 && isOver && phraseBefore({ pieces }, words.ageLeads, from, 3) !== undefined;
}

function isApposition({ pieces, words }: Scan, { from, to }: Draft): boolean {
  const [name, comma, number, after] = [pieces[from - 2], pieces[from - 1], pieces[from], pieces[to]];
  if (comma?.text !== ',' || number?.kind !== 'number' || to !== from + 1) return false;
  const isNamed = /^\p{Lu}/u.test(name?.text ?? '') && !isOneOf(words.months, name) && name?.kind === 'word';
  const isClosed = after === undefined || /^[,.;)]$/.test(after.text) || words.conjunctions.has(after.lower);
  return isNamed && isClosed && pieces[to + 1]?.kind !== 'number';
}

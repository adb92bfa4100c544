import { type Recogniser, refuse } from './draft.ts';

/**
 * Numbers that only order a text: “1. Open the lid”, “2) Wait”, “(3)”, “[12]”. Refuses “(115 mph)” and “It sold 5.”
 */
export const lists: Recogniser = ({ pieces, numerals }, at) => {
  const numeral = numerals[at];
  if (!numeral?.isDigits || !/^\d{1,3}$/.test(numeral.bare)) return undefined;
  const [before, after, next] = [pieces[at - 1], pieces[numeral.to], pieces[numeral.to + 1]];
  const isFirst = at === 0;
  const isHeading = isFirst && /^[.)\]:]$/.test(after?.text ?? '') && after?.isGlued;
  const isNote = before?.text === '[' && after?.text === ']';
  const isItem =
    after?.text === ')' && before?.text !== '(' && next?.kind === 'word' && /[;:,]/.test(before?.text ?? ';');
  return isHeading || isNote || isItem ? refuse(numeral, 'list-number') : undefined;
};

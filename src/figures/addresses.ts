import { type Recogniser, refuse } from './draft.ts';
import { isOneOf } from './scan.ts';

/** Words a street's name may have between its number and “Street”. */
const LONGEST_NAME = 4;

/**
 * House numbers: “7 Harbour Street”, “1600 Pennsylvania Avenue”, “12 rue de la Paix”. Refuses “two city streets” and
 * “40 streets”.
 */
export const addresses: Recogniser = ({ pieces, words, numerals }, at) => {
  const numeral = numerals[at];
  if (!numeral?.isDigits || !/^\d{1,5}$/.test(numeral.bare)) return undefined;
  const first = pieces[numeral.to];
  const comma = first?.text === ',' ? 1 : 0;
  if (isOneOf(words.streetOpeners, pieces[numeral.to + comma])) return refuse(numeral, 'address');
  for (let i = numeral.to; i < numeral.to + LONGEST_NAME; i++) {
    const piece = pieces[i];
    if (!piece || !/^\p{Lu}|^\d/u.test(piece.text)) return undefined;
    if (i > numeral.to && words.streets.has(piece.lower)) return refuse({ from: at, to: i + 1 }, 'address');
  }
  return undefined;
};

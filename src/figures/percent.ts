import type { UnitFound } from './amount.ts';
import type { Numeral } from './numeral.ts';
import { phraseAt, type Scan } from './scan.ts';

/**
 * “41.6%”, “61 per cent”, “65 basis points”, “two percentage points”, “a 30-percent rise”. Points without more are
 * counts (an index, a team's).
 */
export function percentAfter(scan: Scan, numeral: Numeral): UnitFound | undefined {
  const hyphen = scan.pieces[numeral.to]?.text === '-' ? 1 : 0;
  const found = phraseAt(scan, scan.words.percents, numeral.to + hyphen, 3);
  return found && { kind: 'percent', unit: found.value, to: found.to };
}

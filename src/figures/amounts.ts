import { type Amount, amountAt } from './amount.ts';
import { count, countedNoun, withNoun } from './counts.ts';
import { type Draft, type Find, figure, type Recogniser } from './draft.ts';
import { isOneOf, type Scan } from './scan.ts';

/**
 * Every number with its unit, alone or with a second one: “20 to 30 cm”, “$18m to $22m”, “between 40 and 45 million
 * tonnes”, “3–5%” are one figure; “from 90 to 260”, “rose 3 percent to 40 percent” and “down 12 to 7” are two, and the
 * one without a unit takes the other's.
 */
export const amounts: Recogniser = (scan, at) => {
  const first = amountAt(scan, at);
  if (!first) return undefined;
  const link = linkAt(scan, first);
  const second = link && amountAt(scan, link.to);
  const both = second && pair(scan, first, second, link);
  return both ?? count(scan, first);
};

interface Link {
  readonly to: number;
  readonly isDash: boolean;
  /** Index of the opener (“between”), if there is one. */
  readonly opener: number | undefined;
  /** Whether “from” stands before the first number. */
  readonly isChange: boolean;
}

function linkAt({ pieces, words }: Scan, first: Amount): Link | undefined {
  const joint = pieces[first.to + 1]?.lower ?? '';
  const isSuspended = pieces[first.to]?.text === '-' && (words.rangeLinks.has(joint) || words.alternatives.has(joint));
  const at = isSuspended ? first.to + 1 : first.to;
  const link = pieces[at];
  const before = pieces[first.from - 1]?.lower ?? '';
  const opener = words.rangeOpeners.has(before) ? first.from - 1 : undefined;
  const isDash = /^[-–—]$/.test(link?.text ?? '') && link?.isGlued === pieces[at + 1]?.isGlued;
  const isAnd = opener !== undefined && isOneOf(words.rangeAnd, link);
  if (!isDash && !isAnd && !isOneOf(words.rangeLinks, link) && !isOneOf(words.alternatives, link)) return undefined;
  const to = isSuspended && pieces[at + 1]?.text === '-' ? at + 2 : at + 1;
  const isChange = words.fromWords.has(before) && !isOneOf(words.rangeVerbs, pieces[first.from - 2]);
  return { to, isDash, opener, isChange };
}

function pair(scan: Scan, first: Amount, second: Amount, link: Link): Find | undefined {
  const { words } = scan;
  if (link.isDash && (second.value < 0 || first.numeral.isDigits !== second.numeral.isDigits)) return undefined;
  if (ownsNoun(scan, first, second, link)) return undefined;
  const shared = shareUnit(first, lettered(first, second));
  if (!shared) return undefined;
  const [low, high] = shared;
  const isOr = isOneOf(words.alternatives, scan.pieces[link.to - 1]);
  if (isOr && high.value !== low.value + 1) return undefined;
  const isRange =
    high.value > low.value && !link.isChange && !(isChanging(scan, first) && !link.isDash && link.opener === undefined);
  if (isRange) return figure(rangeDraft(scan, low, high, link.opener));
  if (link.isDash || link.opener !== undefined) return undefined;
  return { from: first.from, to: second.to, drafts: twoDrafts(scan, low, high) };
}

/** The “580M” of “$500-580M”: behind money a letter is a scale. */
function lettered(first: Amount, second: Amount): Amount {
  const { letter } = second.numeral;
  if (!letter || first.kind !== 'money' || second.unit !== null) return second;
  return { ...second, value: second.value * letter.value, to: letter.to };
}

/** “paid £5m to 1,060 families”, “gained 0.7 percent to 6,327.80”: the second is a number of its own. */
function ownsNoun(scan: Scan, first: Amount, second: Amount, link: Link): boolean {
  if (first.unit === null || second.unit !== null || link.isDash || link.opener !== undefined) return false;
  if (first.kind === 'percent' && !link.isChange) return true;
  return countedNoun(scan, second.to, second.value) !== undefined;
}

/** Gives both amounts the unit and scale of the one that has them; undefined if they do not go together. */
function shareUnit(first: Amount, second: Amount): [Amount, Amount] | undefined {
  const isPerUnit = first.kind === 'money' && second.unit?.startsWith(`${first.unit}/`);
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit && !isPerUnit) return undefined;
  const takes =
    (first.unit === null || isPerUnit) && second.unit !== null ? { kind: second.kind, unit: second.unit } : {};
  const gives = second.unit === null && first.unit !== null ? { kind: first.kind, unit: first.unit } : {};
  const scale = sharedScale(first, second);
  return [
    { ...first, ...takes, value: first.value * scale },
    { ...second, ...gives },
  ];
}

/** “40 and 45 million”: the scale of the second holds for the first, unless that is written out in full. */
function sharedScale(first: Amount, second: Amount): number {
  const isPlain = first.numeral.scale === 1 && first.numeral.value === first.value && first.value < 1000;
  const scale = second.value / second.numeral.value;
  const whole = second.numeral.scale > 1 ? second.numeral.scale : scale;
  return isPlain && whole >= 1000 && first.value < second.value / whole ? whole : 1;
}

/** “rose 3 percent to 40 percent”: a verb of change before the first makes the second its result. */
function isChanging({ pieces, words }: Scan, { from }: Amount): boolean {
  return [1, 2, 3].some((back) => isOneOf(words.changeVerbs, pieces[from - back]));
}

function rangeDraft(scan: Scan, low: Amount, high: Amount, opener: number | undefined): Draft {
  const noun = low.kind === 'count' ? countedNoun(scan, high.to, high.value) : undefined;
  const draft = withNoun(scan, high, noun);
  const unit = low.kind === 'count' ? draft.unit : low.unit;
  return { ...draft, kind: low.kind, unit, from: opener ?? low.from, value: low.value, max: high.value };
}

function twoDrafts(scan: Scan, low: Amount, high: Amount): Draft[] {
  const noun = high.kind === 'count' ? countedNoun(scan, high.to, high.value) : undefined;
  const second = high.kind === 'count' ? withNoun(scan, high, noun) : { ...high };
  const { from, to, kind, value } = low;
  const first = low.kind === 'count' ? countedNoun(scan, low.to, low.value) : undefined;
  const unit = kind === 'count' ? (first ? (withNoun(scan, low, first).unit ?? null) : second.unit) : low.unit;
  const { numeral: _, ...rest } = { ...second, numeral: high.numeral };
  return [{ from, to, kind, value, unit }, rest];
}

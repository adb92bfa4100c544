import type { ActorKind } from '../model/digest.ts';
import { wordsAt } from '../model/span.ts';
import type { ActorWords } from './actor-words.ts';
import { isAcronym } from './capitals.ts';
import { nameKey } from './name-list.ts';
import type { NameSpan } from './tag.ts';

/** One name of one kind with all its places, spellings that are always the same name folded: “U.S.”, “United States”. */
export interface NameForm {
  readonly kind: ActorKind;
  /** The fullest spelling met, as the text has it. */
  readonly name: string;
  /** Its words as keys, hyphens parted. */
  readonly parts: readonly string[];
  /** In order. */
  readonly mentions: readonly NameSpan[];
  /** Offset of the first mention. */
  readonly at: number;
}

/** The forms of the article, in order of first mention. */
export function nameForms(text: string, spans: readonly NameSpan[], words: ActorWords): NameForm[] {
  const fullest = fullestNames(words);
  const places = new Map<string, NameSpan[]>();
  for (const span of spans) {
    const id = `${span.kind} ${foldedKey(wordsAt(text, span), fullest)}`;
    const known = places.get(id);
    if (known) known.push(span);
    else places.set(id, [span]);
  }
  return [...places.values()].map((mentions) => formOf(text, mentions));
}

/** For each name that has several forms in the language, as a key, the fullest of them: “us” → “united states”. */
export const fullestNames = ({ sameNames }: ActorWords): ReadonlyMap<string, string> =>
  new Map(sameNames.flatMap((names) => names.map((name) => [name, names[0] ?? name])));

/** The key under which all spellings of a name meet: “US Congress” and “United States Congress”, “U. S.” and “U.S.”. */
export function foldedKey(name: string, fullest: ReadonlyMap<string, string>): string {
  const key = nameKey(name).replace(/[\s-]+/g, ' ');
  const [first = '', ...rest] = key.split(' ');
  return fullest.get(key) ?? [fullest.get(first) ?? first, ...rest].join(' ');
}

function formOf(text: string, mentions: readonly NameSpan[]): NameForm {
  const spellings = mentions.map((mention) => wordsAt(text, mention).replace(/\s+/g, ' '));
  const name = spellings.reduce((best, spelling) => (fullness(spelling) > fullness(best) ? spelling : best));
  const { kind = 'person', start: at = 0 } = mentions[0] ?? {};
  return { kind, name, parts: withoutAccents(nameKey(name)).split(/[\s-]+/), mentions, at };
}

const withoutAccents = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '');

/** “United States” is fuller than “U.S.A.”, “Talmere” than “TALMERE”. */
const fullness = (spelling: string): number =>
  (isAcronym(spelling) ? 0 : 1) * 1000 + spelling.length + lowerShare(spelling);

const lowerShare = (spelling: string): number => (spelling === spelling.toUpperCase() ? 0 : 0.5);

import type { Candidate } from './candidates.ts';
import { isAcronym, keyAt, type Tokens } from './capitals.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { WordUse } from './word-use.ts';

/** What the rest of the article says of a word. */
interface Seen {
  readonly line: Tokens;
  readonly use: ReadonlyMap<string, WordUse>;
  readonly surnames: ReadonlySet<string>;
}

/**
 * Whether nothing but its place at a sentence's head gives a single word its capital. Takes “Floods”, “Strive”;
 * refuses “Dorvik’s”, “Dorvik said”, “NATO”, “Ana”, and any word that has a capital elsewhere.
 */
export function isMereOpener(name: Candidate, { line, use, surnames }: Seen): boolean {
  if (!name.isOpening || name.end - name.start > 1 || name.isTitled) return false;
  const { places, organisations, people, words } = line.words;
  const isListed = places.known.has(name.key) || organisations.known.has(name.key) || surnames.has(name.key);
  if (isListed && !words.common.has(name.key)) return false;
  const { lower = 0, capital = 0 } = use.get(name.key) ?? {};
  if (capital > lower || (capital === 0 && lower === 0 && isShortAcronym(line, name))) return false;
  if (lower > 0 || words.common.has(name.key)) return true;
  return !people.firstNames.has(name.key) && !isActing(line, name);
}

const isShortAcronym = (line: Tokens, { start, key }: Candidate): boolean =>
  isAcronym(line.tokens[start]?.text ?? '') && key.length <= LONGEST_ACRONYM;

/** Longer words in capitals are shouted rather than shortened. */
const LONGEST_ACRONYM = 6;

/** Whether the next word shows a name: “Dorvik’s”, “Dorvik said”, “Dorvik, who”. */
function isActing(line: Tokens, { end, key }: Candidate): boolean {
  if (/^[’']s$/.test(line.tokens[end]?.text ?? '')) return true;
  if (line.words.words.plainEndings.some((ending) => key.endsWith(ending))) return false;
  if (isRoleNoun(line, end)) return true;
  const { actorVerbs, articles, whoWords } = line.words.words;
  if (actorVerbs.has(keyAt(line, end))) return true;
  const next = keyAt(line, end + 1);
  return line.tokens[end]?.text === ',' && (whoWords.has(next) || articles.has(next));
}

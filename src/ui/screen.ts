import type { Article } from '../model/article.ts';
import type { Digest } from '../model/digest.ts';
import type { ReadOptions } from '../model/read-options.ts';
import type { Failure } from '../model/result.ts';
import { type Settings, settingsFrom } from '../model/settings.ts';
import type { Desk } from './desk.ts';

/** What the window shows. */
export type Screen =
  /** Nothing yet: reading is nearly always over before a word about it could be read. */
  | { readonly kind: 'blank' }
  /** Still reading; `article` once the page has answered. */
  | { readonly kind: 'reading'; readonly article?: Article }
  | { readonly kind: 'digest'; readonly digest: Digest; readonly settings: Settings }
  /** The page holds nothing to digest or may not be read. */
  | { readonly kind: 'refused'; readonly failure: Failure; readonly hasSelection: boolean }
  /** Our own fault; `details` are for a report. */
  | { readonly kind: 'broken'; readonly details: string };

/** Words from which the title is painted before the digest is made: above it the digest takes longer than a frame. */
const PAINT_TITLE_FIRST_WORDS = 12_000;

/**
 * Reads and digests what is in front, and says what to show. Never rejects: what goes wrong is a screen too.
 * @param onLongArticle awaited with the article before the digest of a very long one
 */
export async function readScreen(
  desk: Desk,
  options: ReadOptions,
  onLongArticle: (article: Article) => Promise<void>,
): Promise<Screen> {
  try {
    const [answer, settings] = await Promise.all([desk.read(options), settingsOf(desk)]);
    if (!answer.ok) return await refusal(desk, answer.error, options);
    if (answer.value.wordCount >= PAINT_TITLE_FIRST_WORDS) await onLongArticle(answer.value);
    return { kind: 'digest', digest: await desk.digest(answer.value), settings };
  } catch (error) {
    return { kind: 'broken', details: detailsOf(error, desk.version) };
  }
}

// A reader who cannot have their settings still gets their digest.
const settingsOf = (desk: Desk): Promise<Settings> => desk.loadSettings().catch(() => settingsFrom(null));

const SELECTION_HELPS: ReadonlySet<Failure['code']> = new Set(['not-an-article', 'too-long']);

async function refusal(desk: Desk, failure: Failure, options: ReadOptions): Promise<Screen> {
  const isOurFault = failure.code === 'bad-input' || (failure.code === 'page-unreachable' && isUnexplained(failure));
  if (isOurFault) return { kind: 'broken', details: detailsOf(failure, desk.version) };
  const mayHelp = SELECTION_HELPS.has(failure.code) && !options.selection;
  const hasSelection = mayHelp && (await desk.read({ selection: true })).ok;
  return { kind: 'refused', failure, hasSelection };
}

// "unreadable": our own script failed in the page. "unknown": the page's answer had no shape that we know.
const UNEXPLAINED: ReadonlySet<string> = new Set(['unknown', 'unreadable']);

const isUnexplained = ({ reason }: Failure): boolean => reason === undefined || UNEXPLAINED.has(reason);

/** What a report needs to say: version, browser, and what went wrong. No word and no address of the page. */
export function detailsOf(fault: unknown, version: string): string {
  const what = fault instanceof Error ? (fault.stack ?? fault.message) : JSON.stringify(fault);
  return `Lede ${version}\n${navigator.userAgent}\n${what}`;
}

import { type BlockView, FAR } from '../filter/block-view.ts';
import { CLASS_GROUPS } from '../filter/class-words.ts';
import { type Choice, cueBits, proseIn, STORY_WORDS, SURE } from './choice.ts';

const COMMENT = CLASS_GROUPS.indexOf('comment');
const isComment = (view: BlockView | undefined): boolean => (view?.groups[COMMENT] ?? FAR) < FAR;

/** Words of prose that a text has at least, where Readability too leaves the comments under it out. */
const NOTE_WORDS = 8;

/** What readers wrote below the text. Where the text itself begins among comments, the class names something else. */
export function dropComments({ views, kept }: Choice): readonly boolean[] {
  const first = views.find((view, index) => kept[index] && view.isProse);
  if (isComment(first)) return kept;
  const text = kept.map((isKept, index) => isKept && !isComment(views[index]));
  const isCertain = views.every((view, index) => !kept[index] || !isComment(view) || view.kept < 0.5);
  return proseIn(views, text) < (isCertain ? NOTE_WORDS : STORY_WORDS) ? kept : text;
}

/** Blocks at the end that are looked at for closing lines. */
const CLOSING = 6;
const CLOSING_CUES = cueBits('advert', 'author', 'call', 'comment', 'share');
/** Words that a closing line has at most. */
const LONGEST_CLOSING = 40;
/** Who reported and wrote is told in whole sentences. */
const AUTHOR = cueBits('author');
/** Chance from which on any other sentence is none. */
const LIKELY = 0.6;

/** Lines at the end that ask, credit or advertise; the first line from behind that does not is the end of the text. */
export function dropClosingLines({ views, chances, kept }: Choice): readonly boolean[] {
  const next = [...kept];
  for (let taken = 0; taken < CLOSING; taken++) {
    const last = next.lastIndexOf(true);
    const view = views[last];
    const isClosing = view && (view.cues & CLOSING_CUES) !== 0 && view.words <= LONGEST_CLOSING;
    if (!isClosing || (chances[last] ?? 0) > (view.isProse && (view.cues & AUTHOR) === 0 ? LIKELY : SURE)) break;
    next[last] = false;
  }
  return next;
}

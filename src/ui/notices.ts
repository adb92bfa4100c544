import type { Digest, Figure } from '../model/digest.ts';
import type { Notice, NoticeCode } from '../model/notice.ts';
import type { Span } from '../model/span.ts';
import { type Say, sayCount } from '../strings.ts';

/** How grave a notice is, which gives it its colour: nothing changed, something is amiss, something was lost. */
export type Tone = 'plain' | 'alert' | 'lost';

/** A notice in words. */
export interface NoticeWords {
  readonly tone: Tone;
  /** What is the case, in bold. */
  readonly fact?: string;
  readonly text: string;
  /** Words of the article that its action shows, one press after the other. */
  readonly evidence?: readonly Span[];
}

/** What is worth telling about a digest, the gravest first. Codes without words are passed over. */
export function noticesOf(digest: Digest, say: Say, paragraphOf: (offset: number) => number): NoticeWords[] {
  const disagreeing = disagreement(digest.figures);
  const known = GRAVEST_FIRST.flatMap((code) => digest.notices?.find((notice) => notice.code === code) ?? []);
  return [
    ...(disagreeing ? [disagreementWords(disagreeing, say, paragraphOf)] : []),
    ...known.map((notice) => WORDS[notice.code](notice, say)),
  ];
}

const GRAVEST_FIRST: readonly NoticeCode[] = [
  'text-ends-early',
  'several-stories',
  'several-pages',
  'live-blog',
  'no-model',
  'short-text',
  'long-text',
];

const WORDS: Readonly<Record<NoticeCode, (notice: Notice, say: Say) => NoticeWords>> = {
  'text-ends-early': ({ paragraphs = 0 }, say) => ({
    tone: 'alert',
    fact: say('noticeTextEndsEarly'),
    text: sayCount(say, 'noticeTextEndsEarlyText', paragraphs),
  }),
  'several-stories': (_, say) => plain(say('noticeSeveralStoriesText'), say('noticeSeveralStories')),
  'several-pages': (_, say) => plain(say('noticeSeveralPagesText'), say('noticeSeveralPages')),
  'live-blog': (_, say) => plain(say('noticeLiveBlogText'), say('noticeLiveBlog')),
  'no-model': ({ lang }, say) => plain(say('noticeNoModelText'), say('noticeNoModel', languageName(lang, say))),
  'short-text': ({ words = 0 }, say) => plain(sayCount(say, 'noticeShortText', words)),
  'long-text': ({ minutes = 0 }, say) => plain(sayCount(say, 'noticeLongText', minutes)),
};

const plain = (text: string, fact?: string): NoticeWords => ({ tone: 'plain', text, ...(fact && { fact }) });

/** "Icelandic" for "is"; the tag itself if it names no language. */
function languageName(tag: string | undefined, say: Say): string {
  if (tag === undefined || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag ?? '';
  return new Intl.DisplayNames([say('languageTag')], { type: 'language' }).of(tag) ?? tag;
}

type Pair = readonly [Figure, Figure];

function disagreement(figures: readonly Figure[]): Pair | undefined {
  const first = figures.find(({ conflictsWith }) => conflictsWith?.length);
  const second = figures[first?.conflictsWith?.[0] ?? -1];
  if (!first || !second) return undefined;
  return first.start <= second.start ? [first, second] : [second, first];
}

function disagreementWords([a, b]: Pair, say: Say, paragraphOf: (offset: number) => number): NoticeWords {
  return {
    tone: 'alert',
    fact: say('noticeDisagree'),
    text: say('noticeDisagreeText', a.text, paragraphOf(a.start), b.text, paragraphOf(b.start)),
    evidence: [a, b],
  };
}

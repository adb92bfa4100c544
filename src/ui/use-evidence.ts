import { useMemo, useState } from 'preact/hooks';
import { quoteOf } from '../highlights/quote.ts';
import type { Article } from '../model/article.ts';
import { paragraphs } from '../model/paragraphs.ts';
import { type Span, wordsAt } from '../model/span.ts';
import type { Desk } from './desk.ts';
import type { Evidence, Lost } from './evidence.ts';
import { paragraphFinder } from './paragraph-finder.ts';
import type { Copying } from './use-copying.ts';
import { useWords } from './window-context.ts';

interface Ways {
  readonly show: Desk['show'];
  readonly announce: (words: string) => void;
  readonly copying: Pick<Copying, 'copyWords' | 'copiedWords'>;
}

/** The ways from the parts of a digest to the words in the page. */
export function useArticleEvidence({ text, lang }: Article, { show, announce, copying }: Ways): Evidence {
  const { say } = useWords();
  const [lost, setLost] = useState<Lost | null>(null);
  const paragraphOf = useMemo(() => paragraphFinder(text), [text]);

  const showInPage = async (span: Span, place?: string) => {
    const answer = await show(quoteOf(text, span));
    const isShown = answer.ok && answer.value;
    setLost(
      isShown ? null : { span, why: answer.ok ? 'words-gone' : 'page-gone', paragraph: paragraphAround(text, span) },
    );
    const said = say(isShown ? 'sayShown' : answer.ok ? 'wordsGone' : 'stateNavigatedText');
    announce(place && isShown ? `${place}. ${said}` : said);
  };
  return {
    lang: lang ?? undefined,
    textLength: text.length,
    paragraphOf,
    lost,
    show: (span, place) => void showInPage(span, place),
    copyWords: copying.copyWords,
    copiedWords: copying.copiedWords,
  };
}

function paragraphAround(text: string, { start }: Span): string {
  const paragraph = paragraphs(text).findLast((span) => span.start <= start);
  return paragraph ? wordsAt(text, paragraph) : '';
}

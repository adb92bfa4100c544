import type { BlockView } from './filter/block-view.ts';
import type { PageView } from './filter/page-view.ts';
import { descriptionOf, type Metadata, readMetadata, type Sources, sourcesOf } from './metadata/metadata.ts';
import { nearHeadline } from './metadata/near.ts';
import { readTitle } from './metadata/title.ts';
import { articleBlocks, type Verdict } from './select.ts';
import { surveyPage } from './survey.ts';

/** A page with all its blocks, before any is chosen. */
export interface Surveyed {
  /** The address of the page; an empty one is unknown. */
  readonly url: string;
  readonly sources: Sources;
  readonly title: string | null;
  readonly page: PageView;
}

/** A page of which is known what its article would be: what reading, refusal and training go by. */
export interface Examined extends Surveyed {
  /** One for each block, in page order. */
  readonly verdicts: readonly Verdict[];
  /** The blocks of the article. */
  readonly kept: readonly BlockView[];
  readonly metadata: Metadata;
}

/** Surveys a page. `elements` are all elements of the document in order. Changes nothing. */
export function survey(document: Document, url: string, elements: readonly Element[]): Surveyed {
  const sources = sourcesOf(document);
  const title = readTitle(sources, url);
  const words = { title: title ?? '', description: descriptionOf(sources) };
  return { url, sources, title, page: surveyPage(document, elements, words) };
}

/** Surveys a page and chooses the blocks of its article. */
export function examine(document: Document, url: string, elements: readonly Element[]): Examined {
  const surveyed = survey(document, url, elements);
  const { views, headline, firstKept } = surveyed.page;
  const verdicts = articleBlocks(surveyed.page);
  const kept = verdicts.flatMap(({ view, reason }) => (reason === null ? [view] : []));
  const metadata = readMetadata(surveyed.sources, url, nearHeadline(views, headline, firstKept));
  return { ...surveyed, verdicts, kept, metadata };
}

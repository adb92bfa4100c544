import { type DigestOptions, digest } from '../digest.ts';
import { withLanguage } from '../languages.ts';
import type { Article } from '../model/article.ts';
import type { Digest } from '../model/digest.ts';
import { ok, type Result } from '../model/result.ts';
import type { Trace, TraceEntry } from '../model/trace.ts';
import type { Input } from './input.ts';
import { languageFor } from './language-for.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';

/** How a digest is asked for. Without any of it: what the popup shows at its default settings. */
export interface AnswerOptions {
  readonly length?: DigestOptions['length'];
  /** Whether the digest says why each thing was kept or dropped. */
  readonly isTraced?: boolean;
}

/** The digest of `input`, on the popup's own path: read, choose the language's tables, digest. */
export async function answer(input: Input, { length, isTraced }: AnswerOptions): Promise<Result<Digest>> {
  const entries: TraceEntry[] = [];
  const trace: Trace | undefined = isTraced ? (entry) => entries.push(entry) : undefined;
  const article = read(input, trace);
  if (!article.ok) return article;
  const known = await withLanguage(article.value);
  const language = await languageFor(known.lang);
  const found = digest(known, { language, length, trace });
  return ok(isTraced ? { ...found, trace: entries } : found);
}

const read = (input: Input, trace: Trace | undefined): Result<Article> =>
  input.kind === 'page' ? readPage(input, trace) : readText(input);

import type { Article } from '../model/article.ts';
import type { ErrorCode, Failure, Result } from '../model/result.ts';

const CODES: ReadonlySet<string> = new Set<ErrorCode>([
  'not-an-article',
  'page-unreachable',
  'bad-input',
  'too-long',
  'storage-full',
]);

/**
 * What a page answered, if it has the shape of a `Result` whose value passes `isValue`; `null` for anything else. A
 * page is not trusted: its script world can be anything, and a script that threw comes back as `null` in Chromium.
 */
export function checkAnswer<T>(answer: unknown, isValue: (value: unknown) => value is T): Result<T> | null {
  if (!isRecord(answer)) return null;
  if (answer['ok'] === true && isValue(answer['value'])) return { ok: true, value: answer['value'] };
  return answer['ok'] === false && isFailure(answer['error']) ? { ok: false, error: answer['error'] } : null;
}

/** Whether `value` has every field of an Article with the right type. */
export function isArticle(value: unknown): value is Article {
  if (!isRecord(value) || typeof value['text'] !== 'string' || !isCount(value['wordCount'])) return false;
  const { notices } = value;
  const areNotices =
    notices === undefined ||
    (Array.isArray(notices) && notices.every((notice) => isRecord(notice) && isText(notice['code'])));
  return areNotices && TEXT_OR_NULL.every((field) => value[field] === null || isText(value[field]));
}

const TEXT_OR_NULL = ['title', 'byline', 'siteName', 'publishedTime', 'lang', 'url'] as const;

/** Whether `value` is a truth value. */
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isFailure(value: unknown): value is Failure {
  if (!isRecord(value) || !isText(value['code']) || !CODES.has(value['code'])) return false;
  const { reason, params } = value;
  const areParams =
    params === undefined ||
    (isRecord(params) && Object.values(params).every((param) => isText(param) || typeof param === 'number'));
  return areParams && (reason === undefined || isText(reason));
}

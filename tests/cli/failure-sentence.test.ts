import { expect, test } from 'vitest';
import { failureSentence } from '../../src/cli/failure-sentence.ts';
import type { Failure } from '../../src/model/result.ts';
import { sayInEnglish } from '../../src/strings.ts';

const sentence = (failure: Failure): string => failureSentence(failure, sayInEnglish);

test.each<[Failure, string]>([
  [{ code: 'not-an-article', reason: 'front-page' }, 'This is a front page: a list of stories.'],
  [
    { code: 'not-an-article', reason: 'never-heard-of' },
    'This doesn’t look like an article; open one story and try that.',
  ],
  [{ code: 'bad-input', reason: 'wrong-type', params: { field: 'url' } }, 'The field url is not a string.'],
])('%j is said as one plain sentence', (failure, words) => {
  expect(sentence(failure)).toBe(words);
});

test.each<[Failure['code']]>([['not-an-article'], ['page-unreachable'], ['bad-input'], ['too-long'], ['storage-full']])(
  '%s has a sentence without a reason, too',
  (code) => {
    expect(sentence({ code })).toMatch(/^[A-Z][^$]+\.$/);
  },
);

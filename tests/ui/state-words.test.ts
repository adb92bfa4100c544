import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ErrorCode, Failure } from '../../src/model/result.ts';
import { sayInEnglish } from '../../src/strings.ts';
import { stateWords } from '../../src/ui/state-words.ts';

const words = (failure: Failure, hasSelection = false) => stateWords(failure, hasSelection, sayInEnglish);

describe('a page that may not be read has the heading', () => {
  test.each([
    ['browser-page', 'Lede can’t read this page'],
    ['store', 'Lede can’t read this page'],
    ['pdf', 'This is a PDF'],
    ['local-file', 'This is a file on your disk'],
    ['no-grant', 'Press the Lede button in the toolbar'],
    ['navigated', 'The page has changed'],
    ['gone', 'The page has changed'],
    ['a reason of a later version', 'Lede can’t read this page'],
    ['constructor', 'Lede can’t read this page'],
  ])('%s: %s', (reason, heading) => expect(words({ code: 'page-unreachable', reason }).heading).toBe(heading));

  test('and no action that could not help', () =>
    expect(words({ code: 'page-unreachable', reason: 'pdf' }, true).actions).toEqual([]));
});

describe('a page that is no article', () => {
  test('of many stories is told by what it has', () => {
    const front: Failure = { code: 'not-an-article', reason: 'front-page', params: { headlines: 31, longest: 40 } };
    expect(words(front)).toEqual({
      heading: 'This doesn’t look like an article',
      text: 'Lede reads one story at a time. This page has:',
      reasons: ['31 headlines, each with a link', 'no paragraph longer than 40 words'],
      advice: 'Open one of the stories and press Lede again, or select some text first.',
      actions: ['read-anyway'],
    });
  });

  test.each([
    ['front-page', 'Lede reads one story at a time. This is a front page: a list of stories.'],
    ['search-results', 'Lede reads one story at a time. This page lists search results.'],
    ['video', 'Lede reads one story at a time. This page is a video with few words around it.'],
    ['log-in', 'Lede reads one story at a time. This page asks you to log in first.'],
    ['a reason of a later version', 'Lede reads one story at a time.'],
    [undefined, 'Lede reads one story at a time.'],
  ])('for the reason %s says: %s', (reason, text) => {
    expect(words({ code: 'not-an-article', ...(reason && { reason }) }).text).toBe(text);
  });

  test.each<[string, boolean, readonly string[]]>([
    ['front-page', false, ['read-anyway']],
    ['front-page', true, ['read-anyway', 'digest-selection']],
    ['no-text', false, []],
    ['no-text', true, ['digest-selection']],
  ])('%s, with a selection: %s, offers %j', (reason, hasSelection, actions) => {
    expect(words({ code: 'not-an-article', reason }, hasSelection).actions).toEqual(actions);
  });
});

test('a page that is too long can be read in part', () => {
  expect(words({ code: 'too-long' }, true).actions).toEqual(['digest-selection']);
  expect(words({ code: 'too-long' }, false).actions).toEqual([]);
});

test('every failure has a heading and a sentence', () => {
  const codes = fc.constantFrom<ErrorCode>(
    'not-an-article',
    'page-unreachable',
    'bad-input',
    'too-long',
    'storage-full',
  );
  const params = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer()));
  fc.assert(
    fc.property(codes, fc.string(), params, fc.boolean(), (code, reason, given, hasSelection) => {
      const { heading, text } = words({ code, reason, params: given }, hasSelection);
      expect(heading).not.toBe('');
      expect(text).not.toBe('');
    }),
  );
});

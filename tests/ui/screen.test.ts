import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Digest } from '../../src/model/digest.ts';
import { fail, ok } from '../../src/model/result.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { Desk } from '../../src/ui/desk.ts';
import { detailsOf, readScreen } from '../../src/ui/screen.ts';

const ARTICLE: Article = {
  title: 'Ferry stays free',
  byline: null,
  siteName: null,
  publishedTime: null,
  lang: 'en',
  url: null,
  text: 'The ferry stays free.',
  wordCount: 4,
};
const DIGEST: Digest = { article: ARTICLE, bullets: [], figures: [], actors: [] };
const DESK: Desk = {
  read: async () => ok(ARTICLE),
  digest: async (article) => ({ ...DIGEST, article }),
  show: async () => ok(true),
  loadSettings: async () => ({ hintSeen: true, singleKeys: false }),
  saveSettings: async () => undefined,
  version: '0.1.0',
};
const noLongArticle = async (): Promise<void> => {
  throw new Error('This article is not long');
};

describe('what the window shows is', () => {
  test('the digest, with the settings', async () => {
    expect(await readScreen(DESK, {}, noLongArticle)).toEqual({
      kind: 'digest',
      digest: DIGEST,
      settings: { hintSeen: true, singleKeys: false },
    });
  });

  test('the digest even if the settings cannot be read', async () => {
    const desk = { ...DESK, loadSettings: () => Promise.reject(new Error('damaged')) };
    expect(await readScreen(desk, {}, noLongArticle)).toMatchObject({ kind: 'digest', settings: DEFAULT_SETTINGS });
  });

  test('the title first where the digest takes a while', async () => {
    const shown: string[] = [];
    const long = { ...ARTICLE, wordCount: 50_000 };
    const desk = {
      ...DESK,
      read: async () => ok(long),
      digest: async () => {
        shown.push('digest');
        return DIGEST;
      },
    };
    await readScreen(desk, {}, async ({ wordCount }) => void shown.push(`title of ${wordCount} words`));
    expect(shown).toEqual(['title of 50000 words', 'digest']);
  });

  test('our fault where the engine fails', async () => {
    const desk = { ...DESK, digest: () => Promise.reject(new Error('no such token')) };
    const screen = await readScreen(desk, {}, noLongArticle);
    expect(screen.kind === 'broken' && screen.details).toMatch(/^Lede 0\.1\.0\n.*\nError: no such token/s);
  });

  test.each(['unknown', 'unreadable'])('our fault where the page is %s', async (reason) => {
    const desk = { ...DESK, read: async () => fail({ code: 'page-unreachable', reason }) };
    expect(await readScreen(desk, {}, noLongArticle)).toMatchObject({ kind: 'broken' });
  });

  test('the refusal of the browser', async () => {
    const failure = { code: 'page-unreachable', reason: 'pdf' } as const;
    const desk = { ...DESK, read: async () => fail(failure) };
    expect(await readScreen(desk, {}, noLongArticle)).toEqual({ kind: 'refused', failure, hasSelection: false });
  });
});

describe('a page without an article', () => {
  const failure = { code: 'not-an-article', reason: 'front-page' } as const;
  const asked: unknown[] = [];
  const front = (selected: boolean): Desk => ({
    ...DESK,
    read: async (options) => {
      asked.push(options);
      return options?.selection && selected ? ok(ARTICLE) : fail(failure);
    },
  });

  test.each([true, false])('is asked for its selection, which is there: %s', async (hasSelection) => {
    expect(await readScreen(front(hasSelection), {}, noLongArticle)).toEqual({
      kind: 'refused',
      failure,
      hasSelection,
    });
    expect(asked.splice(0)).toEqual([{}, { selection: true }]);
  });

  test('is not asked twice where the selection itself is too little', async () => {
    expect(await readScreen(front(false), { selection: true }, noLongArticle)).toMatchObject({ kind: 'refused' });
    expect(asked.splice(0)).toEqual([{ selection: true }]);
  });
});

test('a report holds no word and no address of the page', () => {
  expect(detailsOf({ code: 'page-unreachable', reason: 'unknown' }, '0.1.0')).toMatch(
    /^Lede 0\.1\.0\n.*\n\{"code":"page-unreachable","reason":"unknown"\}$/s,
  );
});

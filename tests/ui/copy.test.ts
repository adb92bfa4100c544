import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Digest } from '../../src/model/digest.ts';
import { sayInEnglish } from '../../src/strings.ts';
import { copyOf, hasHtml, writeCopy } from '../../src/ui/copy.ts';

const DIGEST: Digest = {
  article: {
    title: 'Ferry stays free',
    byline: null,
    siteName: 'The Northwater Post',
    publishedTime: '2026-01-12',
    lang: 'en',
    url: 'https://northwater.example/ferry',
    text: 'The ferry stays free & easy.',
    wordCount: 5,
  },
  bullets: [{ start: 0, end: 28, text: 'The ferry stays free & easy.' }],
  figures: [],
  actors: [],
};

describe('a copy', () => {
  test.each(['summary', 'markdown', 'table', 'csv'] as const)(
    'as %s has markup exactly where it says so',
    async (kind) => {
      const { plain, html } = await copyOf(kind, DIGEST, sayInEnglish);
      expect(plain).not.toBe('');
      expect(html !== undefined).toBe(hasHtml(kind));
    },
  );

  test('of the summary carries title, source, address and lines, as text and as markup', async () => {
    const { plain, html } = await copyOf('summary', DIGEST, sayInEnglish);
    for (const words of ['Ferry stays free', 'The Northwater Post', 'https://northwater.example/ferry']) {
      expect(plain).toContain(words);
      expect(html).toContain(words);
    }
    expect(plain).toContain('The ferry stays free & easy.');
    expect(html).toContain('The ferry stays free &amp; easy.');
  });
});

describe('the clipboard', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('takes text and markup at once', async () => {
    const written: Record<string, Promise<Blob>>[] = [];
    vi.stubGlobal('ClipboardItem', function item(parts: Record<string, Promise<Blob>>) {
      written.push(parts);
    });
    vi.stubGlobal('navigator', { clipboard: { write: async () => undefined } });
    expect(await writeCopy(Promise.resolve({ plain: 'words', html: '<b>words</b>' }), true)).toBeNull();
    expect(await (await written[0]?.['text/plain'])?.text()).toBe('words');
    expect(await (await written[0]?.['text/html'])?.text()).toBe('<b>words</b>');
  });

  test('that is closed gives the text back', async () => {
    vi.stubGlobal('ClipboardItem', function item() {
      return {};
    });
    vi.stubGlobal('navigator', { clipboard: { write: () => Promise.reject(new Error('NotAllowedError')) } });
    expect(await writeCopy(Promise.resolve({ plain: 'words' }), false)).toBe('words');
  });
});

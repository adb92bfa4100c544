import { parseHTML } from 'linkedom/worker';
import { describe, expect, test } from 'vitest';
import type { TraceEntry } from '../../src/model/trace.ts';
import { readArticle } from '../../src/page/read.ts';

const SENTENCES = [
  'The harbour master of Talmere closed the inner basin on Monday after a crack was found in the northern lock.',
  'Divers measured a gap of four centimetres below the water line and sent their pictures to the ministry.',
  'Fishing boats may leave at high water only, the port office said, and must be back before dark.',
  'Repairs will take at least six weeks and cost more than two million euros, according to a first estimate.',
];
const STORY = `<h1>Crack closes Talmere lock</h1>${SENTENCES.map((one) => `<p>${one}</p>`).join('')}`;
const URL = 'https://courier.example/2026/02/crack-closes-talmere-lock';

function read(body: string, head = '', trace: TraceEntry[] = []) {
  const html = `<!doctype html><html lang="en"><head><title>Crack closes Talmere lock</title>${head}</head><body>${body}</body></html>`;
  const result = readArticle(parseHTML(html).document, URL, { trace: (entry) => trace.push(entry) });
  return result.ok ? result.value : undefined;
}

describe('what the reader is told about a page', () => {
  const wall = '<div class="wall"><p>Subscribe to continue reading</p></div>';
  const live =
    '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Crack closes lock"}</script>';
  test.each([
    ['nothing about an ordinary page', `<article>${STORY}</article>`, '', []],
    ['that the text ends early', `<article>${STORY}</article>${wall}`, '', ['text-ends-early']],
    ['that it is a live blog', `<article>${STORY}</article>`, live, ['live-blog']],
    ['that it goes on', `<article>${STORY}<a href="${URL}?page=2">2</a></article>`, '', ['several-pages']],
    ['not that another page has a second page', `<article>${STORY}<a href="/coast?page=2">2</a></article>`, '', []],
  ])('%s', (_claim, body, head, codes) => {
    expect((read(body, head)?.notices ?? []).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the trace', () => {
  const trace: TraceEntry[] = [];
  const article = read(
    `<nav><a href="/">Home</a></nav><article><h1>Crack closes Talmere lock</h1><figure><img src="l.jpg" alt=""><figcaption>The lock at low water. Photo: Lena Marsh</figcaption></figure>${STORY.replace(/<h1>.*<\/h1>/, '')}</article>`,
    '',
    trace,
  );

  test('names every block that was dropped, and why', () => {
    expect(trace.map(({ words, reason }) => [words, reason])).toEqual([
      ['Home', 'links'],
      ['Crack closes Talmere lock', 'title'],
      ['The lock at low water. Photo: Lena Marsh', 'caption'],
    ]);
  });

  test('says where in the text they would have stood', () => {
    for (const entry of trace) expect(entry).toMatchObject({ stage: 'page', verdict: 'dropped', start: 0, end: 0 });
    expect(article?.text).toBe(SENTENCES.join('\n\n'));
  });
});

import type { Digest } from '../model/digest.ts';
import { paragraphAt } from '../model/paragraphs.ts';
import { shownLines } from '../model/shown.ts';
import { escapeHtml } from './escape-html.ts';
import { headOf } from './head.ts';
import { webAddress } from './web-address.ts';

/** The summary as HTML for the clipboard, the same words as `plain`. The article's words are escaped. */
export function html(digest: Digest): string {
  const { title, source, url } = headOf(digest);
  const head = [title && `<b>${escapeHtml(title)}</b>`, escapeHtml(source), url && link(url)].filter(Boolean);
  const lines = shownLines(digest).map(
    ({ text, start }) => `<li>${escapeHtml(text)} ¶${paragraphAt(digest.article.text, start)}</li>`,
  );
  const blocks = [
    head.length > 0 && `<p>${head.join('<br>')}</p>`,
    lines.length > 0 && `<ul>\n${lines.join('\n')}\n</ul>`,
  ];
  return `<div${languageOf(digest)}>\n${blocks.filter(Boolean).join('\n')}\n</div>`;
}

const languageOf = ({ article }: Digest): string => (article.lang ? ` lang="${escapeHtml(article.lang)}"` : '');

function link(url: string): string {
  const address = webAddress(url);
  return address ? `<a href="${escapeHtml(address)}">${escapeHtml(url)}</a>` : escapeHtml(url);
}

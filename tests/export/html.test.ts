import { expect, test } from 'vitest';
import { html } from '../../src/export/html.ts';
import { bareFerry, ferry } from './ferry.ts';

test('carries the same words as the plain copy, escaped, with the address as a link', () => {
  expect(html(ferry)).toBe(`\
<div lang="en">
<p><b>Ferry *stops*: 40 days | or more</b><br>The Harbour Ledger, Ana Ruiz, 2026-11-19<br>\
<a href="https://ledger.example/ferry?a=1&amp;b=%3C2%3E">https://ledger.example/ferry?a=1&amp;b=&lt;2&gt;</a></p>
<ul>
<li>The Marrow Strait ferry will stop for 40 to 45 days from May 2027, operator Blue Keel said. ¶1</li>
<li>Captain Ilse Norgaard called it “the worst &lt;b&gt;gap&lt;/b&gt; in 30 years”. ¶2</li>
</ul>
</div>`);
});

test.each(['javascript:alert(1)', 'data:text/html,hello', 'ledger.example/ferry'])('makes no link of %s', (url) => {
  expect(html({ ...ferry, article: { ...ferry.article, url } })).not.toContain('href');
});

test('a page cannot break out of an attribute', () => {
  const article = { ...bareFerry.article, lang: 'en" onload="x', url: 'https://a.example/"><script>' };
  const copied = html({ ...bareFerry, article });
  expect(copied).toContain('lang="en&quot; onload=&quot;x"');
  expect(copied).toContain('href="https://a.example/&quot;%3E%3Cscript%3E"');
});

test('with nothing known and nothing found there is an empty frame', () => {
  expect(html({ ...bareFerry, bullets: [] })).toBe('<div>\n\n</div>');
});

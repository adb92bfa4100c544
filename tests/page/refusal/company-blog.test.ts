import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { readArticle } from '../../../src/page/read.ts';

/** What stands around every page of one who offers something. */
const HEADER =
  '<header><a href="/">Keel & Sons</a><nav><a href="/services">Services</a><a href="/pricing">Pricing</a><a href="/cart">Cart</a></nav><a class="btn" href="/quote">Get a quote</a></header>';
const OFFERS = `<section class="product-grid"><div class="product-card"><h3><a href="/products/plunger">Beech plunger</a></h3><span class="price">$14</span><button>Add to cart</button></div><div class="product-card"><h3><a href="/products/snake">Drain snake</a></h3><span class="price">$39</span><button>Add to cart</button></div></section>
<section class="cta"><h2>Need a plumber?</h2><p>Our team is on call day and night.</p><a class="btn" href="/book">Book now</a><a class="btn" href="/contact">Contact us</a></section>
<form class="lead"><input type="text"><input type="email"><input type="tel"><textarea></textarea><button>Request service</button></form>
<footer><a href="/terms">Terms</a></footer>`;
const STORY = `<p>Tree roots are the most common cause of a blocked clay pipe, and they come back within two years if nobody lines the joint.</p>
<p>They follow the water that seeps from an old joint. First a hair finds the gap, then it thickens, and by the second summer a mat of roots holds back everything that flows past.</p>
<p>We opened eleven yards in Ostmoor last year and measured how far each tree stood from the pipe. The nearest was a willow at two metres; the farthest, a poplar, had sent its roots across fourteen.</p>
<h2>What a camera shows</h2>
<p>On the screen the roots look like wet wool. The picture also shows whether the pipe has sunk, which no jet can mend, and where the crack begins.</p>
<p>A line of resin costs about as much as a new washing machine and lasts for decades, according to <a href="https://norm.example/">the institute for pipes</a>, which has tested forty of them.</p>`;

const page = (head: string, story: string, title = 'How tree roots find their way into a drain'): Document =>
  parsePage(
    `<html lang="en"><head><title>${title} | Keel & Sons Plumbing</title>${head}</head><body>${HEADER}<main><h1>${title}</h1>${story}</main>${OFFERS}</body></html>`,
  );
const DATED = '<meta property="article:published_time" content="2026-02-03">';
const reads = (document: Document, url: string): boolean => readArticle(document, url).ok;

describe('an article of a company is read', () => {
  test.each([
    ['with a date', DATED, 'https://keelandsons.example/blog/how-tree-roots-find-a-drain'],
    ['without one', '', 'https://keelandsons.example/blog/how-tree-roots-find-a-drain'],
    ['as a page of the shop', '', 'https://keelandsons.example/pages/tree-roots'],
    ['at an unknown address', '', ''],
  ])('%s', (_title, head, url) => expect(reads(page(head, STORY), url)).toBe(true));

  test('but not what it offers', () => {
    const offer = `<p>Fast and tidy drain cleaning for homes in Ostmoor.</p><a class="btn" href="/book">Schedule service</a>
      <h2>Why choose us</h2><p>Our licensed plumbers arrive when we say they will, and our prices are told before the work begins.</p>
      <h2>Our guarantee</h2><p>If our work does not hold for two years, our team comes back and mends it for nothing.</p>
      <a class="btn" href="/quote">Get a free estimate</a>`;
    expect(reads(page('', offer, 'Drain Cleaning'), 'https://keelandsons.example/services/drain-cleaning')).toBe(false);
  });
});

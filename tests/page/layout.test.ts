import fc from 'fast-check';
import { parseHTML } from 'linkedom/worker';
import { describe, expect, test } from 'vitest';
import { layoutText } from '../../src/page/layout.ts';

const bodyOf = (html: string): Element => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
const textOf = (html: string): string => layoutText(bodyOf(html)).text;

describe('blocks', () => {
  test.each([
    ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['<div>Loose words<p>A paragraph.</p>more words</div>', 'Loose words\n\nA paragraph.\n\nmore words'],
    ['<p>A <b>bold</b>\n  word</p>', 'A bold word'],
    ['<p><span>T</span>he drop cap</p>', 'The drop cap'],
    ['<ul><li>First</li><li>Second</li></ul>', 'First\n\nSecond'],
    ['First line.<br>Second line', 'First line.\n\nSecond line'],
    ['A headline in<br>two lines', 'A headline in two lines'],
    ['no stop<br> <br>next', 'no stop\n\nnext'],
    ['he said “Stop.”<br>Then', 'he said “Stop.”\n\nThen'],
    ['<a href="/a">Ports</a><a href="/b">Ships</a>', 'Ports Ships'],
    ['<p>Fish<a href="/w">wives</a></p>', 'Fishwives'],
    ['<span style="display:block">Above</span>below', 'Above\n\nbelow'],
    ['<p style="display: inline">One</p> <p style="display:inline">line</p>', 'One line'],
    ['<table><tr><th>Harbour</th><td>4</td></tr><tr><td>Quay</td><td>5</td></tr></table>', 'Harbour 4\n\nQuay 5'],
    ['<table><tr><td>Menu</td><td><p>Story.</p></td></tr></table>', 'Menu\n\nStory.'],
    ['<p>&nbsp;</p><p>  </p>', ''],
    ['', ''],
  ])('%s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('what a reader does not see stays out', () => {
  test.each([
    ['<p hidden>x</p><p>Seen</p>', 'Seen'],
    ['<p style="color:red; display : none">x</p><p>Seen</p>', 'Seen'],
    ['<p style="visibility:hidden">x</p><p>Seen</p>', 'Seen'],
    ['<p>Seen <span aria-hidden="true">▼</span></p>', 'Seen'],
    ['<p>Seen <span class="sr-only">opens in a new window</span></p>', 'Seen'],
    ['<script>let x</script><style>p{}</style><noscript>x</noscript><template><p>x</p></template>Seen', 'Seen'],
    ['<p>Seen <button>Share</button></p>', 'Seen'],
    ['<p><span class="hovercard"><a>Seen</a><span class="hovercard-body">Card</span></span></p>', 'Seen'],
    ['<textarea>x</textarea><select><option>x</option></select><p>Seen</p>', 'Seen'],
    ['<dialog>x</dialog><p>Seen</p>', 'Seen'],
  ])('%s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('what only looks hidden stays in', () => {
  test.each([
    ['<div aria-hidden="true"><main><p>Behind a consent dialog.</p></main></div>', 'Behind a consent dialog.'],
    ['<p style="visibility:hidden; animation-name:none">Fades in.</p>', 'Fades in.'],
    ['<h3><button>Who pays?</button></h3>', 'Who pays?'],
    ['<div hidden="until-found">Folded.</div>', 'Folded.'],
    ['<dialog open>Open.</dialog>', 'Open.'],
    ['<p><span class="tooltip">A term</span> explained.</p>', 'A term explained.'],
    ['<p style="background-display: none-such">Seen.</p>', 'Seen.'],
  ])('%s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('the white-space rule', () => {
  test.each([
    ['<p>a\u00A0b\u202Fc\u3000d</p>', 'a b c d'],
    ['<p>Hafen\u00ADarbeiter</p>', 'Hafenarbeiter'],
    ['<p>zero\u200Bwidth\uFEFF</p>', 'zerowidth'],
    ['<p>\n  edges \t </p>', 'edges'],
    ['<p>می\u200Cخواهم</p>', 'می\u200Cخواهم'],
    ['<p>👩\u200D🚒 rescues</p>', '👩\u200D🚒 rescues'],
    ['<p>Zu\u0308rich</p>', 'Zu\u0308rich'],
  ])('%j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('the way back', () => {
  const layout = layoutText(
    bodyOf('<p>Fire 🔥 at \n the  <b>Zu\u0308rich</b>\u00AD port.<br>Nobody hurt.</p><p>End</p>'),
  );

  test('every unit that stands in the page is found there', () => {
    for (let i = 0; i < layout.text.length; i++) {
      const place = layout.at(i);
      if (place) expect(place.node.data.charAt(place.offset).replace(/\s/, ' ')).toBe(layout.text.charAt(i));
      else expect(layout.text.charAt(i)).toBe('\n');
    }
  });

  test.each([-1, 10_000])('offset %i stands nowhere', (offset) => {
    expect(layout.at(offset)).toBeNull();
  });

  test('the blank of a line break stands nowhere', () => {
    expect(layoutText(bodyOf('one<br>two')).at(3)).toBeNull();
  });
});

describe('shadow trees', () => {
  test('are read in the place of their host, with what is slotted into them', () => {
    const body = bodyOf('<x-story><p>Slotted.</p><b slot="top">Top.</b><i slot="none">lost</i></x-story>');
    const shadow = body.querySelector('x-story')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<h1><slot name="top"></slot></h1><div><slot></slot></div><p>Inside.</p>';
    expect(layoutText(body).text).toBe('Top.\n\nSlotted.\n\nInside.');
  });
});

describe('laws', () => {
  const leaf = fc.constantFrom('word', ' ', '\n', 'x.', '<br>', '&nbsp;', '🔥', '\u00AD', '<a href="#">link</a>', 'é');
  const html = fc.array(fc.oneof(leaf, fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<b>', '</b>', '<td>')));

  test('blocks are trimmed, in order, and parted by one blank line', () => {
    fc.assert(
      fc.property(html, (parts) => {
        const { text, blocks } = layoutText(bodyOf(parts.join('')));
        const words = blocks.map((block) => text.slice(block.start, block.end));
        expect(words.join('\n\n')).toBe(text);
        for (const block of words) expect(block).toMatch(/^\S(?:(?!\s\s)[^\n])*(?<=\S)$/u);
      }),
    );
  });

  test('a tree of 50,000 levels is read', () => {
    const body = bodyOf('');
    let deepest: Element = body;
    for (let i = 0; i < 50_000; i++) deepest = deepest.appendChild(body.ownerDocument.createElement('div'));
    deepest.textContent = 'Deep.';
    expect(layoutText(body).text).toBe('Deep.');
  }, 60_000);
});

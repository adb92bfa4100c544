import { parseHTML } from 'linkedom/worker';
import { expect, test } from 'vitest';
import { sourcesOf } from '../../../src/page/metadata/metadata.ts';
import { readTitle } from '../../../src/page/metadata/title.ts';

const titleOf = (head: string, body: string): string | null => {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return readTitle(sourcesOf(document), 'https://www.tidewater.example/2026/02/sluice');
};
const og = (title: string): string => `<meta property="og:title" content="${title}">`;

test.each([
  [
    'the heading that the title repeats',
    '<title>Quarrel over the sluice | The Courier</title>',
    '<h1>Quarrel over the sluice</h1>',
    'Quarrel over the sluice',
  ],
  [
    'not the section’s name',
    '<title>Quarrel over the sluice – Coast</title>',
    '<h1>Coast</h1><h1>Quarrel over the sluice</h1>',
    'Quarrel over the sluice',
  ],
  [
    'not the site’s name in a heading',
    `<meta property="og:site_name" content="The Courier">${og('Quarrel over the sluice')}`,
    '<h1>The Courier</h1>',
    'Quarrel over the sluice',
  ],
  [
    'a title without the site behind it',
    '<meta property="og:site_name" content="The Courier"><title>Quarrel over the sluice - The Courier</title>',
    '',
    'Quarrel over the sluice',
  ],
  [
    'a title without the site before it',
    '<title>Tidewater: Quarrel over the sluice</title>',
    '',
    'Tidewater: Quarrel over the sluice',
  ],
  [
    'a title without the host’s name',
    '<title>Quarrel over the sluice | Tidewater</title>',
    '',
    'Quarrel over the sluice',
  ],
  ['a dash that belongs to the headline', '<title>Salt or wheat - a quarrel</title>', '', 'Salt or wheat - a quarrel'],
  ['entities in a meta resolved', og('Salt &amp;amp; wheat'), '', 'Salt & wheat'],
  [
    'a heading in parts',
    '<title>Salt and wheat</title>',
    '<h1><span>Salt</span> <span>and wheat</span></h1>',
    'Salt and wheat',
  ],
  [
    'a single heading that is worded for readers',
    '<title>Sluice quarrel explained for farmers</title>',
    '<h1>Why farmers quarrel over the old sea gate</h1>',
    'Why farmers quarrel over the old sea gate',
  ],
  [
    'not such a heading where there are several',
    '<title>Sluice quarrel explained for farmers</title>',
    '<h1>What farmers said</h1><h1>Why farmers quarrel over the old sea gate</h1>',
    'Sluice quarrel explained for farmers',
  ],
  [
    'not a heading about something else',
    '<title>Quarrel over the sluice</title>',
    '<h1>Subscribe today</h1>',
    'Quarrel over the sluice',
  ],
  [
    'not a heading as long as a text',
    '<title>Quarrel over the sluice</title>',
    `<h1>Quarrel over the sluice ${'and all that was said of it '.repeat(10)}</h1>`,
    'Quarrel over the sluice',
  ],
  [
    'a heading under a title that only names the kind of page',
    '<title>About us</title>',
    '<h1>Five dykes and one gate</h1>',
    'Five dykes and one gate',
  ],
  ['no one-word heading under such a title', '<title>Sea gates</title>', '<h1>Welcome</h1>', 'Sea gates'],
  [
    'a second-level heading that stands in the title',
    '<title>Archive - Quarrel over the sluice</title>',
    '<h2>Quarrel over the sluice</h2>',
    'Quarrel over the sluice',
  ],
  [
    'no other second-level heading',
    '<title>Quarrel over the sluice</title>',
    '<h2>Quarrel over the gate</h2>',
    'Quarrel over the sluice',
  ],
  [
    'without a label in an element of its own',
    og('Quarrel over the sluice'),
    '<h1><span>Salt marsh</span> Quarrel over the sluice</h1>',
    'Quarrel over the sluice',
  ],
  [
    'without a date in an element of its own',
    og('Quarrel over the sluice'),
    '<h1><a>Quarrel over the sluice</a> <small>3 May 2026</small></h1>',
    'Quarrel over the sluice',
  ],
  [
    'without a label and its colon',
    og('Quarrel over the sluice'),
    '<h1>Blog: Quarrel over the sluice</h1>',
    'Quarrel over the sluice',
  ],
  [
    'with a label that the titles have too',
    og('Exclusive: Quarrel over the sluice'),
    '<h1><span>Exclusive:</span> Quarrel over the sluice</h1>',
    'Exclusive: Quarrel over the sluice',
  ],
  [
    'with what no title leaves out',
    og('Quarrel over the sluice'),
    '<h1>The <em>long</em> quarrel over the sluice</h1>',
    'The long quarrel over the sluice',
  ],
  [
    'without what stands behind a bar',
    '<title>Quarrel over the sluice | Water, Salt &amp; Wheat</title>',
    '',
    'Quarrel over the sluice',
  ],
  [
    'not cut to a word before a bar',
    '<title>Coast | Quarrel over the sluice</title>',
    '',
    'Coast | Quarrel over the sluice',
  ],
  ['a quotation with both its marks', '<title>«The gate stays shut»</title>', '', '«The gate stays shut»'],
  ['nothing where there is nothing', '', '', null],
])('%s', (_claim, head, body, title) => {
  expect(titleOf(head, body)).toBe(title);
});

test.each([
  ['a heading of 5,000 levels', `${'<b>'.repeat(5000)}Quarrel${'</b>'.repeat(5000)}`],
  ['a heading of 5,000 parts', '<b>Q</b>'.repeat(5000)],
])('%s takes no time', (_claim, inside) => {
  const begin = performance.now();
  titleOf(og('Quarrel over the sluice'), `<h1>${inside}</h1>`);
  expect(performance.now() - begin).toBeLessThan(1000);
});

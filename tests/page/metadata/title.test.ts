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
  ['nothing where there is nothing', '', '', null],
])('%s', (_claim, head, body, title) => {
  expect(titleOf(head, body)).toBe(title);
});

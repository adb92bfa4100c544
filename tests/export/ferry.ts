import type { Digest } from '../../src/model/digest.ts';
import type { Span } from '../../src/model/span.ts';

const text = [
  'The Marrow Strait ferry will stop for 40 to 45 days from May 2027, operator Blue Keel said.',
  'Captain Ilse Norgaard called it “the worst <b>gap</b> in 30 years”. Norgaard sails to Osk & Tarn for €12.50 (£10.80).',
].join('\n\n');

const at = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const quoted = (words: string, from = 0): Span & { text: string } => ({ text: words, ...at(words, from) });

/** A digest with a bit of everything that copies must carry or escape; its words are spans like any other. */
export const ferry: Digest = {
  article: {
    title: 'Ferry *stops*:\n 40 days | or more',
    byline: 'Ana Ruiz',
    siteName: 'The Harbour Ledger',
    publishedTime: '2026-11-19T08:30:00Z',
    lang: 'en',
    url: 'https://ledger.example/ferry?a=1&b=<2>',
    text,
    wordCount: 38,
  },
  bullets: [
    quoted('The Marrow Strait ferry will stop for 40 to 45 days from May 2027, operator Blue Keel said.'),
    quoted('Captain Ilse Norgaard called it “the worst <b>gap</b> in 30 years”.'),
  ],
  figures: [
    {
      ...quoted('40 to 45 days'),
      kind: 'duration',
      value: 40,
      max: 45,
      unit: 'day',
      about: 'ferry will stop',
      aboutSpans: [at('ferry will stop')],
    },
    {
      ...quoted('€12.50'),
      kind: 'money',
      value: 12.5,
      unit: 'EUR',
      about: 'sails to Osk & Tarn, “one way”',
      aboutSpans: [at('sails to Osk & Tarn')],
      sameAs: [2],
    },
    {
      ...quoted('£10.80'),
      kind: 'money',
      value: 10.8,
      unit: 'GBP',
      about: 'sails',
      aboutSpans: [at('sails')],
      sameAs: [1],
    },
    {
      ...quoted('May 2027'),
      kind: 'date',
      value: null,
      iso: '2027-05',
      unit: null,
      about: 'ferry will stop',
      aboutSpans: [at('ferry will stop')],
    },
  ],
  actors: [
    {
      name: 'Ilse Norgaard',
      kind: 'person',
      role: 'Captain',
      roleSpan: at('Captain'),
      aliases: ['Norgaard'],
      mentions: [at('Ilse Norgaard'), at('Norgaard', text.indexOf('years'))],
      salience: 1,
    },
    { name: 'Blue Keel', kind: 'organisation', role: null, aliases: [], mentions: [at('Blue Keel')], salience: 0.6 },
    { name: 'Osk', kind: 'place', role: null, aliases: [], mentions: [at('Osk')], salience: 0.3 },
  ],
};

/** The same story with nothing known but its words. */
export const bareFerry: Digest = {
  ...ferry,
  article: { ...ferry.article, title: null, byline: null, siteName: null, publishedTime: null, lang: null, url: null },
  figures: [],
  actors: [],
};

import { expect, test } from 'vitest';
import { parseLine } from '../../src/cli/input.ts';

const unknown = { url: null, title: null, lang: null, published: null };

test.each([
  ['{"id":"a","text":"Words."}', { kind: 'text', text: 'Words.', ...unknown }],
  ['{"id":"a","text":""}', { kind: 'text', text: '', ...unknown }],
  ['{"id":"a","text":"W.","title":null,"url":""}', { kind: 'text', text: 'W.', ...unknown }],
  [
    '{"id":"a","text":"W.","title":"T","lang":"en-GB","published":"2026-11-19","url":"https://a.example"}',
    { kind: 'text', text: 'W.', title: 'T', lang: 'en-GB', published: '2026-11-19', url: 'https://a.example' },
  ],
  ['{"id":"a","html":"<p>","text":"W."}', { kind: 'page', html: '<p>', url: null, lang: null, published: null }],
  ['{"id":"a","text":"W.","more":7}', { kind: 'text', text: 'W.', ...unknown }],
])('reads %s', (line, value) => {
  expect(parseLine(line)).toEqual({ id: 'a', input: { ok: true, value } });
});

test.each([
  ['', null, { reason: 'not-json' }],
  ['{"id":"a","text":"', null, { reason: 'not-json' }],
  ['null', null, { reason: 'not-an-object' }],
  ['[{"id":"a"}]', null, { reason: 'not-an-object' }],
  ['"a"', null, { reason: 'not-an-object' }],
  ['{}', null, { reason: 'no-html-or-text' }],
  ['{"id":"a"}', 'a', { reason: 'no-html-or-text' }],
  ['{"id":"a","text":null}', 'a', { reason: 'no-html-or-text' }],
  ['{"id":7,"text":"W."}', null, { reason: 'wrong-type', params: { field: 'id' } }],
  ['{"id":"a","text":["W."]}', 'a', { reason: 'wrong-type', params: { field: 'text' } }],
  ['{"id":"a","html":1,"text":"W."}', 'a', { reason: 'wrong-type', params: { field: 'html' } }],
  ['{"id":"a","text":"W.","published":2026}', 'a', { reason: 'wrong-type', params: { field: 'published' } }],
])('refuses %s', (line, id, error) => {
  expect(parseLine(line)).toEqual({ id, input: { ok: false, error: { code: 'bad-input', ...error } } });
});

test('a line may have no id', () => {
  expect(parseLine('{"text":"W."}')).toMatchObject({ id: null, input: { ok: true } });
});

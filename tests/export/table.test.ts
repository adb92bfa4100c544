import { expect, test } from 'vitest';
import { figuresTable } from '../../src/export/table.ts';
import { sayInEnglish } from '../../src/strings.ts';
import { bareFerry, ferry } from './ferry.ts';

const table = figuresTable(ferry, sayInEnglish);

test('Markdown has a row a figure and a row a date, an amount in two units once', () => {
  expect(table.markdown).toBe(`\
| Number | What it measures | Paragraph | Value | Up to | Unit |
| --- | --- | --- | --- | --- | --- |
| 40 to 45 days | ferry will stop | 1 | 40 | 45 | day |
| €12.50 | sails to Osk & Tarn, “one way” | 2 | 12.5 |  | EUR |
| May 2027 | ferry will stop | 1 | 2027-05 |  |  |
`);
});

test('CSV follows RFC 4180: CRLF, and quotation marks where a comma stands', () => {
  expect(table.csv.split('\r\n')).toEqual([
    'Number,What it measures,Paragraph,Value,Up to,Unit',
    '40 to 45 days,ferry will stop,1,40,45,day',
    '€12.50,"sails to Osk & Tarn, “one way”",2,12.5,,EUR',
    'May 2027,ferry will stop,1,2027-05,,',
    '',
  ]);
});

test('CSV doubles the quotation marks within a cell', () => {
  const figures = ferry.figures.slice(0, 1).map((figure) => ({ ...figure, about: 'the "big" stop' }));
  expect(figuresTable({ ...ferry, figures }, sayInEnglish).csv).toContain(',"the ""big"" stop",');
});

test('HTML is a table with a heading row, escaped', () => {
  expect(table.html).toContain('<thead>\n<tr><th>Number</th><th>What it measures</th>');
  expect(table.html).toContain('<td>sails to Osk &amp; Tarn, “one way”</td>');
  expect(table.html.match(/<tr>/g)).toHaveLength(4);
});

test('without figures only the heading row is left', () => {
  expect(figuresTable(bareFerry, sayInEnglish).csv).toBe('Number,What it measures,Paragraph,Value,Up to,Unit\r\n');
});

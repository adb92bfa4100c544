import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Article } from '../src/model/article.ts';
import { benchBrowser } from './bench/browser.ts';
import { benchEngine } from './bench/engine.ts';
import { type Row, tableOf } from './bench/row.ts';
import { sizes } from './sizes.ts';

// Measures what a reader feels and prints a table; --write puts it into README.md. Needs a build. Nothing is asserted:
// times differ from machine to machine, so the table has ratios taken within one run where it can.

const README = 'README.md';
const BETWEEN_MARKS = /(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- \/bench -->)/;

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const table = tableOf([...(await benchEngine(sampleArticle())), ...(await benchBrowser()), ...sizeRows()]);
console.log(table);
if (values.write) writeFileSync(README, readFileSync(README, 'utf8').replace(BETWEEN_MARKS, `${table}\n`));

/** The sample story, read by the command line. */
function sampleArticle(): Article {
  const command = ['.output/cli/lede.mjs', '--json', 'tests/fixtures/pages/sample.html'];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })).article;
}

function sizeRows(): Row[] {
  return sizes('.output/chrome-mv3').map(({ part, bytes, budget }) => ({
    what: `${part}, gzip`,
    measured: `${(bytes / 1024).toFixed(1)} KB`,
    aim: `< ${budget / 1024} KB`,
  }));
}

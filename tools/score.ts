import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildCli } from './build-cli.ts';

// npm run score [-- AREA… [options of the scorers]], for example: npm run score -- figures --limit 50 --show misses
const AREAS = ['extraction', 'figures', 'actors', 'summary'] as const;
const folder = path.resolve(import.meta.dirname, '../../shared/score');

const args = process.argv.slice(2);
const isArea = (word: string): boolean => AREAS.some((area) => area === word);
const options = args.filter((word) => !isArea(word));
const areas = AREAS.filter((area) => args.includes(area) || !args.some(isArea));

/** Runs one scorer on the built command line and prints its table. Returns whether it is content. */
function score(area: string): boolean {
  console.log(`\n${area}\n`);
  const { status } = spawnSync(process.execPath, [path.join(folder, `${area}.mjs`), ...options], { stdio: 'inherit' });
  return status === 0;
}

if (existsSync(folder)) {
  await buildCli();
  if (!areas.map(score).every(Boolean)) process.exitCode = 1;
} else {
  console.log(
    `The scorers and their cases are not part of this repository; they are looked for in ${path.relative(process.cwd(), folder)}.`,
  );
}

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, secondsSince } from './run-command.ts';

// Everything that has to hold, in order, the quick and telling first. The last line says "N passed, N failed".

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown when something failed. */
  readonly output: string;
}

interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

const QUICK: readonly Step[] = [
  check('types', 'tsc'),
  check('types of the pure rooms', 'tsc', '-p', 'tsconfig.pure.json'),
  check('format and lint', 'biome', 'check', '--error-on-warnings', '.'),
  tests('unit'),
  tests('golden'),
];

const FULL: readonly Step[] = [
  ...QUICK,
  check('unused code', 'knip'),
  check('build', 'node', 'tools/build.ts'),
  tests('packages'),
  tests('chromium'),
  tests('firefox'),
];

/** A program that succeeds or fails as a whole. */
function check(name: string, program: string, ...args: string[]): Step {
  return {
    name,
    async run() {
      const { status, output } = await runCommand(program, args);
      return status === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

/** The tests of one Vitest project, counted one by one. */
function tests(project: string): Step {
  return {
    name: `${project} tests`,
    async run() {
      const file = path.resolve('.output/test', `${project}.json`);
      rmSync(file, { force: true });
      mkdirSync(path.dirname(file), { recursive: true });
      const { status, output } = await runCommand('vitest', [
        ...['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ]);
      return countTests(file, status, output);
    },
  };
}

/** A run that fails without a failed test (a file that does not load, no report at all) counts as one failure. */
function countTests(file: string, status: number, output: string): Outcome {
  const report: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const { numPassedTests = 0, numFailedTests = 0 } = report as { numPassedTests?: number; numFailedTests?: number };
  const failed = status === 0 ? numFailedTests : Math.max(numFailedTests, 1);
  return { passed: numPassedTests, failed, output };
}

/** Runs one step and says how it went. */
async function run({ name, run }: Step): Promise<Outcome> {
  const start = performance.now();
  console.log(`${name} …`);
  const outcome = await run();
  const { passed, failed, output } = outcome;
  if (failed > 0) console.log(output);
  const count = passed + failed > 1 ? `${passed} passed, ${failed} failed, ` : '';
  console.log(`  ${failed > 0 ? '✗' : '✓'} ${name}: ${count}${secondsSince(start)}`);
  return outcome;
}

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const outcomes: Outcome[] = [];
for (const step of values.quick ? QUICK : FULL) outcomes.push(await run(step));
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

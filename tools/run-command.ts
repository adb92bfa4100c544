import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bin = path.join(root, 'node_modules/.bin');
const SIGN_OF_LIFE_MS = 15_000;

/** How a program ended. */
export interface Ended {
  /** Exit status; 1 for a program that a signal ended. */
  readonly status: number;
  /** All it printed, both streams in the order they came. */
  readonly output: string;
}

/**
 * Runs a program of node_modules or a path at the top of the project, keeps what it prints and shows a sign of life now
 * and then. Rejects if it cannot be started.
 */
export function runCommand(program: string, args: readonly string[]): Promise<Ended> {
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH']}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const sign = setInterval(() => console.log(`  … ${secondsSince(start)}`), SIGN_OF_LIFE_MS);
  return new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(printed).toString() }));
  }).finally(() => clearInterval(sign));
}

/** Time since `start` (of performance.now()) for people: "12.3 s". */
export const secondsSince = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

import { Readable, Writable } from 'node:stream';
import { run, type Status } from '../../src/cli/run.ts';

/** What a run of the command line left behind. */
export interface Outcome {
  readonly status: Status;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `lede …args` in this process with `input` on standard input. */
export async function lede(args: readonly string[], { input = '', isTTY = false } = {}): Promise<Outcome> {
  const stdout = new Collector(isTTY);
  const stderr = new Collector(false);
  const status = await run(args, { stdin: Readable.from([Buffer.from(input)], { objectMode: false }), stdout, stderr });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

/** The answers to `lines`, parsed. */
export async function ledeLines(lines: readonly string[], args: readonly string[] = []): Promise<unknown[]> {
  const { stdout } = await lede(['--jsonl', ...args], { input: lines.map((line) => `${line}\n`).join('') });
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}

class Collector extends Writable {
  text = '';
  readonly isTTY: boolean;

  constructor(isTTY: boolean) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
  }

  override _write(chunk: string | Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

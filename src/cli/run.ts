import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import manifest from '../../package.json' with { type: 'json' };
import { json } from '../export/json.ts';
import { markdown } from '../export/markdown.ts';
import { sayInEnglish as say } from '../strings.ts';
import { answer } from './answer.ts';
import { type Command, readArguments } from './arguments.ts';
import { decodeHtml } from './decode.ts';
import { failureSentence } from './failure-sentence.ts';
import { helpText } from './help.ts';
import type { Input } from './input.ts';
import { answerLines, answerSafely, errorAnswer, type Report } from './json-lines.ts';
import { readBytes } from './read-file.ts';

/** The three streams of a program; `process` is one. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
}

/** Exit status: done; the page was read but has no digest; the command was not understood. */
export type Status = 0 | 1 | 2;

/** Runs the command line `lede …args` and returns its exit status. Nothing but the answer goes to `stdout`. */
export async function run(args: readonly string[], streams: Streams): Promise<Status> {
  const command = readArguments(args);
  if (command.kind === 'fault') return refuse(say(command.key, ...command.words), streams);
  if (command.kind === 'help') return print(`${helpText()}\n`, streams);
  if (command.kind === 'version') return print(`${manifest.version}\n`, streams);
  return command.kind === 'lines' ? runLines(command, streams) : runFile(command, streams);
}

type LinesCommand = Extract<Command, { kind: 'lines' }>;
type FileCommand = Extract<Command, { kind: 'file' }>;

async function runLines(command: LinesCommand, streams: Streams): Promise<Status> {
  const { stdin, stdout } = streams;
  try {
    const lines = (chunks: AsyncIterable<Uint8Array>) => answerLines(chunks, command, reportTo(streams));
    await pipeline(stdin, lines, stdout, { end: false });
  } catch (error) {
    if (!isClosedPipe(error)) throw error; // whoever reads has seen enough, as `head` does
  }
  return 0;
}

async function runFile(command: FileCommand, streams: Streams): Promise<Status> {
  const read = await readBytes(command.file, streams.stdin);
  if (!read.ok) return refuse(say(read.key, command.file), streams);
  const format = command.format ?? (streams.stdout.isTTY ? 'markdown' : 'json');
  const found = await answerSafely(() => answer(inputOf(command, read.bytes), command), reportTo(streams));
  if (found.ok) return print(format === 'json' ? json(found.value) : markdown(found.value, say), streams);
  complain(failureSentence(found.error, say), streams);
  if (format === 'json') print(json(errorAnswer(found.error)), streams);
  return 1;
}

function inputOf({ isText, url }: FileCommand, bytes: Uint8Array): Input {
  const known = { url, lang: null, published: null };
  return isText
    ? { kind: 'text', text: new TextDecoder().decode(bytes), title: null, ...known }
    : { kind: 'page', html: decodeHtml(bytes), ...known };
}

function print(words: string, { stdout }: Streams): Status {
  stdout.write(words);
  return 0;
}

function refuse(sentence: string, streams: Streams): Status {
  complain(sentence, streams);
  return 2;
}

const complain = (sentence: string, { stderr }: Streams): boolean => stderr.write(`lede: ${sentence}\n`);

const reportTo =
  (streams: Streams): Report =>
  (error) =>
    complain(error instanceof Error ? `${error.stack}` : String(error), streams);

const isClosedPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE';

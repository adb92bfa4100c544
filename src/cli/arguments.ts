import { parseArgs } from 'node:util';
import type { MessageKey } from '../strings.ts';
import type { AnswerOptions } from './answer.ts';

/** What the command was asked to do. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | ({ readonly kind: 'lines' } & AnswerOptions)
  | ({ readonly kind: 'file' } & FileOptions & AnswerOptions);

/** How one page or text is read and printed. */
interface FileOptions {
  /** A path, or "-" for standard input. */
  readonly file: string;
  readonly isText: boolean;
  readonly url: string | null;
  /** `null`: Markdown on a terminal, JSON elsewhere. */
  readonly format: 'json' | 'markdown' | null;
}

/** A mistake in the arguments: the sentence about it, and the words it needs. */
export interface UsageFault {
  readonly kind: 'fault';
  readonly key: MessageKey;
  readonly words: readonly string[];
}

const OPTIONS = {
  text: { type: 'boolean' },
  url: { type: 'string' },
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  length: { type: 'string' },
  jsonl: { type: 'boolean' },
  trace: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Option = keyof typeof OPTIONS;
type Given = ReadonlyMap<string, string>;

/** Pairs of options of which only one can be followed. */
const CLASHES: readonly (readonly [Option, Option])[] = [
  ['json', 'markdown'],
  ['trace', 'markdown'],
  ['jsonl', 'json'],
  ['jsonl', 'markdown'],
  ['jsonl', 'text'],
  ['jsonl', 'url'],
];

const LENGTHS = ['short', 'normal', 'long'] as const;

/** Reads the arguments behind the program's name. Of an option given twice the last one counts. */
export function readArguments(args: readonly string[]): Command | UsageFault {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = new Map(options.map(({ name, value }) => [name, value ?? '']));
  return firstFault(options.map(optionFault)) ?? toCommand(given, files);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function optionFault({ name, rawName, value, inlineValue }: OptionToken): UsageFault | undefined {
  if (!isOption(name)) return fault('usageUnknownOption', rawName);
  if (OPTIONS[name].type === 'boolean') return value === undefined ? undefined : fault('usageTakesNoValue', rawName);
  const isMissing = !value || (!inlineValue && /^-./.test(value));
  return isMissing ? fault('usageNeedsValue', rawName) : undefined;
}

const isOption = (name: string): name is Option => Object.hasOwn(OPTIONS, name);

function toCommand(given: Given, files: readonly string[]): Command | UsageFault {
  if (given.has('help')) return { kind: 'help' };
  if (given.has('version')) return { kind: 'version' };
  const clash = CLASHES.find((pair) => pair.every((name) => given.has(name)));
  if (clash) return fault('usageClash', ...clash);
  const length = LENGTHS.find((name) => name === given.get('length'));
  if (given.has('length') && !length) return fault('usageBadLength', given.get('length') ?? '');
  const shared = { length, isTraced: given.has('trace') };
  return given.has('jsonl') ? toLines(files, shared) : toFile(given, files, shared);
}

const toLines = (files: readonly string[], shared: AnswerOptions): Command | UsageFault =>
  files[0] === undefined ? { kind: 'lines', ...shared } : fault('usageLinesFile', files[0]);

function toFile(given: Given, [file, second]: readonly string[], shared: AnswerOptions): Command | UsageFault {
  if (file === undefined) return fault('usageNoFile');
  if (second !== undefined) return fault('usageTwoFiles', second);
  const format = given.has('markdown') ? 'markdown' : given.has('json') || given.has('trace') ? 'json' : null;
  return { kind: 'file', file, isText: given.has('text'), url: given.get('url') ?? null, format, ...shared };
}

const firstFault = (faults: readonly (UsageFault | undefined)[]): UsageFault | undefined => faults.find(Boolean);

const fault = (key: MessageKey, ...words: string[]): UsageFault => ({ kind: 'fault', key, words });

import { type MessageKey, sayInEnglish as say } from '../strings.ts';

const USES: readonly (readonly [string, MessageKey])[] = [
  ['lede [options] FILE', 'helpFile'],
  ['lede [options] -', 'helpStandardInput'],
  ['lede --jsonl', 'helpLines'],
];

const OPTIONS: readonly (readonly [string, MessageKey])[] = [
  ['--text', 'helpText'],
  ['--url URL', 'helpUrl'],
  ['--json', 'helpJson'],
  ['--markdown', 'helpMarkdown'],
  ['--length short|normal|long', 'helpLength'],
  ['--jsonl', 'helpJsonl'],
  ['--trace', 'helpTrace'],
  ['--version', 'helpVersion'],
  ['--help', 'helpHelp'],
];

const STATUSES: readonly (readonly [string, MessageKey])[] = [
  ['0', 'helpStatusDone'],
  ['1', 'helpStatusNone'],
  ['2', 'helpStatusUsage'],
];

/** What `--help` prints. */
export const helpText = (): string =>
  [
    say('helpAbout'),
    section('helpUse', USES),
    section('helpOptions', OPTIONS),
    section('helpStatus', STATUSES),
    say('helpLimits'),
  ].join('\n\n');

function section(heading: MessageKey, rows: readonly (readonly [string, MessageKey])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return [`${say(heading)}`, ...rows.map(([name, key]) => `  ${name.padEnd(width)}  ${say(key)}`)].join('\n');
}

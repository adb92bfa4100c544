/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** What the project holds itself to; empty where nothing is promised. */
  readonly aim: string;
}

/** The rows as a Markdown table. */
export const tableOf = (rows: readonly Row[]): string =>
  [
    '| what | measured | aim |',
    '| --- | --- | --- |',
    ...rows.map(({ what, measured, aim }) => `| ${what} | ${measured} | ${aim} |`),
  ].join('\n');

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** What the project holds itself to; empty where nothing is promised. */
  readonly aim: string;
}

/** The rows as a Markdown table with columns of one width, as the formatter wants it. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [['what', 'measured', 'aim'], ...rows.map(({ what, measured, aim }) => [what, measured, aim])];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

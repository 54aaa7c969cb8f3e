/** Rows as lines of text, the first column flush left, the others flush right, two spaces between them. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  '),
  );
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** A share as a figure with three decimals; a dash when there is nothing to have a share of. */
export const share = (part: number, whole: number): string => (whole ? (part / whole).toFixed(3) : '–');

// The rows of the table of speed: what was measured, beside what, and what it should be. Pure.

/** What a value, or where it stands beside another its ratio to that, should be at most or at least. */
type Target = { most: number } | { least: number };

/** One line: our value, and the one that it is held against. */
export type Row = {
  name: string;
  unit: string;
  value: number;
  beside?: { name: string; value: number };
  target?: Target;
};

/** The number that a target is held against: the ratio if there is another value, else the value. */
export function figureOf({ value, beside }: Row): number {
  return beside ? value / beside.value : value;
}

/** Whether a row is as it should be; `undefined` without a target. What could not be measured is not. */
export function isMet(row: Row): boolean | undefined {
  if (!row.target) return undefined;
  const figure = figureOf(row);
  return 'most' in row.target ? figure <= row.target.most : figure >= row.target.least;
}

const heads = ['', 'measured', 'beside', '', 'ratio', 'target', ''];

/** The table as lines of text, with a head. */
export function tableLines(rows: readonly Row[]): string[] {
  const lines = [heads, ...rows.map(cells)];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, column) =>
        isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** Names and verdicts begin at the left, numbers end at the right. */
const isText = (column: number) => column === 0 || column === 2 || column === 6;

function cells(row: Row): string[] {
  const { name, unit, value, beside, target } = row;
  const met = isMet(row);
  return [
    name,
    `${rounded(value)} ${unit}`.trim(),
    beside?.name ?? '',
    beside ? rounded(beside.value) : '',
    beside ? figureOf(row).toFixed(2) : '',
    target ? ('most' in target ? `≤ ${target.most}` : `≥ ${target.least}`) : '',
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ];
}

/** Three figures that count, as far as they are behind the point; a dash for what is no number. */
function rounded(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

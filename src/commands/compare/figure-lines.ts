// The figures of a comparison as tables: names at the left, numbers at the right of their columns.
import type { Colors } from 'picocolors/types.js';
import widthOf from 'string-width';
import type { Comparison } from '../../compare/comparison.ts';
import { type FigureChange, type FigureGroup, figureGroups } from '../../compare/figures.ts';
import { groupTitles } from '../../compare/sheet-figures.ts';
import { statusWords } from '../../compare/summary.ts';
import { printable } from '../../printable.ts';
import { inColumns, wrap } from '../shared/width.ts';

/** A row's cells: name, both values, change, per cent, both dates, the new date alone. */
type Row = { cells: string[]; figure?: FigureChange };

/** A cell that is shown, and how wide. */
type Column = { cell: number; width: number };

/** Which cells are shown, the fullest choice first: the first that leaves the names enough room is taken. */
const choices = [
  [0, 1, 2, 3, 4, 5],
  [0, 1, 2, 3, 4, 6],
  [0, 1, 2, 3, 4],
  [0, 1, 2, 3],
] as const;

/** Space between columns, and the least that a name needs to be told apart from others, and to be read at all. */
const gap = 2;
const narrowest = 22;
const shortest = 14;

/**
 * The tables of all groups, each with an empty line behind it, their columns in line with each other but for the dates,
 * which are wider. Where `width` (columns) does not hold them, the old as-of dates go first, then the new ones, then the
 * per cents; then names are cut, and where that leaves nothing of them, they stand above their values.
 */
export function figureTables(comparison: Comparison, colours: Colors, width: number): string[] {
  const groups = figureGroups.map((group) => rowsOf(comparison, group));
  const dates = groups.pop() ?? [];
  return [
    ...tables(groups, columnsOf(groups.flat(), width), colours, width),
    ...tables([dates], columnsOf(dates, width), colours, width),
  ];
}

function rowsOf({ figures, last, now }: Comparison, group: FigureGroup): Row[] {
  const rows = figures.filter((figure) => figure.group === group);
  if (rows.length === 0) return [];
  const [percent, asOf] = group === 'dates' ? ['', ''] : ['%', group === 'results' ? 'time' : 'as of'];
  const head = { cells: [groupTitles[group], last.title, now.title, 'change', percent, asOf, asOf] };
  return [head, ...rows.map((figure) => ({ cells: cellsOf(figure), figure }))];
}

function cellsOf({ label, status, last, now, change, percent }: FigureChange): string[] {
  const [was, is] = [last?.as_of ?? last?.during, now?.as_of ?? now?.during];
  const date = is ?? (status === 'gone' ? was : undefined) ?? '';
  const isMoved = is !== undefined && was !== undefined && was !== is;
  return [
    printable(label),
    last?.shown ?? '–',
    now?.shown ?? '–',
    status === 'changed' ? (change?.shown ?? 'changed') : statusWords[status],
    status === 'changed' ? (percent?.shown ?? '') : '',
    isMoved ? `${was} → ${date}` : date,
    date,
  ];
}

/** The columns for some rows, without those that are empty in all of them; none where the names would have no room. */
function columnsOf(rows: readonly Row[], width: number): Column[] {
  const natural = (cell: number) => Math.max(0, ...rows.map(({ cells }) => widthOf(cells[cell] ?? '')));
  const name = natural(0);
  const room = (columns: readonly Column[]) =>
    width - 2 - columns.slice(1).reduce((sum, column) => sum + column.width + gap, 0);
  const possible = choices.map((cells) =>
    cells.map((cell) => ({ cell, width: natural(cell) })).filter((column) => column.width > 0),
  );
  const least = Math.min(narrowest, name);
  const columns = possible.find((one) => room(one) >= least) ?? possible.at(-1) ?? [];
  if (room(columns) < Math.min(shortest, name)) return [];
  return [{ cell: 0, width: Math.min(name, room(columns)) }, ...columns.slice(1)];
}

function tables(
  groups: readonly (readonly Row[])[],
  columns: readonly Column[],
  colours: Colors,
  width: number,
): string[] {
  return groups.flatMap((rows) => {
    const lines = rows.flatMap((row) => [
      ...(columns.length > 0 ? [lineOf(row, columns, colours)] : stackedLines(row, colours, width)),
      ...noteLines(row.figure, colours, width),
    ]);
    return rows.length === 0 ? [] : [...lines, ''];
  });
}

function lineOf({ cells, figure }: Row, columns: readonly Column[], colours: Colors): string {
  const fitted = columns.map(({ cell, width }) =>
    inColumns(cells[cell] ?? '', width, cell === 0 || cell > 4 ? 'left' : 'right'),
  );
  return painted(`  ${fitted.join(' '.repeat(gap))}`.trimEnd(), figure, colours);
}

/** For a narrow window: the name, and below it what it was, what it is, and the change. */
function stackedLines({ cells, figure }: Row, colours: Colors, width: number): string[] {
  const [name = '', last, now, change = '', percent = ''] = cells;
  const values = [`${last} → ${now}`, change, percent].filter(Boolean).join(' '.repeat(gap));
  const lines = [...wrap(name, width - 2), ...wrap(values, width - 4).map((line) => `  ${line}`)];
  return lines.map((line) => painted(`  ${line}`, figure, colours));
}

function painted(line: string, figure: FigureChange | undefined, colours: Colors): string {
  if (!figure) return colours.bold(line);
  const has = (wanted: string) => figure.marks.some(({ code }) => code === wanted);
  if (figure.status === 'empty' || has('implausible')) return colours.red(line);
  if (has('same-value')) return colours.yellow(line);
  return figure.status === 'same' ? colours.dim(line) : line;
}

/** What a mark says, below its figure; that it is as last time, or of other months, stands in the table already. */
function noteLines(figure: FigureChange | undefined, colours: Colors, width: number): string[] {
  const marks = (figure?.marks ?? []).filter(({ code }) => code !== 'same-value' && code !== 'other-months');
  return marks.flatMap(({ code, says }) => {
    const paint = code === 'implausible' ? colours.red : colours.yellow;
    const text = code === 'implausible' ? `Implausible: ${says}` : says;
    return wrap(printable(text), width - 6).map((line, index) =>
      paint(`    ${index === 0 ? '! ' : '  '}${line}`),
    );
  });
}

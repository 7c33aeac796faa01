// A table of words and figures, as of partners by sector and place.
import { z } from 'zod';
import { key, line } from '../../period/fields.ts';
import type { Passage } from '../../text/html.ts';
import { valueAt } from '../../values.ts';
import { kind } from '../kind.ts';
import { nullable } from '../words.ts';
import { columnUnknown } from './column-unknown.ts';

const cellWords = 'its cells by the names of the columns, like { partner: Women’s union, place: Ganja }';

const words = z
  .strictObject({
    title: line,
    columns: z.record(
      key,
      line,
      'a name for each column, with its words, like { partner: Partner, place: Place }',
    ),
    rows: z.record(key, z.record(key, line, cellWords), `a name for each row, with ${cellWords}`),
    note: line.optional(),
  })
  .superRefine(({ columns, rows }, context) => {
    const known = Object.keys(columns);
    for (const [row, cells] of Object.entries(rows)) {
      for (const column of Object.keys(cells).filter((one) => !known.includes(one))) {
        const message = `left out, or one of the columns: ${known.join(', ')}`;
        context.addIssue({ code: 'custom', path: ['rows', row, column], message });
      }
    }
  });

export const table = kind({
  says: 'a table of words and figures',
  usual: { table: {} },
  words: nullable(words),
  isOfWords: true,
  isRunning: () => false,
  options: { not_people: z.array(key).default([]) },
  // The first column says what a row is of.
  countsPeople([name, part, , column], words, { not_people }) {
    const [first] = Object.keys(Object(valueAt(words, ['columns'])));
    const isOther = (not_people as readonly unknown[]).includes(column);
    return name !== undefined && part === 'rows' && column !== first && !isOther;
  },
  checks: [columnUnknown],
  lists: (name) => [
    [name, 'columns'],
    [name, 'rows'],
  ],
  show({ block: { name }, words: said }) {
    const rows = Object.entries(said?.rows ?? {});
    if (!said || rows.length === 0) return undefined;
    const columns = Object.keys(said.columns);
    const ofFigures = columnsOfFigures(columns.slice(1), rows);
    return {
      block: name,
      title: said.title.html,
      heads: columns.map((column) => ({ html: said.columns[column]?.html, figures: ofFigures.has(column) })),
      rows: rows.map(([row, cells]) => {
        const [first, ...others] = columns.map((column) => {
          return { html: cells[column]?.html ?? '–', figures: ofFigures.has(column) };
        });
        return { block: `${name}.rows.${row}`, first, others };
      }),
      note: said.note && { block: `${name}.note`, html: said.note.html },
    };
  },
});

/** The columns whose cells are figures alone: they stand under each other by their last digits. */
function columnsOfFigures(
  columns: readonly string[],
  rows: readonly (readonly [row: string, cells: Readonly<Record<string, Passage>>])[],
): ReadonlySet<string> {
  const isFigure = (plain: string) => /\p{N}/u.test(plain) && /^[\p{N}\p{Sc}%+−–\-.,\s]+$/u.test(plain);
  return new Set(
    columns.filter((column) => {
      const cells = rows.flatMap(([, row]) => row[column] ?? []);
      return cells.length > 0 && cells.every(({ plain }) => isFigure(plain));
    }),
  );
}

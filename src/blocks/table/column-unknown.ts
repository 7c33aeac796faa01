// A table's column that page.yaml speaks of, and no text has.
import type { DataCheck } from '../../checks/check.ts';
import { nearest } from '../../nearest.ts';
import { valueAt } from '../../values.ts';
import { pagePlaceOf } from '../page-place.ts';

/** At the option of the block. Where no text has words for the table, that is told instead. */
export const columnUnknown: DataCheck = {
  code: 'column-unknown',
  severity: 'error',
  title: 'A table’s column that there is not',
  why: 'The column that was meant is taken to count people, and its small numbers are told as if they were.',
  example: {
    wrong: '(page.yaml) partners: { kind: table, not_people: [scools] }',
    right: '(page.yaml) partners: { kind: table, not_people: [schools] }',
  },
  mend: 'Write the column’s name as the texts have it under “columns:”.',
  find: ({ period }) =>
    period.blocks.flatMap(({ name, kind, options }) => {
      if (kind !== 'table') return [];
      const columns = new Set(
        Object.values(period.texts).flatMap(({ text }) =>
          Object.keys(Object(valueAt(text, [name, 'columns']))),
        ),
      );
      if (columns.size === 0) return [];
      return (options as { not_people: readonly string[] }).not_people.flatMap((column, index) => {
        if (columns.has(column)) return [];
        const meant = nearest(column, columns);
        const hint = `${meant === undefined ? '' : `Did you mean ${meant}? `}The columns are: ${[...columns].join(', ')}.`;
        const message = `The table ${name} has no column “${column}”.`;
        return [{ message, hint, ...pagePlaceOf(period, name, ['not_people', index]), about: column }];
      });
    }),
};

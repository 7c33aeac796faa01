// A half-year is the first or the second, a quarter one of four.
import { figuresOf } from '../../text/read.ts';
import type { DataCheck } from '../check.ts';

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['semester', 2],
  ['quarter', 4],
]);

/** A result that texts print as an ordinal, whose name ends in half or quarter, and that is not one of them. */
export const halfWrong: DataCheck = {
  code: 'half-wrong',
  severity: 'error',
  title: 'A half or quarter of the year that does not exist',
  why: 'The text would speak of the third half of the year.',
  example: { wrong: 'legal_aid_half: 6', right: 'legal_aid_half: 1' },
  mend: 'Write 1 or 2 for a half of the year, 1 to 4 for a quarter.',
  find({ period }) {
    const asOrdinal = new Set(
      Object.values(period.texts).flatMap(({ passages }) =>
        passages.flatMap(({ text }) =>
          figuresOf(text)
            .filter(({ formats }) => formats.some((format) => format.startsWith('ordinal')))
            .map(({ name }) => name),
        ),
      ),
    );
    return [...period.table.values()].flatMap(({ name, value, path }) => {
      const most = parts.get(name.split('_').at(-1) ?? '');
      if (path[0] !== 'results' || most === undefined || !asOrdinal.has(name)) return [];
      if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most) return [];
      const message = `${name} is ${value}, and a year has ${most} of them.`;
      return [{ message, place: period.locateFigure(path), at: path, about: String(value) }];
    });
  },
};

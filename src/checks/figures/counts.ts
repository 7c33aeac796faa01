// Counts that nobody would print, or that no year has so many of.

import type { DataPath } from '../../period/period.ts';
import { figuresOf } from '../../text/read.ts';
import type { DataCheck } from '../check.ts';
import { namedOrigins, originsOf } from './origins.ts';

/** UNHCR's public statistics round counts under this to a multiple of it. */
const threshold = 5;

/** A population group, a country of origin that the page names, or people of a block, with one to four people. */
export const smallCount: DataCheck = {
  code: 'small-count',
  severity: 'warning',
  title: 'A count of fewer than five people',
  why: 'So few people could be recognised. UNHCR’s public statistics round counts under 5, so this is finer than what UNHCR publishes.',
  example: { wrong: 'asylum_seekers: { UKR: 170, JOR: 4 }', right: 'asylum_seekers: { UKR: 170, JOR: 5 }' },
  mend: 'Print what the public statistics print, or leave the line out. If the office stands by it, accept the finding with the reason.',
  find({ period }) {
    const groups = Object.entries(period.figures.population.groups).map(([name, count]) => {
      return { name, count, path: ['population', 'groups', name] satisfies DataPath };
    });
    const origins = originsOf(period).flatMap((each) =>
      namedOrigins(each).map(({ code, count }) => {
        return { name: code, count, path: ['population', 'origins', each.group, code] satisfies DataPath };
      }),
    );
    const inBlocks = [...period.table.values()].flatMap(({ name, value, path, block }) =>
      block?.unit === 'people' ? [{ name, count: Number(value), path }] : [],
    );
    return [...groups, ...origins, ...inBlocks]
      .filter(({ count }) => count > 0 && count < threshold)
      .map(({ name, count, path }) => {
        const message = `${name} is ${count}. UNHCR does not publish counts under ${threshold}.`;
        return { message, place: period.locateFigure(path), at: path, about: String(count) };
      });
  },
};

/** A result, an origin or an office that is 0, and a population that is 0 in all. */
export const countNought: DataCheck = {
  code: 'count-nought',
  severity: 'warning',
  title: 'A figure that is nought',
  why: 'The page would say that there is nobody and nothing. Most often the figure is only not known yet.',
  example: { wrong: 'legal_aid_idps: 0', right: 'legal_aid_idps: 2084' },
  mend: 'Fill the figure in; if there is nothing to tell, take the line and what names it out.',
  find({ period }) {
    const { population, presence, results } = period.figures;
    const groups = Object.values(population.groups);
    const isNobody = groups.length > 0 && groups.every((count) => count === 0);
    const counts: { name: string; count: number; path: DataPath }[] = [
      ...Object.entries(results).map(([name, result]) => {
        const count = typeof result === 'number' ? result : result.value;
        return { name, count, path: ['results', name] };
      }),
      ...originsOf(period).flatMap(({ group, counts }) =>
        counts.map(({ code, count }) => {
          return { name: `${group} from ${code}`, count, path: ['population', 'origins', group, code] };
        }),
      ),
      ...Object.entries(presence.offices).map(([name, count]) => {
        return { name: `offices: ${name}`, count, path: ['presence', 'offices', name] };
      }),
      ...(isNobody ? [{ name: 'The whole population', count: 0, path: ['population', 'groups'] }] : []),
    ];
    return counts
      .filter(({ count }) => count === 0)
      .map(({ name, path }) => {
        return { message: `${name} is 0.`, place: period.locateFigure(path), at: path, about: '0' };
      });
  },
};

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

// Counts of one to four people, which UNHCR does not publish.
import type { DataPath } from '../../period/period.ts';
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
    const groups = Object.entries(period.figures.population?.groups ?? {}).map(([name, count]) => {
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

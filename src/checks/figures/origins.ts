// The countries of origin of a period, group by group, and which of them the page names.
import type { Period } from '../../period/period.ts';
import type { DataCheck } from '../check.ts';
import { jumpsOf } from './jumps.ts';
import { earlierAlike } from './printed-name.ts';

export type OriginGroup = 'refugees' | 'asylum_seekers';

/** One group's countries of origin with their counts, in the order of the file. */
export type Origins = { group: OriginGroup; counts: readonly { code: string; count: number }[] };

/** The groups whose countries of origin are given. */
export function originsOf({ figures }: Pick<Period, 'figures'>): Origins[] {
  return (['refugees', 'asylum_seekers'] as const).flatMap((group) => {
    const given = figures.population.origins[group];
    if (!given) return [];
    return [{ group, counts: Object.entries(given).map(([code, count]) => ({ code, count })) }];
  });
}

/** More countries than this, and the chart names one fewer and joins the others (charts take five categories). */
export const mostNamed = 5;

/** The countries that the chart names: all, or the greatest four where there are more than five. */
export function namedOrigins({ counts }: Origins): Origins['counts'] {
  if (counts.length <= mostNamed) return counts;
  return counts.toSorted((a, b) => b.count - a.count).slice(0, mostNamed - 1);
}

/** The sum of counts. */
export function sumOf(counts: Origins['counts']): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** A group whose countries of origin come to more than the group. */
export const originsExceedTotal: DataCheck = {
  code: 'origins-exceed-total',
  severity: 'error',
  title: 'Countries of origin that come to more than all',
  why: 'Both stand on one page, and any reader can add up the countries.',
  example: {
    wrong: 'groups: { asylum_seekers: 224 }\norigins: { asylum_seekers: { UKR: 710, PAK: 49 } }',
    right: 'groups: { asylum_seekers: 224 }\norigins: { asylum_seekers: { UKR: 170, PAK: 49 } }',
  },
  mend: 'Correct a country’s figure, or the total under groups.',
  find({ period }) {
    return originsOf(period).flatMap(({ group, counts }) => {
      const total = period.figures.population.groups[group];
      const sum = sumOf(counts);
      if (total === undefined || sum <= total) return [];
      const path = ['population', 'origins', group];
      const message = `The countries of origin of ${group} come to ${sum}, more than all of them (${total}).`;
      return [{ message, place: period.locateFigure(path), at: path, about: String(sum) }];
    });
  },
};

/** A group whose countries of origin are given, and whose total is not. */
export const originsWithoutTotal: DataCheck = {
  code: 'origins-without-total',
  severity: 'warning',
  title: 'Countries of origin of a group without a total',
  why: 'The page says where people come from and not how many they are, so no share can be printed.',
  example: {
    wrong: 'groups: { idps: 657749 }\norigins: { refugees: { UKR: 6540 } }',
    right: 'groups: { refugees: 8087, idps: 657749 }\norigins: { refugees: { UKR: 6540 } }',
  },
  mend: 'Give the group’s total under groups, or take its countries out.',
  find({ period }) {
    return originsOf(period).flatMap(({ group, counts }) => {
      if (counts.length === 0 || period.figures.population.groups[group] !== undefined) return [];
      const path = ['population', 'origins', group];
      const message = `There are countries of origin of ${group}, and no total of ${group} under groups.`;
      return [{ message, place: period.locateFigure(path), at: path, about: group }];
    });
  },
};

/** The main countries have at least this part of a group of so many people; a digit is missing where they have less. */
const least = 0.25;
const smallest = 100;

/** A group whose listed countries of origin come to less than a quarter of it. */
export const originsFew: DataCheck = {
  code: 'origins-few',
  severity: 'note',
  title: 'Countries of origin that come to less than a quarter',
  why: 'The page calls them the main countries of origin. Often a digit is missing in the largest one.',
  example: {
    wrong: 'groups: { refugees: 8087 }\norigins: { refugees: { UKR: 654, AFG: 1106 } }',
    right: 'groups: { refugees: 8087 }\norigins: { refugees: { UKR: 6540, AFG: 1106 } }',
  },
  mend: 'Look at the figures again, and list the largest countries.',
  find(subject) {
    const { period } = subject;
    return originsOf(period).flatMap(({ group, counts }) => {
      const total = period.figures.population.groups[group] ?? 0;
      const sum = sumOf(counts);
      if (total < smallest || sum >= total * least || sum === 0) return [];
      // What jumped is told as that.
      if (jumpsOf(subject).some(({ figure }) => figure.name.includes(group))) return [];
      const path = ['population', 'origins', group];
      const message = `The main countries of origin of ${group} come to ${sum}, of ${total} in all.`;
      return [{ message, place: period.locateFigure(path), at: path, about: String(sum) }];
    });
  },
};

/** The first country of a group that is greater than the one before it. */
export const originsOrder: DataCheck = {
  code: 'origins-order',
  severity: 'warning',
  title: 'Countries of origin that are not in falling order',
  why: 'The chart puts them in order by itself; in the file a wrong order often is a digit too few or too many.',
  example: {
    wrong: 'refugees: { UKR: 654, AFG: 1106, RUS: 271 }',
    right: 'refugees: { UKR: 6540, AFG: 1106, RUS: 271 }',
  },
  mend: 'Look whether a digit is missing; if both figures are right, put the greater one first.',
  find({ period }) {
    return originsOf(period).flatMap(({ group, counts }) => {
      const index = counts.findIndex(({ count }, at) => count > (counts[at - 1]?.count ?? count));
      const [before, here] = [counts[index - 1], counts[index]];
      if (!before || !here) return [];
      const path = ['population', 'origins', group, here.code];
      const message = `${here.code} (${here.count}) stands after ${before.code} (${before.count}), which is smaller.`;
      return [{ message, place: period.locateFigure(path), at: path, about: here.code }];
    });
  },
};

/** The second of two codes that a language prints as one name: UNK and UKN are both “Unknown”. */
export const originTwice: DataCheck = {
  code: 'origin-twice',
  severity: 'error',
  title: 'A country of origin under two codes',
  why: 'The chart would print one name twice, with two figures.',
  example: {
    wrong: 'refugees: { UKR: 6540, UNK: 12, UKN: 5 }',
    right: 'refugees: { UKR: 6540, UNK: 17 }',
  },
  mend: 'Join the two under one code, or give one of them another name under countries in operation.yaml.',
  find({ period, languages }) {
    return originsOf(period).flatMap(({ group, counts }) => {
      const codes = counts.map(({ code }) => code);
      return earlierAlike('country', codes, languages).flatMap((earlier, index) => {
        const code = codes[index];
        if (earlier === undefined || code === undefined) return [];
        const path = ['population', 'origins', group, code];
        const message = `${earlier} and ${code} are printed by the same name.`;
        return [{ message, place: period.locateFigure(path), at: path, about: code }];
      });
    });
  },
};

/** The operation’s own country among the origins of its refugees or asylum-seekers. */
export const originOwnCountry: DataCheck = {
  code: 'origin-own-country',
  severity: 'error',
  title: 'A country among the origins of its own refugees',
  why: 'Those who flee within their country are internally displaced; the row was taken for another.',
  example: {
    wrong: '# iso3: AZE\norigins: { refugees: { AZE: 6540, AFG: 1106 } }',
    right: '# iso3: AZE\norigins: { refugees: { UKR: 6540, AFG: 1106 } }',
  },
  mend: 'Correct the code; people who are displaced within the country belong into groups, as idps.',
  find({ period }) {
    const { iso3 } = period.operation;
    return originsOf(period).flatMap(({ group, counts }) =>
      counts
        .filter(({ code }) => code === iso3)
        .map(({ code }) => {
          const path = ['population', 'origins', group, code];
          const message = `${code} is the country of this operation, and stands among the origins of its ${group.replace('_', '-')}.`;
          return { message, place: period.locateFigure(path), at: path, about: code };
        }),
    );
  },
};

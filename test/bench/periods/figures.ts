// Other figures for a made-up period: each a fifth more or less than the shipped one. Pure.
import { around, type Random } from './random.ts';

type Plain = Record<string, unknown>;

/** The numbers that vary; a figure of one stays, as its words stand in the singular. */
function varied(random: Random, value: unknown): unknown {
  if (typeof value === 'number') return value < 2 ? value : Math.max(2, Math.round(around(random, value)));
  return value;
}

/** A figure, bare or with its time: its number varies, its time stays. */
function figure(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return varied(random, value);
  return { ...value, value: varied(random, (value as Plain).value) };
}

function each(values: Plain, change: (value: unknown) => unknown): Plain {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

/** A group and the countries of origin below it grow and fall together, so that they never add up to more than it; none under five, which UNHCR does not print. */
function population(random: Random, before: { groups: Plain; origins: Record<string, Plain> }): Plain {
  const factors = each(before.groups, () => around(random, 1)) as Record<string, number>;
  const groups = Object.entries(before.groups).map(([name, value]) => [
    name,
    Math.ceil(Number(value) * (factors[name] ?? 1)),
  ]);
  const origins = Object.entries(before.origins).map(([name, countries]) => [
    name,
    each(countries, (value) => Math.max(5, Math.floor(Number(value) * (factors[name] ?? 1)))),
  ]);
  return { ...before, groups: Object.fromEntries(groups), origins: Object.fromEntries(origins) };
}

/** The figures of a period with others in their place; what was accepted of the old ones goes. */
export function otherFigures(random: Random, { accepted: _, ...before }: Plain): Plain {
  const presence = before.presence as Plain & { staff: Plain };
  const funding = before.funding as Plain & { required: number; funded: number };
  const money = (value: number) => Math.round(around(random, value) / 1000) * 1000;
  return {
    ...before,
    population: population(random, before.population as Parameters<typeof population>[1]),
    results: each(before.results as Plain, (value) => figure(random, value)),
    presence: { ...presence, staff: each(presence.staff, (value) => varied(random, value)) },
    funding: { ...funding, required: money(funding.required), funded: money(funding.funded) },
  };
}

// What a figure is called on the review sheet. Pure.
import type { Figure } from '../period/period.ts';

/** Names that a label is made of: a word of the template by dotted key, a country by code, an office by key. */
export type LabelNames = {
  word(key: string): string | undefined;
  country(code: string): string;
  office(key: string): string;
};

const fixed: Readonly<Record<string, string>> = {
  issued: 'Day of issue',
  year: 'Year of issue',
  'population.as_of': 'Population as of',
  'population.total': 'Total',
  'funding.required': 'Required',
  'funding.funded': 'Received',
  'funding.gap': 'Gap',
  'funding.funded_share': 'Received, share',
  'funding.gap_share': 'Gap, share',
  'funding.as_of': 'Funding as of',
  'presence.staff.total': 'Staff, total',
  'presence.offices.total': 'Offices, total',
  'origins.refugees.share': 'Refugees: share of these countries',
  'origins.asylum_seekers.share': 'Asylum-seekers: share of these countries',
};

/** `Refugees: Ukraine`, `National staff`; results and dates have only their name in the file: `Legal aid idps`. */
export function labelOf({ name }: Figure, names: LabelNames): string {
  if (Object.hasOwn(fixed, name)) return fixed[name] ?? name;
  const [part = '', group = '', key = ''] = name.split('.');
  if (part === 'population' && group) return names.word(`population.groups.${group}`) ?? spaced(group);
  if (part === 'origins' && key) {
    return `${names.word(`population.groups.${group}`) ?? spaced(group)}: ${names.country(key)}`;
  }
  if (part === 'presence' && group === 'staff') return names.word(`presence.kinds.${key}`) ?? spaced(key);
  if (part === 'presence' && group === 'offices') return names.office(key);
  return spaced(name);
}

function spaced(name: string): string {
  const words = name.replaceAll(/[_.]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

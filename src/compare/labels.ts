// What a figure is called on the review sheet. Pure.
import { labelOf as figureLabel, type LabelNames, spelledOut } from '../figures/label.ts';
import type { Figure } from '../period/period.ts';

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

/** Characters of a label that a text gives, at most. */
const longest = 48;

/** What people call a figure; what no text names, and dates, have only their name in the file: `Legal aid idps`. */
export function labelOf(figure: Figure, names: LabelNames): string {
  const { name, path } = figure;
  if (Object.hasOwn(fixed, name)) return fixed[name] ?? name;
  const own = path[0] === 'dates' ? undefined : figureLabel(figure, 2, names, longest);
  return own ?? spelledOut(name.split('.').at(-1) ?? name);
}

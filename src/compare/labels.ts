// What a figure is called on the review sheet. Pure.
import type { Figure } from '../period/period.ts';

/**
 * Names that a label is made of: a word of the template by dotted key, a country by code, an office by key; and the
 * texts, in which a result stands with what it counts.
 */
export type LabelNames = {
  word(key: string): string | undefined;
  country(code: string): string;
  office(key: string): string;
  texts: readonly string[];
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

/**
 * `Refugees: Ukraine`, `National staff`; a result what the text says that it counts: `Mine safety information signs were …`.
 * What no text names, and dates, have only their name in the file: `Legal aid idps`.
 */
export function labelOf({ name, path: [file] }: Figure, names: LabelNames): string {
  if (Object.hasOwn(fixed, name)) return fixed[name] ?? name;
  const [part = '', group = '', key = ''] = name.split('.');
  if (part === 'population' && group) return names.word(`population.groups.${group}`) ?? spaced(group);
  if (part === 'origins' && key) {
    return `${names.word(`population.groups.${group}`) ?? spaced(group)}: ${names.country(key)}`;
  }
  if (part === 'presence' && group === 'staff') return names.word(`presence.kinds.${key}`) ?? spaced(key);
  if (part === 'presence' && group === 'offices') return names.office(key);
  return (file === 'results' ? countedIn(names.texts, name) : undefined) ?? spaced(name);
}

/** Characters of a label that a text gives, at most. */
const longest = 48;

/** What a result counts, in the words that follow it in the first text that prints it. */
function countedIn(texts: readonly string[], name: string): string | undefined {
  const printed = new RegExp(
    `\\{\\{\\s*${RegExp.escape(name)}\\s*(?:,(?!\\s*(?:during|since|as_of|year|plural)\\b)[^{}]*)?\\}\\}`,
  );
  for (const text of texts) {
    const found = printed.exec(text);
    if (!found) continue;
    const after = plain(text.slice(found.index + found[0].length));
    const [sentence = ''] = after.split(/(?<=\p{L}\p{L}|…)[.;:!?](?:\s|$)/u);
    const words = sentence.trim().split(/\s+/);
    if (words.length < 2 || !/^\p{L}/u.test(sentence.trim())) continue;
    return shortened(sentence.trim());
  }
  return undefined;
}

/** Without mark-up; a word that goes with a number in its last form, other figures as `…`. */
function plain(text: string): string {
  return text
    .replace(/\{\{[^{}]*\bplural\((?:[^()|]*\|)*([^()|]*)\)[^{}]*\}\}/g, '$1')
    .replace(/\{\{[^{}]*\}\}/g, '…')
    .replace(/:[a-z]{2,3}\[([^\]]*)\]|\[([^\]]*)\]\([^)]*\)/g, '$1$2')
    .replace(/[*_\\]+/g, '')
    .replace(/\s+/g, ' ');
}

function shortened(text: string): string {
  const label = text.charAt(0).toUpperCase() + text.slice(1);
  if (label.length <= longest) return label;
  const cut = label.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,–-]+$/, '')} …`;
}

function spaced(name: string): string {
  const words = name.replaceAll(/[_.]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

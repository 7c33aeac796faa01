// Forms of a word by number, by the categories of Unicode CLDR: which a language has, and which goes with a number.
import { FactsheetError } from '../errors.ts';
import { languageOf } from './index.ts';
import { pluralRules } from './intl.ts';

/** CLDR's categories in CLDR's order: that of the forms in `plural(person|persons)`. */
const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** A word's forms by CLDR category: `{ one: 'Representation', other: 'Representations' }`. */
export type Forms = Readonly<Partial<Record<(typeof order)[number], string>>>;

type Categories = { all: string[]; whole: string[] };
const categories = new WeakMap<Intl.PluralRules, Categories>();

/** The categories of a language's numbers, and those of whole numbers up to 200: fractions and millions may need more. */
export function categoriesOf(locale: string): Categories {
  const rules = pluralRules(locale, {});
  const known = categories.get(rules);
  if (known) return known;
  const { pluralCategories } = rules.resolvedOptions();
  const used = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
  const all = order.filter((category) => pluralCategories.includes(category));
  const found = { all, whole: all.filter((category) => used.has(category)) };
  categories.set(rules, found);
  return found;
}

/** What each category is for, with numbers: `first for 1, then for 0, 2, 3`. */
export function examplesOf(locale: string, categories: readonly string[]): string {
  const rules = pluralRules(locale, {});
  const numbers = [...Array.from({ length: 130 }, (_, index) => index), 0.5, 1.5, 2.5, 1_000_000];
  const shown = categories.map((category) =>
    numbers.filter((value) => rules.select(value) === category).slice(0, 3),
  );
  return shown.map((some, index) => `${index === 0 ? 'first ' : ''}for ${some.join(', ')}`).join(', then ');
}

/** A name that may have forms by number, for a number; without one, its first form. */
export function nameFor(name: string | Forms, locale: string, value?: number): string {
  if (typeof name === 'string') return name;
  const category = value === undefined ? undefined : pluralRules(locale, {}).select(value);
  return (category && (name[category] ?? name.other)) ?? Object.values(name)[0] ?? '';
}

/** Cuts `person|persons` into its forms. `\|` is a stroke, and so is every sign after `\` itself. */
export function formsIn(text: string): string[] {
  const parts = text.match(/(?:\\[\s\S]|[^|\\])+|\|/g) ?? [];
  const forms = [''];
  for (const part of parts) {
    if (part === '|') forms.push('');
    else forms.push((forms.pop() ?? '') + part.replace(/\\([\s\S])/g, '$1'));
  }
  return forms.map((form) => form.replace(/\s+/g, ' '));
}

/**
 * The form of `plural(person|persons)` that goes with a number, of forms in the order of the language's categories. One is enough where nouns after a
 * number never change.
 * @throws FactsheetError `wrong-format` for too few or too many forms, or none for this number
 */
export function chooseForm(
  forms: readonly string[],
  value: number,
  { language, locale }: { language: string; locale: string },
): string {
  if (forms.length === 1 && languageOf(language).nounsUnchanged) return forms[0] ?? '';
  const { all, whole } = categoriesOf(locale);
  const named = [whole, all].find((list) => list.length === forms.length);
  const category = pluralRules(locale, {}).select(Math.abs(value));
  const index = named?.indexOf(category) ?? -1;
  // 1,000,000 has a category of its own in some languages, and is written like any great number.
  const other = named && Number.isInteger(value) ? named.indexOf('other') : -1;
  const chosen = forms[index >= 0 ? index : other];
  if (chosen !== undefined) return chosen;
  const wanted = named === undefined ? whole : all;
  throw new FactsheetError(
    'wrong-format',
    `The form of the word for ${value} is missing: plural(${forms.join('|')}) has ${count(forms.length)}.`,
    { hint: `Write ${count(wanted.length)} with | between them: ${examplesOf(locale, wanted)}.` },
  );
}

function count(forms: number): string {
  return forms === 1 ? 'one form' : `${forms} forms`;
}

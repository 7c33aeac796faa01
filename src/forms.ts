// Forms of a word by number, by the categories of Unicode CLDR: which a language has, and which goes with a number.

/** CLDR's categories in CLDR's order: that of the forms in `plural(person|persons)`. */
const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** A word's forms by CLDR category: `{ one: 'Representation', other: 'Representations' }`. */
export type Forms = Readonly<Partial<Record<(typeof order)[number], string>>>;

/** The categories of a language's numbers, and those of whole numbers up to 200: fractions and millions may need more. */
export function categoriesOf(locale: string): { all: string[]; whole: string[] } {
  const rules = new Intl.PluralRules(locale);
  const { pluralCategories } = rules.resolvedOptions();
  const used = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
  const all = order.filter((category) => pluralCategories.includes(category));
  return { all, whole: all.filter((category) => used.has(category)) };
}

/** What each category is for, with numbers: `first for 1, then for 0, 2, 3`. */
export function examplesOf(locale: string, categories: readonly string[]): string {
  const rules = new Intl.PluralRules(locale);
  const numbers = [...Array.from({ length: 130 }, (_, index) => index), 0.5, 1.5, 2.5, 1_000_000];
  const shown = categories.map((category) =>
    numbers.filter((value) => rules.select(value) === category).slice(0, 3),
  );
  return shown.map((some, index) => `${index === 0 ? 'first ' : ''}for ${some.join(', ')}`).join(', then ');
}

/** A name that may have forms by number, for a number; without one, its first form. */
export function nameFor(name: string | Forms, locale: string, value?: number): string {
  if (typeof name === 'string') return name;
  const category = value === undefined ? undefined : new Intl.PluralRules(locale).select(value);
  return (category && (name[category] ?? name.other)) ?? Object.values(name)[0] ?? '';
}

// `plural(person|persons)`: the form of a word that goes with a number.
import { FactsheetError } from '../errors.ts';
import { categoriesOf, examplesOf } from '../forms.ts';
import { languageOf } from '../language/index.ts';

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
 * The form that goes with a number, of forms in the order of the language's categories. One is enough where nouns after a
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
  const category = new Intl.PluralRules(locale).select(Math.abs(value));
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

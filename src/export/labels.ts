// What each value of the form is, in a language: the factsheet's own words for it, or the words in which it stands.
import { labelOf as figureLabel, type LabelNames } from '../figures/label.ts';
import type { Field } from './form.ts';

/** What names values in a language. */
export type LabelSource = LabelNames & { language: string };

/** What a value is, in a language; empty where nothing says it. */
export function labelOf({ name, path, value, block }: Field, names: LabelSource): string {
  const [part = '', second = '', third] = path.map(String);
  const { word } = names;
  const figure = () => figureLabel({ name, path, ...(block && { block }) }, Number(value ?? 2), names);
  switch (part) {
    case 'issued':
    case 'during':
    case 'source':
      return withoutValues(word(part));
    case 'donors':
      return joined(
        word('donors'),
        second === 'list' && typeof value === 'string' ? names.donor(value) : undefined,
      );
    case 'results': {
      const isTime = third === 'during' || third === 'since';
      const about = isTime ? 'during' : third === 'as_of' || third === 'source' ? third : undefined;
      return joined(about && word(about), figure());
    }
    case 'dates':
      return figure() ?? '';
    default:
      return withoutValues(figure() ?? joined(word(`${part}.title`) ?? word(part), word(second)));
  }
}

/** A word of the template, with `…` for what is set into it. */
function withoutValues(word: string | undefined): string {
  return word?.replace(/\{\{[^}]*\}\}/g, '…') ?? '';
}

function joined(...parts: (string | undefined)[]): string {
  return parts
    .filter((one) => one)
    .map(withoutValues)
    .join(': ');
}

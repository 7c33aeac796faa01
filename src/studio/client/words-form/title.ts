// What a block is called. Pure.
import type { FormBlock, PeriodForm } from '../../contract/period.ts';

/** As the page calls it, in the first language that does. */
export function titleOf({ titles, name }: FormBlock, { languages }: Pick<PeriodForm, 'languages'>): string {
  const [title] = languages.flatMap(({ language }) => titles[language] || []);
  return title ?? name;
}

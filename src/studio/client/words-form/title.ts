// What a block is called. Pure.
import type { FormBlock, PeriodForm } from '../../contract/period.ts';

/** As the page calls it in the language of the studio; else in the first that the page has. */
export function titleOf(
  { titles, name }: Pick<FormBlock, 'titles' | 'name'>,
  { languages }: { languages: readonly Pick<PeriodForm['languages'][number], 'language'>[] },
  spoken: string,
): string {
  const [title] = [spoken, ...languages.map(({ language }) => language)].flatMap((one) => titles[one] || []);
  return title ?? name;
}

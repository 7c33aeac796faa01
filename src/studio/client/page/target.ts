// Where a place on the page leads to: the form of its passage, of its block's first, or of its figures. Pure.
import type { PagePlace } from '../../contract/page.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { titleOf } from '../words-form/title.ts';

/** `at`: all passages that it shows, of which the first is opened. */
export type Target = {
  tab: 'words' | 'figures' | 'photos';
  at: string;
  name: string;
  holds: readonly string[];
};

export function targetOf(
  { at, picture }: Pick<PagePlace, 'at' | 'picture'>,
  form: PeriodForm,
  spoken: string,
): Target | undefined {
  const own = picture && form.pictures.find(({ id }) => id === at);
  const around = own && form.blocks.find(({ name }) => name === own.block);
  if (own)
    return { tab: 'photos', at, name: around ? titleOf(around, form, spoken) : own.block, holds: [at] };
  for (const block of form.blocks) {
    const field = block.fields.find((one) => one.at === at);
    const title = titleOf(block, form, spoken);
    if (field) return { tab: 'words', at, name: `${title}: ${field.label}`, holds: [at] };
    if (block.name !== at) continue;
    const holds = block.fields.map((one) => one.at);
    const [first] = holds;
    if (first !== undefined) return { tab: 'words', at: first, name: title, holds };
  }
  const row = form.figures.find(
    ({ name, section }) => name === at || section === at || name.startsWith(`${at}.`),
  );
  return row && { tab: 'figures', at: row.name, name: row.section, holds: [row.name] };
}

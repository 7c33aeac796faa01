// Where a place on the page leads to: the form of its passage, of its block's first, or of its figures. Pure.
import type { PagePlace } from '../../contract/page.ts';
import type { FigureRow, PeriodForm } from '../../contract/period.ts';
import { titleOf } from '../words-form/title.ts';

/** `at`: the passage, figure or picture whose form is opened. */
export type Target =
  | { tab: 'words' | 'photos'; at: string; name: string }
  | { tab: 'figures'; at: string; section: FigureRow['section'] };

export function targetOf(
  { at, picture }: Pick<PagePlace, 'at' | 'picture'>,
  form: PeriodForm,
  spoken: string,
): Target | undefined {
  const own = picture && form.pictures.find(({ id }) => id === at);
  const around = own && form.blocks.find(({ name }) => name === own.block);
  if (own) return { tab: 'photos', at, name: around ? titleOf(around, form, spoken) : own.block };
  for (const block of form.blocks) {
    const title = titleOf(block, form, spoken);
    const fields = block.fields.filter((field) => block.name === at || standsIn(field.at, at));
    const [first] = fields;
    if (!first) continue;
    if (block.name === at) return { tab: 'words', at: first.at, name: title };
    const passage = fields.find(({ kind }) => kind === 'passage') ?? first;
    return { tab: 'words', at: passage.at, name: `${title}: ${passage.label}` };
  }
  const row = form.figures.find(
    ({ name, section }) => name === at || section === at || name.startsWith(`${at}.`),
  );
  return row && { tab: 'figures', at: row.name, section: row.section };
}

/** Whether a place lights up with a passage or figure: with its own, and with the heading and words of which it is made. */
export function isLitBy(place: string, { blocks }: Pick<PeriodForm, 'blocks'>, at: string): boolean {
  return at === place || (standsIn(at, place) && blocks.every(({ name }) => name !== place));
}

function standsIn(at: string, place: string): boolean {
  return at === place || at.startsWith(`${place}.`);
}

// Which comments are of which place, and what that place is called. Pure.
import type { PeriodForm } from '../../contract/period.ts';
import type { Anchor, StudioThread, Together } from '../../contract/together.ts';
import type { Route } from '../store/state.ts';
import { titleOf } from '../words-form/title.ts';

/** A name for a place: one a passage of a language, a figure, a picture, a page, the period. */
export function anchorKey(on: Anchor): string {
  if ('text' in on) return `text ${on.text} ${on.path.join('.')}`;
  if ('figure' in on) return `figure ${on.figure.join('.')}`;
  if ('picture' in on) return `picture ${on.picture}`;
  return 'page' in on ? `page ${on.language} ${on.page}` : 'period';
}

const known = new WeakMap<Together, Map<string, StudioThread[]>>();
const none: readonly StudioThread[] = [];

/** The comments of a place: the same list as long as nothing was said. */
export function threadsAt(together: Together | undefined, key: string): readonly StudioThread[] {
  if (!together) return none;
  const all = known.get(together) ?? Map.groupBy(together.threads, ({ on }) => anchorKey(on));
  known.set(together, all);
  return all.get(key) ?? none;
}

export function openCount(threads: readonly StudioThread[]): number {
  return threads.filter(({ settled }) => !settled).length;
}

/** What a place is called, and the way to it; nothing where it is gone. */
export function placeOf(
  on: Anchor,
  form: PeriodForm,
  spoken: string,
): { name: string; route?: Route; language?: string } | undefined {
  const period = { screen: 'period', period: form.id } as const;
  if ('text' in on) {
    const at = on.path.join('.');
    const block = form.blocks.find(({ fields }) => fields.some((field) => field.at === at));
    const field = block?.fields.find((one) => one.at === at);
    const language = form.languages.find((one) => one.language === on.text);
    if (!block || !field || !language) return undefined;
    const route = { ...period, tab: 'words', at, language: on.text } as const;
    return { name: `${titleOf(block, form, spoken)}: ${field.label}, ${language.name}`, route };
  }
  if ('figure' in on) {
    const row = form.figures.find(({ path }) => path.join('.') === on.figure.join('.'));
    return row && { name: row.label, route: { ...period, tab: 'figures', at: row.name } };
  }
  if ('picture' in on) {
    const picture = form.pictures.find(({ id }) => id === on.picture);
    const block = picture && form.blocks.find(({ name }) => name === picture.block);
    return (
      picture && {
        name: block ? titleOf(block, form, spoken) : picture.block,
        route: { ...period, tab: 'photos', at: picture.id },
      }
    );
  }
  return undefined;
}

// The table of editions: one file and one line each. A file is read when its edition is made.
import type { Edition } from './edition.ts';

/** An edition as the help tells of it, whether a browser prints it, and the way to the rest. */
type Entry = { says: string; printed: boolean; load(): Promise<Edition> };

/** Every edition by the name that the user gives it, in the order in which they are told. */
export const editions = {
  screen: { says: 'PDF for readers', printed: true, load: async () => (await import('./screen.ts')).screen },
  press: {
    says: 'PDF/X-4 for the printer',
    printed: true,
    load: async () => (await import('./press.ts')).press,
  },
  web: { says: 'HTML for phones', printed: false, load: async () => (await import('./web.ts')).web },
  cards: {
    says: 'pictures for social media',
    printed: true,
    load: async () => (await import('./cards.ts')).cards,
  },
} satisfies Record<string, Entry>;

export type EditionName = keyof typeof editions;

export const editionNames = Object.keys(editions) as EditionName[];

/** What is made when no edition is named: what readers get by mail, and whose pages pictures show. */
export const readersEdition: EditionName = 'screen';

/** Editions by their names. */
export async function openEditions(
  names: readonly EditionName[],
): Promise<ReadonlyMap<EditionName, Edition>> {
  const opened = names.map(async (name) => [name, (await editions[name].load()) as Edition] as const);
  return new Map(await Promise.all(opened));
}

// What a person can do with the entries of a list: put one in, take one out, move one, in all languages at once.
import type { EntryTree, PagesChange, StudioChange } from '../../contract/asks.ts';
import type { Gallery } from '../../contract/gallery.ts';
import type { Field, FormList, PeriodForm, StudioFinding } from '../../contract/period.ts';
import { post } from './request.ts';
import type { Store } from './store.ts';
import { fieldsOf, shownIn } from './values.ts';

export type Listing = {
  /** A new entry at the end of a list, with gaps. Each answers false where somebody else was there first: nothing is changed then. */
  putEntry(list: FormList, name: string): Promise<boolean>;
  takeEntryOut(list: FormList, name: string): Promise<boolean>;
  /** A passage that the page does without goes, in one language. */
  takeWordsOut(field: Field, language: string): Promise<boolean>;
  /** So many places down, or up where it is below nought. */
  moveEntry(list: FormList, name: string, by: number): Promise<boolean>;
  /** What stands where on the pages. False where it was refused: why is shown. */
  arrange(change: PagesChange): Promise<boolean>;
  /** How each kind of block looks; nothing where nobody answers. */
  gallery(): Promise<Gallery>;
  /** What was found may stand, and why. */
  letStand(finding: StudioFinding, reason: string): Promise<boolean>;
};

type Given = {
  store: Store;
  inPeriod(work: (id: string) => Promise<unknown>): Promise<void>;
  window: string;
};

export function listingOn({ store, inPeriod, window }: Given): Listing {
  const make = async (changes: StudioChange[]) => {
    let isMade = false;
    await inPeriod(async (period) => {
      isMade = (await post('/api/change', { period, by: window, changes })).saved;
    });
    return isMade;
  };
  return {
    putEntry: ({ path, entry, names, pictures }, name) =>
      make([
        ...Object.keys(names).map((language): StudioChange => {
          return { file: { text: language }, path: [...path, name], put: entry, before: null };
        }),
        ...(pictures ? [{ file: 'figures' as const, path: [...pictures, name], put: {}, before: null }] : []),
      ]),
    takeEntryOut: ({ path, names, pictures }, name) =>
      make([
        ...languagesWith(names, name).map((language): StudioChange => {
          const out = saidIn(store, language, [...path, name]);
          return { file: { text: language }, path: [...path, name], out };
        }),
        ...(pictures ? [{ file: 'figures' as const, path: [...pictures, name], out: true as const }] : []),
      ]),
    takeWordsOut: ({ path }, language) =>
      make([{ file: { text: language }, path: [...path], out: saidIn(store, language, path) }]),
    arrange: async (change) => {
      let isMade = false;
      await inPeriod(async (period) => {
        isMade = (await post('/api/arrange', { period, by: window, change })).saved;
      });
      return isMade;
    },
    gallery: () => post('/api/gallery', {}).catch(() => ({ kinds: [] })),
    letStand: ({ code, file, at, about }, reason) => {
      const put = {
        code,
        ...(file && { in: file }),
        ...(at !== undefined && { at }),
        ...(about !== undefined && { about }),
        reason,
      };
      return make([{ file: 'figures', path: ['accepted', 0], put, before: null }]);
    },
    moveEntry: ({ path, names }, name, by) =>
      make(
        languagesWith(names, name).map((language): StudioChange => {
          const order = [...(names[language] ?? [])];
          const before = order[order.indexOf(name) + (by > 0 ? by + 1 : by)] ?? null;
          return { file: { text: language }, path: [...path, name], before, order };
        }),
      ),
  };
}

function languagesWith(names: FormList['names'], name: string): string[] {
  return Object.entries(names).flatMap(([language, own]) => (own.includes(name) ? [language] : []));
}

/** What an entry says in a language, as the window shows it. */
function saidIn(store: Store, language: string, path: readonly (string | number)[]): EntryTree {
  const known = store.get();
  const below = fieldsIn(known.form, path);
  const values = below.map((field) => {
    const spot = { file: { text: language }, path: field.path, at: field.at };
    return [field.path.slice(path.length), shownIn(known, spot)] as const;
  });
  const [only] = values;
  if (values.length === 1 && only?.[0].length === 0) return only[1];
  const tree: { [name: string]: EntryTree } = {};
  for (const [names, value] of values) {
    let at = tree;
    for (const name of names.slice(0, -1)) {
      at[name] ??= {};
      at = at[name] as typeof tree;
    }
    at[String(names.at(-1))] = value;
  }
  return tree;
}

function fieldsIn(form: PeriodForm | undefined, path: readonly (string | number)[]) {
  const isBelow = (own: readonly (string | number)[]) => path.every((part, index) => own[index] === part);
  return form ? fieldsOf(form).filter((field) => isBelow(field.path)) : [];
}

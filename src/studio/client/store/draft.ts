// A new operation as far as it is described: what was typed alone, so that what the program knows shows wherever nothing was. Pure.
import type { Described, Names, TriedOperation } from '../../contract/operation.ts';

/** `iso3` is empty until a country is chosen. */
export type OperationDraft = Described;

/** The fields that have a name in each language. */
export type Named = 'names' | 'short' | 'full' | 'statistics' | 'office';

export const blankDraft: OperationDraft = {
  ...{ iso3: '', month: '', languages: [], names: {}, short: {}, full: {}, statistics: {}, office: {} },
  ...{ offices: [{}], address: {}, email: '', phone: '', web: '', without: [] },
};

/** Whether anything was chosen or typed. */
export function isBegun({ iso3 }: OperationDraft): boolean {
  return iso3 !== '';
}

/** A name in a language: as it was typed, else as the program knows it. */
export function nameOf(
  draft: OperationDraft,
  tried: TriedOperation | undefined,
  field: Named,
  language: string,
): string {
  return draft[field][language] ?? tried?.known[field][language] ?? '';
}

/** All of it, with what is known in place of what was not typed. */
export function describedBy(draft: OperationDraft, tried: TriedOperation | undefined): Described {
  const all = (field: Named): Record<string, string> =>
    Object.fromEntries(draft.languages.map((language) => [language, nameOf(draft, tried, field, language)]));
  return {
    ...draft,
    ...{ names: all('names'), short: all('short'), full: all('full') },
    ...{ statistics: all('statistics'), office: all('office') },
  };
}

/** What is empty, by step: as many names as would be gaps of the first draft. */
export function gapsOf(
  draft: OperationDraft,
  tried: TriedOperation | undefined,
): Readonly<Record<Step, number>> {
  const { languages, offices, address, iso3 } = draft;
  const all = describedBy(draft, tried);
  const empty = (names: Names) =>
    languages.filter((language) => (names[language] ?? '').trim() === '').length;
  const partly = (names: Names) => (empty(names) < languages.length ? empty(names) : 0);
  const [first = {}, ...others] = offices;
  return {
    country: iso3 === '' ? 1 : 0,
    languages: languages.length === 0 ? 1 : 0,
    names: (['names', 'short', 'full', 'statistics', 'office'] as const).reduce(
      (count, field) => count + empty(all[field]),
      0,
    ),
    offices: empty(first) + others.reduce((count, names) => count + partly(names), 0),
    contact: partly(address),
    ...{ logo: 0, page: 0, ready: 0 },
  };
}

/** The steps in their order. */
export const steps = [
  'country',
  'languages',
  'names',
  'offices',
  'contact',
  'logo',
  'page',
  'ready',
] as const;
export type Step = (typeof steps)[number];

/** The language one place up or down. */
export function movedLanguage(languages: readonly string[], language: string, by: -1 | 1): string[] {
  const from = languages.indexOf(language);
  const others = languages.filter((one) => one !== language);
  return others.toSpliced(Math.max(0, Math.min(others.length, from + by)), 0, language);
}

const stored = 'factsheet new operation';

/** What the browser kept; a blank one where that is nothing, or of another version of the studio. */
export function keptDraft(storage: Storage): OperationDraft {
  try {
    const kept: unknown = JSON.parse(storage.getItem(stored) ?? 'null');
    return isDraft(kept) ? kept : blankDraft;
  } catch {
    return blankDraft;
  }
}

/** A store that is full keeps all but the logo. */
export function keepDraft(storage: Storage, draft: OperationDraft): void {
  const { logo: _, ...rest } = draft;
  for (const one of [draft, rest]) {
    try {
      storage.setItem(stored, JSON.stringify(one));
      return;
    } catch {
      // Without the logo, then.
    }
  }
}

export function forgetDraft(storage: Storage): void {
  storage.removeItem(stored);
}

function isDraft(kept: unknown): kept is OperationDraft {
  const has = kept as Record<string, unknown> | null;
  if (typeof has !== 'object' || has === null) return false;
  return Object.entries(blankDraft).every(
    ([key, value]) => typeof has[key] === typeof value && Array.isArray(has[key]) === Array.isArray(value),
  );
}

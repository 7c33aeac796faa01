// The studio's own words in the languages that it speaks, by i18next; and the language that was chosen.
import { createInstance } from 'i18next';
import { createContext, useContext } from 'react';
import azerbaijani from '../words/az.json' with { type: 'json' };
import english from '../words/en.json' with { type: 'json' };

/** Keys without the ending of their plural form. */
type Plain<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;
export type Word = Plain<Exclude<keyof typeof english, 'language'>>;

/** Gives the words of a key, with values set in. */
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

const tables: readonly (typeof english)[] = [english, azerbaijani];

/** The languages of the studio, each by its own name. */
export const spoken = tables.map((table) => ({ language: table.language, name: table['language.name'] }));

/** The words of one language; the first language's where it is none of the studio's. */
export function wordsOf(language: string): Say {
  const [first = english] = tables;
  const table = tables.find((one) => one.language === language) ?? first;
  const i18n = createInstance({
    lng: table.language,
    resources: { [table.language]: { studio: table } },
    defaultNS: 'studio',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // React escapes.
    interpolation: { escapeValue: false },
  });
  void i18n.init();
  return (word, values = {}) => i18n.t(word, { ...values });
}

const remembered = 'factsheet studio language';

/** The language that was chosen before; else that of the browser, as far as the studio speaks it. */
export function firstLanguage(storage: Storage, preferred: readonly string[]): string {
  const wished = [storage.getItem(remembered) ?? '', ...preferred.map((one) => one.split('-')[0] ?? '')];
  const known = spoken.map(({ language }) => language);
  return wished.find((one) => known.includes(one)) ?? english.language;
}

/** Remembers the choice, and says it to the browser. */
export function rememberLanguage(storage: Storage, language: string): void {
  storage.setItem(remembered, language);
  document.documentElement.lang = language;
}

export const Words = createContext<Say>(wordsOf(english.language));

/** The language that the studio speaks. */
export const Spoken = createContext(english.language);

export function useSpoken(): string {
  return useContext(Spoken);
}

/** The words of the language that the studio speaks. */
export function useWords(): Say {
  return useContext(Words);
}

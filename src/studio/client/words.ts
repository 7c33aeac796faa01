// The studio's own words in the languages that it speaks, by i18next; and the language that was chosen.
import { createInstance } from 'i18next';
import { createContext, useContext } from 'react';
import azerbaijani from '../words/az.json' with { type: 'json' };
import english from '../words/en.json' with { type: 'json' };
import type { FindingWords } from '../words/findings/words.ts';
import { findings, named } from '../words/findings.az.ts';
import { otherwise, refusals } from '../words/refusals.az.ts';

/** Keys without the ending of their plural form. */
type Plain<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;
export type Word = Plain<Exclude<keyof typeof english, 'language'>>;

/** Gives the words of a key, with values set in. */
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

const tables: readonly (typeof english)[] = [english, azerbaijani];

/** What is refused is said by the server in the first language: in the others by its code, and what has no words, in that one. */
export const inEnglish = english.language;
const refused: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [azerbaijani.language]: {
    'refused.other': otherwise,
    ...Object.fromEntries(
      Object.entries(refusals).flatMap(([code, [message, hint]]) => [
        [`refused.${code}`, message],
        [`refused.${code}.hint`, hint],
      ]),
    ),
  },
};

/** What is found is said by the checks in the first language: in the others by its code. */
const found: Readonly<Record<string, Found>> = { [azerbaijani.language]: { findings, named } };
type Found = { findings: FindingWords; named: Readonly<Record<string, string>> };

/** Sentences of what is found, by code, and words for names in them; nothing in the language in which the checks speak. */
export function findingsIn(language: string): Found | undefined {
  return found[language];
}

/** The languages of the studio, each by its own name. */
export const spoken = tables.map((table) => ({ language: table.language, name: table['language.name'] }));

/** The words of one language; the first language's where it is none of the studio's. */
export function wordsOf(language: string): Say {
  const [first = english] = tables;
  const table = tables.find((one) => one.language === language) ?? first;
  const i18n = createInstance({
    lng: table.language,
    resources: { [table.language]: { studio: { ...refused[table.language], ...table } } },
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

/** The cookie by which the pages of the service around the studio know the choice, and the studio theirs. */
const cookie = 'factsheet-language';

/**
 * The language that was chosen before; else that of the browser, as far as the studio speaks it.
 * @param cookies `document.cookie`
 */
export function firstLanguage(storage: Storage, preferred: readonly string[], cookies: string): string {
  const [, around = ''] = new RegExp(`(?:^|; )${cookie}=([a-z]+)`).exec(cookies) ?? [];
  const wished = [
    around,
    storage.getItem(remembered) ?? '',
    ...preferred.map((one) => one.split('-')[0] ?? ''),
  ];
  const known = spoken.map(({ language }) => language);
  return wished.find((one) => known.includes(one)) ?? english.language;
}

/** Remembers the choice, and says it to the browser. */
export function rememberLanguage(storage: Storage, language: string): void {
  storage.setItem(remembered, language);
  // biome-ignore lint/suspicious/noDocumentCookie: not every browser of an office has the Cookie Store.
  document.cookie = `${cookie}=${language}; path=/; max-age=31536000; samesite=lax`;
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

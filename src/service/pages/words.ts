// The words of the service's pages in the languages that they speak, by i18next.
import { createInstance } from 'i18next';
import azerbaijani from './words/az.json' with { type: 'json' };
import english from './words/en.json' with { type: 'json' };

/** Keys without the ending of their plural form. */
type Plain<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;
export type Word = Plain<Exclude<keyof typeof english, `language${string}`>>;

/** Gives the words of a key, with values set in; they are text, no HTML. */
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

/** The words of one language. */
export type Words = { language: string; say: Say };

const tables: readonly (typeof english)[] = [english, azerbaijani];

/** The languages of the pages, each by its own name. */
export const spoken = tables.map((table) => ({ language: table.language, name: table['language.name'] }));

const made = tables.map((table): Words => {
  const { language } = table;
  const i18n = createInstance({
    lng: language,
    resources: { [language]: { pages: table } },
    defaultNS: 'pages',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // Whoever sets it into a page escapes it.
    interpolation: { escapeValue: false },
  });
  void i18n.init();
  return { language, say: (word, values = {}) => i18n.t(word, { ...values }) };
});

/** The words of a language, if the pages speak it. */
export function wordsOf(language: string | undefined): Words | undefined {
  return made.find((one) => one.language === language);
}

/** Whether there are words of this name, as a refusal with a code may have. */
export function isWord(name: string): name is Word {
  return name in english;
}

/** The words that a browser asks for, by its `Accept-Language` (RFC 9110, 12.5.4); the first language's where it asks for none of ours. */
export function wordsFor(accepted: string | undefined): Words {
  const wished = (accepted ?? '')
    .split(',')
    .map((one) => {
      const [tag = '', ...more] = one.trim().toLowerCase().split(';');
      const weight = more.map((part) => /^\s*q=([\d.]+)$/.exec(part)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], weight: Number(weight ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const found = wished.map(({ language }) => wordsOf(language)).find(Boolean) ?? made[0];
  if (!found) throw new TypeError('The pages speak no language.');
  return found;
}

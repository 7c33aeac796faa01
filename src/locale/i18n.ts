// One i18next instance a language: it holds the template's words, and picks plural forms; our own reader sets figures in.
import { createInstance, type I18nFormatModule } from 'i18next';
import { FactsheetError } from '../errors.ts';
import type { Value } from '../figures/format-table.ts';
import { tryPlaceholder } from '../figures/formats.ts';
import type { LanguageFile } from '../language/file.ts';
import type { Writing } from '../language/writing.ts';
import { Memory } from '../memory.ts';
import { withFigures } from '../text/figures.ts';
import type { FigureNode } from '../text/nodes.ts';

/** A word of the template, by dotted key, with values set in. A number named `count` also chooses the plural form. */
export type Translator = (key: string, values?: Record<string, string | number | Value>) => string;

/**
 * i18next's own reader would also obey `$t(…)`, unescape `{{- x}}` and read `a.b` as a path into an object. A text is
 * an officer's sentence: in it only `{{name, format}}` means something. So i18next gets a reader that leaves texts as they
 * are, by the plug-in that it has for other notations; look-up and plural forms stay its own, and figures are set in here.
 */
const notation: I18nFormatModule & { parse(text: string): string } = {
  type: 'i18nFormat',
  parse: (text) => text,
};

/** The template's word of a key, in its form for a number, as its file has it. */
type LookUp = (key: string, count: number | undefined) => string;

/** i18next is asked once for each word of a file: by the words, and the language that their plural forms are of. */
const lookUps = new WeakMap<LanguageFile['words'], Map<string, LookUp>>();
const most = 2000;

function lookUpIn(words: LanguageFile['words'], locale: string): LookUp {
  const own = lookUps.get(words) ?? new Map<string, LookUp>();
  lookUps.set(words, own);
  const lookUp = own.get(locale) ?? createLookUp(words, locale);
  own.set(locale, lookUp);
  return lookUp;
}

/** Sets up a language. Nothing is loaded, nothing waits, and no other instance is touched. */
function createLookUp(words: LanguageFile['words'], locale: string): LookUp {
  const i18n = createInstance();
  i18n.use(notation).use({ type: 'logger', log: silent, warn: silent, error: silent });
  i18n.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    nsSeparator: false,
    resources: { [locale]: { translation: words } },
  });
  const known = new Memory<string>(most);
  return (key, count) =>
    known.of(`${key} ${count ?? ''}`, () => {
      const options = count === undefined ? {} : { count };
      if (!i18n.exists(key, { ...options, returnObjects: false })) throw unknownWord(key);
      return i18n.t(key, options);
    });
}

/** Writes the template's words in one language. */
export function createTranslator(writing: Writing, words: LanguageFile['words']): Translator {
  const lookUp = lookUpIn(words, writing.locale);
  return (key, values = {}) => {
    const figures = new Map(Object.entries(values).map(([name, value]) => [name, wordValue(value)]));
    const print = (placeholder: FigureNode): string => {
      if (!figures.has(placeholder.name)) throw missingValue(key, placeholder.name);
      return tryPlaceholder(placeholder, figures, writing);
    };
    return withFigures(lookUp(key, typeof values.count === 'number' ? values.count : undefined), print);
  };
}

/** Words get numbers bare, what they may ask formats of as a value, and everything else ready written. */
function wordValue(value: string | number | Value): Value {
  if (typeof value === 'object') return value;
  return typeof value === 'number' ? { kind: 'count', value } : { kind: 'text', text: value };
}

function unknownWord(key: string): FactsheetError {
  const message = `The template asks for the word “${key}”, which no language file has.`;
  const hint = 'Add it under words: in every file of templates/locales.';
  return new FactsheetError('unknown-word', message, { hint, kind: 'internal' });
}

function missingValue(key: string, name: string): FactsheetError {
  const message = `The word “${key}” shows {{${name}}}, and the template gives none.`;
  const hint = `Take {{${name}}} out of the word, or use a name that the English file has there.`;
  return new FactsheetError('missing-value', message, { hint, kind: 'internal' });
}

/** i18next warns about texts that look like its own notation; to us they are just texts. */
function silent(): void {}

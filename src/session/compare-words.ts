// How a comparison names and writes things: in English, as the program speaks, with the office's own names and signs; in another
// language where that is wanted.
import type { ComparisonWords } from '../compare/comparison.ts';
import { labelOf } from '../compare/labels.ts';
import { FactsheetError, orNothing } from '../errors.ts';
import type { LabelNames } from '../figures/label.ts';
import type { LanguageFile } from '../language/file.ts';
import { wordAt } from '../language/file-words.ts';
import { nameFor } from '../language/forms.ts';
import { languageName, ownLanguage } from '../language/names.ts';
import { createWriting } from '../language/writing.ts';
import { createNames } from '../locale/names.ts';
import type { Operation } from '../period/schema.ts';
import type { Tools } from '../pipeline/tools.ts';

/** The words of a comparison, and the month of a period (`2024-09`) in words. */
export type CompareWords = ComparisonWords & { month(period: string): string };

/**
 * The words for an operation. Throws FactsheetError `cannot-compare` if templates/locales/en.yaml is faulty.
 * @param passages those that say what results count, the first that does counts
 */
export async function wordsFor(
  operation: Operation,
  tools: Pick<Tools, 'languageFiles'>,
  passages: LabelNames['passages'],
): Promise<CompareWords> {
  const { files, findings } = await tools.languageFiles([ownLanguage]);
  const file = files[ownLanguage];
  if (!file) {
    const hint = `Mend templates/locales/${ownLanguage}.yaml.`;
    throw new FactsheetError('cannot-compare', 'The words for the comparison cannot be read.', {
      hint,
      findings,
    });
  }
  return wordsFrom(ownLanguage, file, operation, passages);
}

/** The same in a language, from its file. */
export function wordsFrom(
  language: string,
  file: LanguageFile,
  operation: Operation,
  passages: LabelNames['passages'],
): CompareWords {
  const writing = createWriting(language, file.formats, operation.numbers[language]);
  const word = (key: string) => wordAt(file.words, key);
  const names = createNames(language, writing.locale, operation, file.countries, (key) => word(key) ?? key);
  const own = (given: Readonly<Record<string, string>> = {}) => given[language] ?? Object.values(given)[0];
  const labelNames: LabelNames = {
    locale: writing.locale,
    passages,
    print: () => undefined,
    word,
    country: (code: string) => orNothing(() => names.country(code)) ?? code,
    donor: (code: string) => orNothing(() => names.donor(code)) ?? code,
    office: (key: string) => {
      const names = operation.offices[key] ?? {};
      return nameFor(names[language] ?? Object.values(names)[0] ?? key, writing.locale);
    },
  };
  const { number } = writing.numbers;
  const decimal = number(0.5).replaceAll(/\d/g, '');
  return {
    operation: own(operation.name) ?? operation.iso3,
    number,
    tenths: (value) => tenths(value, number, decimal),
    date: writing.dates.date,
    time: (time) => (time.kind === 'since' ? writing.times.since(time.point) : writing.times.during(time)),
    month: writing.dates.month,
    label: (figure) => labelOf(figure, labelNames),
    donor: (code) => orNothing(() => names.donor(code)) ?? code,
    language: (one) => languageName(one, language),
  };
}

/** With just one decimal: −3.0. The minus is U+2212, and nought has none. */
function tenths(value: number, number: (value: number) => string, decimal: string): string {
  const [whole = '0', tenth = '0'] = Math.abs(value).toFixed(1).split('.');
  const minus = value < 0 && (whole !== '0' || tenth !== '0') ? '\u2212' : '';
  return `${minus}${number(Number(whole))}${decimal}${tenth}`;
}

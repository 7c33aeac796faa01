// What one placeholder of a text prints, for checks that read texts as their readers do.
import { FactsheetError } from '../errors.ts';
import type { Period } from '../period/period.ts';
import type { Value } from './format-table.ts';
import { tryPlaceholder } from './formats.ts';
import type { LanguageFile } from './language-file.ts';
import type { Placeholder } from './placeholders.ts';
import { figureValues } from './texts.ts';
import { createWriting, type Writing } from './writing.ts';

const writings = new WeakMap<LanguageFile, Writing>();
const values = new WeakMap<Period, Map<string, Value>>();

/** The words that a placeholder prints in a language; nothing where it cannot be printed. */
export function printedIn(
  placeholder: Placeholder,
  period: Period,
  { language, file }: { language: string; file: LanguageFile },
): string | undefined {
  const writing =
    writings.get(file) ?? createWriting(language, file.formats, period.operation.numbers[language]);
  const figures = values.get(period) ?? figureValues(period);
  writings.set(file, writing);
  values.set(period, figures);
  try {
    return tryPlaceholder(placeholder, figures, writing);
  } catch (error) {
    if (error instanceof FactsheetError) return undefined;
    throw error;
  }
}

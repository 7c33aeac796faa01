// Every `{{name, format}}` in a text names a figure that exists, in a format that fits it.
import type { FactsheetError, Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';

/** Tries one placeholder (what stands between the braces); gives the fault, if it has one. */
export type TryPlaceholder = (language: string, inside: string) => FactsheetError | undefined;

/** Error `unknown-figure`, `unknown-format` and their like, each at the placeholder's own line and column. */
export function checkPlaceholders(period: Period, tryOne: TryPlaceholder): Finding[] {
  return Object.values(period.texts).flatMap(({ language, passages, locate }) =>
    passages.flatMap(({ path, text }) =>
      [...text.matchAll(/\{\{([^{}]*)\}\}/g)].flatMap(([whole, inside = '']): Finding[] => {
        const fault = tryOne(language, inside);
        if (!fault) return [];
        const place = locate(path, whole);
        return [{ code: fault.code, severity: 'error', message: fault.message, hint: fault.hint, place }];
      }),
    ),
  );
}

// Braces that were meant for a figure and are not one would be printed as they stand.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';

/** Error `broken-placeholder` for a closing `}}` with no beginning, and for a figure's name in single braces. */
export function checkBraces(period: Period): Finding[] {
  return Object.values(period.texts).flatMap(({ passages, locate }) =>
    passages.flatMap(({ path, text }): Finding[] => {
      const rest = text.replace(/\{\{[^{}]*\}\}/g, '');
      const named = [...rest.matchAll(/\{\s*([^{},\s]+)[^{}]*\}/g)].find(
        ([, name]) => name && period.table.has(name),
      );
      const stray = named?.[0] ?? /(?<!\{[^{}]*)\}\}/.exec(rest)?.[0];
      if (stray === undefined) return [];
      const message = `“${stray}” is no whole figure, and would be printed.`;
      const hint = 'Write a figure as {{name, format}}, with two braces on each side.';
      return [{ code: 'broken-placeholder', severity: 'error', message, hint, place: locate(path, stray) }];
    }),
  );
}

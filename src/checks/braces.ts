// Braces that were meant for a placeholder and are not one would be printed as they stand.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';

/** Error `broken-placeholder` for braces left over when all whole placeholders are taken away. */
export function checkBraces(period: Period): Finding[] {
  return Object.values(period.texts).flatMap(({ passages, locate }) =>
    passages.flatMap(({ path, text }): Finding[] => {
      const rest = text.replace(/\{\{[^{}]*\}\}/g, '');
      const [brace] = /\{\{?|\}\}?/.exec(rest) ?? [];
      if (!brace) return [];
      const message = 'A brace stands alone here, and would be printed.';
      const hint = 'Write a figure as {{name, format}}, with two braces on each side.';
      return [{ code: 'broken-placeholder', severity: 'error', message, hint, place: locate(path, brace) }];
    }),
  );
}

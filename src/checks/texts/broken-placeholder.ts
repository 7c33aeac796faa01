// Braces that were meant for a figure and are not one would be printed as they stand.
import { typedWords } from '../../text/typed.ts';
import type { DataCheck } from '../check.ts';

/** A closing `}}` with no beginning, or a figure's name in single braces. */
export const brokenPlaceholder: DataCheck = {
  code: 'broken-placeholder',
  severity: 'error',
  title: 'Braces that are no whole figure',
  why: 'The braces would be printed, and the figure would not.',
  example: { wrong: 'title: "{year} in brief"', right: 'title: "{{year}} in brief"' },
  mend: 'Write a figure as {{name, format}}, with two braces on each side.',
  final: true,
  find: ({ period }) =>
    Object.values(period.texts).flatMap(({ passages, locate }) =>
      passages.flatMap(({ path, text }) => {
        const typed = typedWords(text);
        const named = [...typed.matchAll(/\{\s*([^{},\s]+)[^{}]*\}/g)].find(
          ([, name]) => name && period.table.has(name),
        );
        const found = named ?? /(?<!\{[^{}]*)\}\}/.exec(typed);
        if (!found) return [];
        const { 0: stray, index } = found;
        const message = `“${stray}” is no whole figure, and would be printed.`;
        return [{ message, place: locate(path, index), at: path, about: stray }];
      }),
    ),
};

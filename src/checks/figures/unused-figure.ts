// A result or a date that no text names: forgotten in the text, or left over from the last period.
import type { DataCheck } from '../check.ts';
import { isForTexts, namedAnywhere, namedAside } from './evidence.ts';
import { typedNow } from './typed-figures.ts';

/**
 * A result or date that is named in none of the languages, and typed in none (which is told where it is typed). What waits with a
 * block that is set aside is not forgotten.
 */
export const unusedFigure: DataCheck = {
  code: 'unused-figure',
  severity: 'warning',
  title: 'A figure that no text names',
  why: 'It was forgotten in the text, or is left over from the last period. Nobody will read it.',
  example: {
    wrong: 'results: { mine_signs: 155 }\n… signs were installed.',
    right: 'results: { mine_signs: 155 }\n… {{mine_signs, number}} signs were installed.',
  },
  mend: 'Name it in the texts, or remove it.',
  find(subject) {
    const { period } = subject;
    const named = namedAnywhere(subject).union(namedAside(subject));
    const unnamed = [...period.table.values()].filter((one) => isForTexts(one) && !named.has(one.name));
    if (unnamed.length === 0) return [];
    const typed = new Set(typedNow(subject).map(({ figure }) => figure.name));
    return unnamed
      .filter(({ name }) => !typed.has(name))
      .map(({ name, path }) => {
        const message = `No text names the figure “${name}”.`;
        const hint = `Name it in the texts as {{${name}}}, or remove it.`;
        return { message, hint, place: period.locateFigure(path), at: path, about: name };
      });
  },
};

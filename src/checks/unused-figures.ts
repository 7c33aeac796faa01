// A result or a date that no text names: forgotten in the text, or left over from the last period.
import type { Finding } from '../errors.ts';
import type { Figure, Period } from '../period/period.ts';

/** Warning `unused-figure` for each result and date that is named in none of the languages. */
export function checkUnusedFigures(period: Period): Finding[] {
  const named = new Set<string>();
  for (const { passages } of Object.values(period.texts)) {
    for (const { text } of passages) {
      for (const [, name = ''] of text.matchAll(/\{\{\s*([^{},\s]+)/g)) named.add(name);
    }
  }
  return [...period.table.values()]
    .filter((figure) => isForTexts(figure) && !named.has(figure.name))
    .map(
      ({ name, path }): Finding => ({
        code: 'unused-figure',
        severity: 'warning',
        message: `No text names the figure “${name}”.`,
        hint: `Name it in the texts as {{${name}}}, or remove it.`,
        place: period.locateFigure(path),
      }),
    );
}

/** The other figures are shown by charts. */
function isForTexts({ path }: Figure): boolean {
  return path[0] === 'results' || path[0] === 'dates';
}

// Figures that a search means: by name, label or value, in whatever signs these are written. Pure.
import type { FigureRow } from '../../contract/period.ts';

/** All of the words have to be found; figures that have an id of their own alone, in the order of the file. */
export function matching(
  figures: readonly FigureRow[],
  query: string,
  language: string,
): (FigureRow & { id: string })[] {
  const words = plain(query).split(' ').filter(Boolean);
  return figures
    .filter((row) => {
      const { name, label, value, printed } = row;
      const own = plain(`${name} ${label} ${value ?? ''} ${printed[language] ?? ''}`);
      const digits = `${value ?? ''}`;
      return words.every((word) => own.includes(word) || digits.includes(word.replace(/[^\d]/g, '') || '\n'));
    })
    .map((row) => ({ ...row, id: row.name }));
}

/** Without capitals and accents; names' underscores are spaces. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
}

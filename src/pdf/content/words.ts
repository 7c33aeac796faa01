// The words that marked content shows, as a reader of the page would copy them.
import { notUnderstood } from '../not-understood.ts';
import type { MarkedContent } from './marked-content.ts';

/**
 * The words of marks that follow one another, on one line with single spaces, once they were spelled.
 * @throws FactsheetError `pdf-not-understood` where a font does not say what its glyphs mean
 */
export function wordsOf(marks: readonly MarkedContent[]): string {
  const said = marks.flatMap(({ runs, content }) =>
    runs.map(({ text, space }) => {
      if (text === undefined) throw notUnderstood('a font whose glyphs have no text', content.ref);
      return space ? `${text} ` : text;
    }),
  );
  return said.join('').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

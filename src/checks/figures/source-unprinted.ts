// Each figure is printed with its source: one that only a result names stands nowhere on the page.
import type { DataCheck } from '../check.ts';
import { isNote } from '../texts/note.ts';

/**
 * A result with a source that the page does not list: its foot has those of the population, the funding, the staff and
 * the period. A note of the texts that gives the source’s name mends it.
 */
export const sourceUnprinted: DataCheck = {
  code: 'source-unprinted',
  severity: 'warning',
  title: 'A figure whose source is not printed',
  why: 'Under “Sources and notes” the page lists where population, funding, staff and the other results come from, and not this one.',
  example: {
    wrong: 'wages: { value: 512, source: statistics }',
    right:
      'wages: { value: 512, source: statistics }\n# text.en.yaml\nnotes: { wages: "Wages: State Statistical Committee." }',
  },
  mend: 'Name the source in a note of each text, under notes; or take the source away if it is that of the other results.',
  find({ period }) {
    const { population, funding, presence, source, results } = period.figures;
    const listed = new Set([population?.source, funding?.source, presence?.source, source]);
    return Object.entries(results).flatMap(([name, result]) => {
      const own = typeof result === 'number' ? undefined : result.source;
      if (own === undefined || listed.has(own)) return [];
      const names = period.operation.sources[own]?.name ?? {};
      const isNoted = Object.values(period.texts).every(({ language, passages }) =>
        passages.some(({ path, text }) => isNote(period, path) && text.includes(names[language] ?? own)),
      );
      if (isNoted) return [];
      const message = `The source of ${name}, “${own}”, is not printed on the page.`;
      return [{ message, ...period.inFigures(['results', name, 'source']), about: own }];
    });
  },
};

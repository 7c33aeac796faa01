// UNHCR's mid-year report has figures of 30 June, and none of 31 December.
import { languageOf } from '../../language/index.ts';
import type { Figure } from '../../period/period.ts';
import type { DataCheck, DataSubject, Found } from '../check.ts';

/** A source whose printed name speaks of the middle of the year under figures of 31 December, or of its end under those of 30 June. */
export const sourceUnlikeDate: DataCheck = {
  code: 'source-unlike-date',
  severity: 'warning',
  title: 'A source that names another half of the year',
  why: 'Who looks for the figures in that report does not find them.',
  example: {
    wrong: '# population: as_of: 2024-12-31\nrdf: { name: { en: UNHCR mid-year statistical report } }',
    right:
      'rdf:\n  name: { en: UNHCR statistics }\n  mid_year: { en: UNHCR mid-year statistical report }\n  end_year: { en: UNHCR annual statistical report }',
  },
  mend: 'Give the source names of its own in operation.yaml: mid_year for figures of 30 June, end_year for those of 31 December.',
  needs: ['yearPoints'],
  find({ period, languages }) {
    const named = [...period.table.values()].filter(({ derived, source }) => !derived && source);
    const parts = new Map(named.map((figure) => [`${figure.source} ${figure.as_of.slice(5)}`, figure]));
    return [...parts.values()].flatMap((figure) =>
      languages.flatMap(({ language }) => foundIn(figure, language, period)),
    );
  },
};

function foundIn(
  { source: key = '', as_of }: Figure,
  language: string,
  { operation, names }: DataSubject['period'],
): Found[] {
  const half = { '06-30': 'mid', '12-31': 'end' }[as_of.slice(5)] as 'mid' | 'end' | undefined;
  const source = operation.sources[key];
  const { yearPoints: own } = languageOf(language);
  if (!half || !source || !own) return [];
  const part = source[`${half}_year`] ? `${half}_year` : 'name';
  const name = source[part as 'name']?.[language] ?? '';
  const [right, wrong] = half === 'mid' ? [own.mid, own.end] : [own.end, own.mid];
  const match = wrong.exec(name);
  if (!match || right.test(name)) return [];
  const [said] = match;
  const path = ['sources', key, part, language];
  const message = `“${said}” stands in the name of the source “${key}”, which is printed under figures of ${as_of}.`;
  const hint = `Add ${half}_year beside name, with what the source is called under figures of ${half === 'mid' ? '30 June' : '31 December'}.`;
  return [{ message, hint, place: names.locate(path, match.index), at: path, about: said }];
}

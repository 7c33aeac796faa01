// Figures and their sources: what a source says otherwise, and a source that stands nowhere.
import { languageOf } from '../../language/index.ts';
import type { Figure } from '../../period/period.ts';
import type { DataCheck, DataSubject, Found } from '../check.ts';

/**
 * A population group or a country of origin with another value than that of the last source in `sources/sources.yaml` that
 * is of the same day.
 */
export const sourceDiffers: DataCheck = {
  code: 'source-differs',
  severity: 'warning',
  title: 'A figure that is not what its source says',
  why: 'Readers look the figure up in the source that the page names, and find another.',
  example: {
    wrong:
      '# sources/sources.yaml: population.origins.refugees.UKR: 6541\norigins: { refugees: { UKR: 6540 } }',
    right: 'origins: { refugees: { UKR: 6541 } }',
  },
  mend: 'Print what the source says. If the office stands by its own figure, accept the finding with the reason.',
  find({ period }) {
    const { as_of } = period.figures.population;
    const told = new Map(
      period.released
        .filter((source) => source.as_of === as_of)
        .flatMap(({ values }) => Object.entries(values)),
    );
    return [...period.table.values()].flatMap(({ name, value, derived, path }) => {
      const released = told.get(path.join('.'));
      if (derived || path[0] !== 'population' || released === undefined || released === value) return [];
      const message = `${name} is ${value}, and the public release has ${grouped(released)}.`;
      const hint = `Write ${released}; or accept the finding with the reason.`;
      return [{ message, hint, place: period.locateFigure(path), at: path, about: String(value) }];
    });
  },
};

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

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
    const listed = new Set([population.source, funding.source, presence.source, source]);
    return Object.entries(results).flatMap(([name, result]) => {
      const own = typeof result === 'number' ? undefined : result.source;
      if (own === undefined || listed.has(own)) return [];
      const names = period.operation.sources[own]?.name ?? {};
      const isNoted = Object.values(period.texts).every(({ language, passages }) =>
        passages.some(({ path, text }) => path[0] === 'notes' && text.includes(names[language] ?? own)),
      );
      if (isNoted) return [];
      const path = ['results', name, 'source'];
      const message = `The source of ${name}, “${own}”, is not printed on the page.`;
      return [{ message, place: period.locateFigure(path), at: path, about: own }];
    });
  },
};

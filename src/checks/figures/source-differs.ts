// A figure that is not what its source says: the values that an import read stay in the period's list of sources.
import type { DataCheck } from '../check.ts';

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
    const as_of = period.figures.population?.as_of;
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

// Every country and donor of the figures has a name in each language.
import { FactsheetError, type Finding } from '../errors.ts';
import type { Formats } from '../locale/local.ts';
import type { DataPath, Period } from '../period/period.ts';

/** Errors `unknown-country` and `unknown-donor`, at the code's own line, once each. */
export function checkNames(
  period: Period,
  formats: readonly Pick<Formats, 'country' | 'donor'>[],
): Finding[] {
  const { population, donors } = period.figures;
  const countries = (['refugees', 'asylum_seekers'] as const).flatMap((group) =>
    Object.keys(population.origins[group] ?? {}).map((code) => ({
      code,
      kind: 'country' as const,
      path: ['population', 'origins', group, code] as DataPath,
    })),
  );
  const givers = donors.list.map((code, index) => {
    return { code, kind: 'donor' as const, path: ['donors', 'list', index] as DataPath };
  });
  return [...countries, ...givers].flatMap(({ code, kind, path }) => {
    for (const format of formats) {
      try {
        format[kind](code);
      } catch (error) {
        if (!(error instanceof FactsheetError)) throw error;
        const { message, hint } = error;
        return [
          { code: error.code, severity: 'error' as const, message, hint, place: period.locateFigure(path) },
        ];
      }
    }
    return [];
  });
}

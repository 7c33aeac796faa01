// Figures that cannot all be true, and dates that belong to another period.
import type { Finding } from '../errors.ts';
import type { DataPath, Period } from '../period/period.ts';

/**
 * Errors `origins-exceed-total`, `date-after-issue`, `issued-before-period` and `donor-twice`, and the warning
 * `amount-small`, at the figure's line.
 */
export function checkFigures(period: Period): Finding[] {
  const error = (code: string, path: DataPath, message: string, hint: string): Finding => {
    return { code, severity: 'error', message, hint, place: period.locateFigure(path) };
  };
  return [...origins(period, error), ...dates(period, error), ...donors(period, error), ...amounts(period)];
}

type Report = (code: string, path: DataPath, message: string, hint: string) => Finding;

function origins({ figures }: Period, error: Report): Finding[] {
  const { groups, origins } = figures.population;
  return (['refugees', 'asylum_seekers'] as const).flatMap((group) => {
    const total = groups[group];
    const sum = Object.values(origins[group] ?? {}).reduce((all, count) => all + count, 0);
    if (total === undefined || sum <= total) return [];
    const message = `The countries of origin of ${group} come to ${sum}, more than all of them (${total}).`;
    const hint = 'Correct a country’s figure here, or the total under groups.';
    return [error('origins-exceed-total', ['population', 'origins', group], message, hint)];
  });
}

function dates({ figures, periodId, table }: Period, error: Report): Finding[] {
  const { issued } = figures;
  const late = (['population', 'funding', 'presence'] as const).filter(
    (part) => figures[part].as_of > issued,
  );
  const findings = late.map((part) => {
    const message = `${part} is as of ${figures[part].as_of}, after the day of issue (${issued}).`;
    return error('date-after-issue', [part, 'as_of'], message, 'Correct this date, or issued at the top.');
  });
  for (const { name, as_of, path } of table.values()) {
    if (path[0] !== 'results' || as_of <= issued) continue;
    const message = `${name} is as of ${as_of}, after the day of issue (${issued}).`;
    findings.push(error('date-after-issue', path, message, 'Correct this date, or issued at the top.'));
  }
  if (issued < `${periodId}-01`) {
    const message = `issued is ${issued}, before the period ${periodId} began.`;
    findings.push(
      error('issued-before-period', ['issued'], message, 'Write the day on which this factsheet is issued.'),
    );
  }
  return findings;
}

function donors({ figures }: Period, error: Report): Finding[] {
  const { list } = figures.donors;
  return list.flatMap((code, index) => {
    if (list.indexOf(code) === index) return [];
    return [
      error(
        'donor-twice',
        ['donors', 'list', index],
        `The donor ${code} stands here twice.`,
        'Keep one of the two.',
      ),
    ];
  });
}

/** No operation asks for a few thousand: `8.000` was meant to be eight million, or eight thousand. */
const smallestRequirement = 10_000;

function amounts({ figures, locateFigure }: Period): Finding[] {
  const { required, funded, currency } = figures.funding;
  return (['required', 'funded'] as const).flatMap((part): Finding[] => {
    const amount = { required, funded }[part];
    const isSlip = amount > 0 && (amount < smallestRequirement || !Number.isInteger(amount));
    if (!isSlip) return [];
    const message = `funding.${part} is ${amount} ${currency}.`;
    const hint = 'Write the whole amount in digits, without dots or commas: 8000000.';
    return [
      { code: 'amount-small', severity: 'warning', message, hint, place: locateFigure(['funding', part]) },
    ];
  });
}

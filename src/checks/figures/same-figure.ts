// Whether what is typed tells a figure: the same count, the same amount or per cent as printed, the same day.
import { inWesternDigits } from '../../language/digits.ts';
import type { Formats } from '../../locale/local.ts';
import type { Figure } from '../../period/period.ts';
import type { TypedDate } from './typed-dates.ts';
import type { TypedNumber } from './typed-numbers.ts';

/** Whether a typed number has a figure's value: a count as it is, a share and an amount as they are printed. */
export function tells(number: TypedNumber, { kind, value }: Figure, formats: Formats | undefined): boolean {
  if (typeof value === 'string') return false;
  const { values } = number;
  switch (kind) {
    case 'year':
      return number.kind === 'year' && values.includes(value);
    case 'share': {
      const shown = formats && percentShown(value, formats);
      return number.kind === 'percent' && shown !== undefined && values.includes(shown);
    }
    case 'money':
      return number.kind === 'money' && value > 0 && values.some((typed) => isAmount(typed, value));
    default:
      return (number.kind === 'count' || number.kind === 'year') && values.includes(value);
  }
}

/** Whether a typed amount is one of the funding: in full, or in millions or billions with one decimal, as printed. */
export function isAmount(typed: number, amount: number): boolean {
  const unit = amount >= 999_950_000 ? 1e9 : 1e6;
  const printed = amount >= 999_999.5 ? Number((amount / unit).toFixed(1)) * unit : amount;
  return [amount, printed].some((form) => Math.abs(typed - form) < 0.5);
}

/** The number that a share (0 to 1) is printed as: 44 for `44%`. */
export function percentShown(share: number, formats: Pick<Formats, 'percent'>): number | undefined {
  const digits = inWesternDigits(formats.percent(share)).replace(/[^\d.,]/g, '');
  const shown = Number(digits.replace(',', '.'));
  return Number.isFinite(shown) ? shown : undefined;
}

/** Whether a typed date and a figure's date agree as far as both go. */
export function tellsDate({ year, month, day }: TypedDate, { kind, value }: Figure): boolean {
  const [years, months, days] = String(value).split('-').map(Number);
  if (kind !== 'date' || months === undefined) return false;
  return month === months && (year ?? years) === years && (day ?? days) === days;
}

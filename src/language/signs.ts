// The signs that a language writes between thousands and before decimals, as Unicode CLDR has them.
import { numberFormat } from './intl.ts';

/** Those of Western digits; nothing of a language that Intl does not know, or that has others than a point or a comma. */
export function signsOf(locale: string): { thousands: string; decimal: string } | undefined {
  if (Intl.NumberFormat.supportedLocalesOf(locale).length === 0) return undefined;
  const parts = numberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(1_234_567.5);
  const sign = (kind: string) => parts.find(({ type }) => type === kind)?.value ?? '';
  const [thousands, decimal] = [sign('group'), sign('decimal')];
  return thousands.length <= 1 && /^[.,]$/.test(decimal) ? { thousands, decimal } : undefined;
}

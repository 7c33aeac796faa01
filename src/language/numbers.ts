// Numbers, shares and amounts as a language and an office's house style write them.
import type { Operation } from '../period/schema.ts';
import { isUntrue } from '../share.ts';
import type { FormatsSection } from './file.ts';
import { numberFormat, withDigits } from './intl.ts';
import { fill, unbroken } from './patterns.ts';

/** An office's own signs between thousands and before decimals (operation.yaml, `numbers`). */
export type NumberStyle = Operation['numbers'][string];

/** Writes numbers. A minus is U+2212, and no line break can fall inside anything that these give. */
export type Numbers = {
  /** A count with its thousands set apart, and with every decimal that it has (up to ten). */
  number(value: number): string;
  /**
   * A share from 0 to 1 in per cent. Without `decimals` in whole per cent, or with one decimal where 0 % or 100 % would be
   * untrue; where one decimal would be untrue too, over 99.9 % or under 0.1 %.
   */
  percent(share: number, decimals?: number): string;
  /** An amount in whole units below a million, else in millions or billions with one decimal. */
  money(amount: number, currency: string): string;
};

/** No more than ten decimals: a figure is printed as it stands in the file, without floating-point dust. */
const mostDecimals = 10;

/**
 * How one language writes numbers.
 * @param locale a BCP 47 tag that Intl knows
 * @param style the office's digits and signs; they go before the language file's, and those before Intl's
 */
export function createNumbers(locale: string, formats: FormatsSection, style?: NumberStyle): Numbers {
  const written = style?.digits ? withDigits(locale, style.digits) : locale;
  // The signs of the language's file are those of Western digits; others bring their own (CLDR).
  const signs = style?.digits ? style : { ...formats.numbers, ...style };
  const pattern = style?.digits ? formats.percent?.replace('%', percentSign(written)) : formats.percent;
  const write = (value: number, options: Intl.NumberFormatOptions): string => {
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written`);
    const parts = numberFormat(written, options).formatToParts(value);
    return unbroken(parts.map((part) => withSigns(part, signs)).join(''));
  };
  return {
    number: (value) => write(value, { maximumFractionDigits: mostDecimals }),
    percent: (share, decimals) => percent(share, decimals, write, { ...formats, percent: pattern }),
    money: (amount, code) => money(amount, { code, sign: currencySign(locale, code) }, write, formats.money),
  };
}

/** Signs of direction, which Intl puts around signs: what stands for itself in a line is set apart on the page (bidi.ts). */
const unseen = /[\u200E\u200F\u061C]/g;

type Write = (value: number, options: Intl.NumberFormatOptions) => string;

function withSigns(part: Intl.NumberFormatPart, signs: NonNullable<NumberStyle>): string {
  if (part.type === 'group') return signs.thousands ?? part.value;
  if (part.type === 'decimal') return signs.decimal ?? part.value;
  return part.type === 'minusSign' ? '\u2212' : part.value.replace(unseen, '');
}

function percentSign(locale: string): string {
  const parts = numberFormat(locale, { style: 'percent' }).formatToParts(0);
  return (parts.find(({ type }) => type === 'percentSign')?.value ?? '%').replace(unseen, '');
}

type PercentPatterns = Pick<FormatsSection, 'percent' | 'percent_over' | 'percent_under'>;

/** 223 of 224 is 99.6 %, not 100 %; 1 of 2,000 is 0.1 %, not 0 %; 7,999,999 of 8,000,000 is over 99.9 %. */
function percent(
  share: number,
  wanted: number | undefined,
  write: Write,
  { percent: pattern, percent_over, percent_under }: PercentPatterns,
): string {
  const digits = wanted ?? (isUntrue(share, 0) ? 1 : 0);
  const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const written = (value: number) =>
    pattern
      ? unbroken(fill(pattern, { number: write(value * 100, decimals) }))
      : write(value, { style: 'percent', ...decimals });
  if (!isUntrue(share, digits)) return written(share);
  const least = 10 ** -(digits + 2);
  const [words, limit] =
    share < 0.5 ? [percent_under ?? '<{{percent}}', least] : [percent_over ?? '>{{percent}}', 1 - least];
  return fill(words, { percent: written(limit) });
}

function money(
  amount: number,
  currency: { code: string; sign: string },
  write: Write,
  patterns: FormatsSection['money'],
): string {
  const size = Math.abs(amount);
  const short = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  // 999,950,000 would round to “1000.0 million”: what rounds up to the next unit is written in it.
  const [pattern, text] =
    size < 999_999.5
      ? [patterns.whole, write(size, { maximumFractionDigits: 0 })]
      : size < 999_950_000
        ? [patterns.millions, write(size / 1e6, short)]
        : [patterns.billions, write(size / 1e9, short)];
  const minus = amount < 0 && /[1-9]/.test(text) ? '\u2212' : '';
  return minus + unbroken(fill(apart(pattern, currency.sign), { amount: text, ...currency }));
}

/** A sign that is letters stands apart from the amount: $5, but CHF 5. */
function apart(pattern: string, sign: string): string {
  return /\p{L}$/u.test(sign) ? pattern.replace('{{sign}}{{amount}}', '{{sign}} {{amount}}') : pattern;
}

function currencySign(locale: string, currency: string): string {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const parts = numberFormat(locale, options).formatToParts(0);
  const sign = parts.find((part) => part.type === 'currency')?.value ?? currency;
  return /^\p{Sc}$/u.test(sign) && !printable.includes(sign) ? currency : sign;
}

/** The currency signs that Lato 2 has in all its faces (₼ and ₽ are younger); for others the code is written. */
const printable = '$€£¥₠₡₢₣₤₥₦₧₨₩₪₫₭₮₯₰₱₲₳₴₵₸₹₺¢';

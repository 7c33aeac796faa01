// Figures in the digits of a script, and read back.
import { describe, expect, it } from 'vitest';
import { digitSystems, inDigits, inWesternDigits } from '../../src/language/digits.ts';
import { createNumbers, type NumberStyle } from '../../src/language/numbers.ts';
import { languageFile, writing } from '../locale/languages.ts';

const systems = Object.keys(digitSystems) as (keyof typeof digitSystems)[];

describe('digits', () => {
  it.each(systems)('of %s are those of Unicode, and are read back', (system) => {
    const own = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(1234567890);
    expect(inDigits('1234567890', system)).toBe(own);
    expect(inWesternDigits(own)).toBe('1234567890');
  });

  it('of the West stay', () => {
    expect(inDigits('2024', undefined)).toBe('2024');
    expect(inWesternDigits('2,084 and 5%')).toBe('2,084 and 5%');
  });

  it('keep their places when they are read: signs of Arabic figures are those of the West', () => {
    const typed = 'نحو ٢٬٠٨٤٫٥ أي ٤٤٪';
    expect(inWesternDigits(typed)).toBe('نحو 2,084.5 أي 44%');
    expect(inWesternDigits('١'.repeat(1000))).toHaveLength(1000);
  });
});

describe('a language with digits of its own', () => {
  it('writes the signs that go with them, unless the office has others', () => {
    const { formats } = languageFile('en');
    const written = (style: NumberStyle) => createNumbers('ar', formats, style).number(2084.5);
    expect(written({ digits: 'arab' })).toBe('٢٬٠٨٤٫٥');
    expect(written({ digits: 'arab', thousands: '' })).toBe('٢٠٨٤٫٥');
    expect(written({})).toBe('2,084.5');
  });

  const { numbers, dates, times, ordinal, digits } = writing('en', { digits: 'arab' });

  it('writes them in all its figures, without signs that nobody sees', () => {
    const all = [
      numbers.number(-2084.5),
      numbers.percent(0.44),
      dates.date('2024-06-11'),
      dates.asOf('2024-06-30'),
      times.during({ from: '2024-01-01', to: '2024-06-30' }),
      times.since('2014'),
      ordinal(3),
      digits('2023–2024'),
    ];
    expect(all.join()).not.toMatch(/[0-9\u200E\u200F\u061C]/);
    expect(dates.date('2024-06-11')).toBe('١١\u00A0June ٢٠٢٤');
    expect(numbers.percent(0.44)).toBe('٤٤٪');
    expect(numbers.number(-2084.5)).toMatch(/^−٢.٠٨٤.٥$/);
  });
});

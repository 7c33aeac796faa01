// Numbers, shares and amounts in the house style, in each language.
import { describe, expect, it } from 'vitest';
import { shown, type TestLanguage, writing } from '../locale/languages.ts';

const az = writing('az').numbers;
const en = writing('en').numbers;
const fr = writing('fr').numbers;

describe('number', () => {
  it.each([
    [0, '0', '0'],
    [4, '4', '4'],
    [8087, '8~087', '8,087'],
    [657_749, '657~749', '657,749'],
    [1_000_000, '1~000~000', '1,000,000'],
    [-1657.5, '−1~657,5', '−1,657.5'],
    [2.25, '2,25', '2.25'],
    [0.1 + 0.2, '0,3', '0.3'],
  ])('%d', (value, inAz, inEn) => {
    expect(shown(az.number(value))).toBe(inAz);
    expect(shown(en.number(value))).toBe(inEn);
  });

  it('takes the office’s signs before the language’s, and makes its spaces no-break', () => {
    expect(writing('az', { thousands: ' ', decimal: '.' }).numbers.number(1234.5)).toBe('1\u00A0234.5');
    expect(writing('az', { thousands: '' }).numbers.number(657_749)).toBe('657749');
    expect(writing('en', { thousands: "'" }).numbers.number(657_749)).toBe("657'749");
  });

  it('is as CLDR has it where neither says anything', () => {
    expect(shown(fr.number(657_749.5))).toBe('657~749,5');
  });

  it('refuses what is no number', () => {
    expect(() => az.number(Number.NaN)).toThrow(RangeError);
    expect(() => az.money(Number.POSITIVE_INFINITY, 'USD')).toThrow(RangeError);
  });
});

describe('percent', () => {
  it.each([
    [0, '0%', '0~%'],
    [0.4375, '44%', '44~%'],
    [0.5625, '56%', '56~%'],
    [1, '100%', '100~%'],
    [223 / 224, '99,6%', '99,6~%'],
    [1 / 2000, '0,1%', '0,1~%'],
    [1 / 25_000, '0,1%-dən az', '<0,1~%'],
    [7_999_999 / 8_000_000, '99,9%-dən çox', '>99,9~%'],
  ])('%d', (share, inAz, inFr) => {
    expect(az.percent(share)).toBe(inAz);
    expect(shown(fr.percent(share))).toBe(inFr);
  });

  it('has the decimals that a panel asks for', () => {
    expect(en.percent(0.81, 1)).toBe('81.0%');
    expect(en.percent(0.00004, 1)).toBe('under 0.1%');
    expect(en.percent(0.9999, 0)).toBe('over 99%');
    expect([0, 1].map((share) => en.percent(share, 1))).toEqual(['0.0%', '100.0%']);
  });

  it('never says all or nothing of what is neither', () => {
    for (let part = 1; part < 10_000; part += 1) {
      expect(en.percent(part / 10_000)).not.toMatch(/^(0(\.0+)?|100(\.0+)?)%$/);
    }
  });
});

describe('money', () => {
  it.each([
    [8_000_000, '8,0~mln~$', '$8.0~million', '8,0~M~$'],
    [3_549_999, '3,5~mln~$', '$3.5~million', '3,5~M~$'],
    [450_000, '450~000~$', '$450,000', '450~000~$'],
    [999_999, '999~999~$', '$999,999', '999~999~$'],
    [999_999.6, '1,0~mln~$', '$1.0~million', '1,0~M~$'],
    [999_949_999, '999,9~mln~$', '$999.9~million', '999,9~M~$'],
    [999_950_000, '1,0~mlrd~$', '$1.0~billion', '1,0~Md~$'],
    [12_340_000_000, '12,3~mlrd~$', '$12.3~billion', '12,3~Md~$'],
    [0, '0~$', '$0', '0~$'],
    [-250_000, '−250~000~$', '−$250,000', '−250~000~$'],
    [-0.2, '0~$', '$0', '0~$'],
  ])('%d', (amount, inAz, inEn, inFr) => {
    expect(shown(az.money(amount, 'USD'))).toBe(inAz);
    expect(shown(en.money(amount, 'USD'))).toBe(inEn);
    expect(shown(fr.money(amount, 'USD'))).toBe(inFr);
  });

  it('has the sign of its own currency', () => {
    const signs = (language: TestLanguage) =>
      ['EUR', 'GBP', 'CHF', 'AZN'].map((code) => writing(language).numbers.money(5, code));
    expect(signs('en')).toEqual(['€5', '£5', 'CHF\u00A05', 'AZN\u00A05']);
  });
});

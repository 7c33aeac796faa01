// Days, months and years, in the precision that a date has and in no time zone but UTC.
import { afterEach, describe, expect, it } from 'vitest';
import { FactsheetError } from '../../src/errors.ts';
import { shown, writing } from '../locale/languages.ts';

const az = writing('az').dates;
const en = writing('en').dates;
const fr = writing('fr').dates;

describe('date', () => {
  it.each([
    ['2024-06-11', '11~iyun 2024-cü il', '11~June 2024', '11~juin 2024'],
    ['2024-01-01', '1~yanvar 2024-cü il', '1~January 2024', '1~janvier 2024'],
    ['2026-12-31', '31~dekabr 2026-cı il', '31~December 2026', '31~décembre 2026'],
    ['2024-09', 'sentyabr 2024-cü il', 'September 2024', 'septembre 2024'],
    ['2000', '2000-ci il', '2000', '2000'],
  ])('%s', (point, inAz, inEn, inFr) => {
    expect(shown(az.date(point))).toBe(inAz);
    expect(shown(en.date(point))).toBe(inEn);
    expect(shown(fr.date(point))).toBe(inFr);
  });

  it('never prints 2024-cı', () => {
    const points = ['2024', '2024-09', '2024-06-11', '2024-06-30', '2024-12-31'];
    const written = points.flatMap((point) => [az.date(point), az.asOf(point)]);
    expect(written.filter((text) => !text.includes('2024-cü il'))).toEqual([]);
  });
});

describe('month', () => {
  it('takes a day or a month', () => {
    expect([az.month('2024-09-30'), en.month('2024-09')]).toEqual(['sentyabr 2024-cü il', 'September 2024']);
    expect([az.monthName('2024-06-11'), fr.monthName('2024-08')]).toEqual(['iyun', 'août']);
  });

  it('cannot be told of a year', () => {
    for (const ask of [az.month, az.monthName, en.month]) {
      expect(() => ask('2024')).toThrow(FactsheetError);
    }
  });
});

describe('as of', () => {
  it.each([
    ['2024-06-30', '2024-cü ilin ortası', 'mid-2024', 'mi-2024'],
    ['2026-12-31', '2026-cı ilin sonu', 'end-2026', 'fin 2026'],
    ['2024-09-30', '30~sentyabr 2024-cü il', '30~September 2024', '30~septembre 2024'],
    ['2024-06', 'iyun 2024-cü il', 'June 2024', 'juin 2024'],
  ])('%s', (point, inAz, inEn, inFr) => {
    expect([az, en, fr].map(({ asOf }) => shown(asOf(point)))).toEqual([inAz, inEn, inFr]);
    expect(az.isNamed(point)).toBe(/-(06-30|12-31)$/.test(point));
  });
});

describe('the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone ?? '';
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Baku'])('has no say from %s', (place) => {
    process.env.TZ = place;
    expect(new Date(2024, 0, 1).getTimezoneOffset()).not.toBe(0);
    expect([shown(az.date('2024-01-01')), shown(en.date('2024-12-31'))]).toEqual([
      '1~yanvar 2024-cü il',
      '31~December 2024',
    ]);
  });
});

it('refuses what is no point in time', () => {
  expect(() => az.date('11 June')).toThrow(RangeError);
});

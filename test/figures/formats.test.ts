// What each format makes of each kind of figure, and what is said where one does not fit.
import { describe, expect, it } from 'vitest';
import { FactsheetError } from '../../src/errors.ts';
import { formatTable, type Value } from '../../src/figures/format-table.ts';
import { figureValue, formatsFor, tryPlaceholder } from '../../src/figures/formats.ts';
import { findFigures } from '../../src/text/figures.ts';
import { shown, type TestLanguage, writing } from '../locale/languages.ts';

const figures = new Map<string, Value>([
  ['helped', { kind: 'count', value: 2084 }],
  ['trained', { kind: 'count', value: 50 }],
  ['districts', { kind: 'count', value: 7 }],
  ['six', { kind: 'count', value: 6 }],
  ['half', { kind: 'count', value: 2.5 }],
  ['year', { kind: 'year', value: 2024 }],
  ['gap', { kind: 'money', value: 3_500_000, currency: 'USD' }],
  ['share', { kind: 'share', value: 0.4375 }],
  ['day', { kind: 'date', point: '2024-06-11' }],
  ['mid', { kind: 'date', point: '2024-06-30' }],
  ['month', { kind: 'date', point: '2024-06' }],
  ['name', { kind: 'text', text: 'inkişaf' }],
]);

function print(language: TestLanguage, inside: string): string {
  const [placeholder] = findFigures(`{{${inside}}}`);
  if (!placeholder) throw new Error(`no placeholder in ${inside}`);
  return shown(tryPlaceholder(placeholder, figures, writing(language)));
}

function fault(language: TestLanguage, inside: string): FactsheetError {
  try {
    print(language, inside);
  } catch (error) {
    if (error instanceof FactsheetError) return error;
    throw error;
  }
  throw new Error(`{{${inside}}} has no fault`);
}

describe('formats', () => {
  it.each([
    ['helped', '2~084', '2,084'],
    ['helped, number', '2~084', '2,084'],
    ['helped, ordinal', '2084-cü', '2084th'],
    ['trained, words', '50', '50'],
    ['districts, words', 'yeddi', 'seven'],
    ['six, words, capital', 'Altı', 'Six'],
    ['districts, ordinal_words', 'yeddinci', 'seventh'],
    ['trained, ordinal_words', '50-ci', '50th'],
    ['gap', '3,5~mln~$', '$3.5~million'],
    ['gap, number', '3~500~000', '3,500,000'],
    ['share', '44%', '44%'],
    ['year', '2024', '2024'],
    ['year, ordinal', '2024-cü', '2024th'],
    ['year, date', '2024-cü il', '2024'],
    ['day', '11~iyun 2024-cü il', '11~June 2024'],
    ['day, during', '11~iyun 2024-cü il tarixində', 'on 11~June 2024'],
    ['month, during', '2024-cü ilin iyun ayında', 'in June 2024'],
    ['year, during', '2024-cü ildə', 'in 2024'],
    ['day, month', 'iyun 2024-cü il', 'June 2024'],
    ['day, month_name', 'iyun', 'June'],
    ['day, month_name, capital', 'İyun', 'June'],
    ['day, year', '2024', '2024'],
    ['day, year, ordinal', '2024-cü', '2024th'],
    ['mid, as_of', '2024-cü ilin ortası', 'mid-2024'],
    ['name, capital', 'İnkişaf', 'İnkişaf'.replace('İ', 'I')],
  ])('%s', (inside, inAz, inEn) => {
    expect(print('az', inside)).toBe(inAz);
    expect(print('en', inside)).toBe(inEn);
  });

  it.each([
    ['trained, ablative', '50-dən'],
    ['helped, number, dative', '2~084-ə'],
    ['districts, words, dative', 'yeddiyə'],
    ['year, locative', '2024-də'],
    ['share, possessive', '44%-i'],
    ['share, percent, ablative', '44%-dən'],
    ['day, locative', '11~iyun 2024-cü ildə'],
    ['day, month_name, locative', 'iyunda'],
    ['mid, as_of, locative', '2024-cü ilin ortasında'],
    ['year, ordinal, dative', '2024-cüyə'],
    ['name, dative', 'inkişafa'],
  ])('with a case: %s', (inside, expected) => {
    expect(print('az', inside)).toBe(expected);
  });

  it('come with one line each', () => {
    expect(Object.keys(formatTable)).toEqual([
      ...['number', 'money', 'percent', 'date', 'month', 'month_name', 'year', 'as_of', 'during', 'since'],
      ...['ordinal', 'words', 'ordinal_words', 'plural', 'capital'],
      ...['dative', 'genitive', 'accusative', 'locative', 'ablative', 'possessive'],
    ]);
    for (const { says, fits, times = [] } of Object.values(formatTable)) {
      expect(says).toMatch(/^\S.{10,}$/);
      expect([...fits, ...times].length).toBeGreaterThan(0);
    }
  });

  it('that fit a kind of figure do print it; the others are refused with the ones that fit', () => {
    for (const language of ['az', 'en', 'fr'] as const) {
      for (const name of ['trained', 'year', 'share', 'day']) {
        const fitting = formatsFor(figures.get(name) ?? { kind: 'text', text: '' }, writing(language));
        for (const format of Object.keys(formatTable)) {
          const written = format === 'plural' ? 'plural(a|b)' : format;
          // The test’s French has no words for times.
          if (language === 'fr' && (format === 'since' || format === 'during')) continue;
          if (fitting.includes(format)) expect(print(language, `${name}, ${written}`)).not.toBe('');
          // What writes the time of a figure has a remedy of its own.
          else if (formatTable[format]?.times)
            expect(fault(language, `${name}, ${format}`).hint).toMatch(/\.$/);
          else expect(fault(language, `${name}, ${format}`).hint).toContain(fitting.join(', '));
        }
      }
    }
  });
});

describe('faults', () => {
  it.each([
    ['year, money', 'wrong-format', /“money” does not fit “year”, which is a year/],
    ['day, number', 'wrong-format', /which is a date/],
    ['helped, date', 'wrong-format', /which is a count/],
    ['helped, number, number', 'wrong-format', /which is text/],
    ['half, ordinal', 'wrong-format', /2\.5 is no whole number/],
    ['half, words', 'wrong-format', /2\.5 is no whole number/],
    ['gap, dative', 'wrong-format', /does not end in a word/],
    ['mid, as_of, possessive', 'wrong-format', /possessive already/],
    ['helped, ordnal', 'unknown-format', /“ordnal” for “helped”/],
    ['helped, constructor', 'unknown-format', /“constructor”/],
    ['helped, __proto__', 'unknown-format', /“__proto__”/],
    ['helped, ', 'unknown-format', /“”/],
    ['constructor', 'unknown-figure', /“constructor”/],
    ['__proto__.x', 'unknown-figure', /“__proto__\.x”/],
    ['toString', 'unknown-figure', /“toString”/],
    ['helped.value', 'unknown-figure', /“helped\.value”/],
    ['', 'unknown-figure', /“”/],
  ])('{{%s}}', (inside, code, message) => {
    const { code: given, message: said, hint, kind } = fault('az', inside);
    expect([given, kind]).toEqual([code, 'findings']);
    expect(said).toMatch(message);
    expect(hint).not.toBe('');
  });

  it('name the figure that was probably meant', () => {
    expect(fault('az', 'trianed').hint).toBe('Did you mean trained?');
    expect(fault('az', 'distrcts').hint).toBe('Did you mean districts?');
    expect(fault('az', 'xyz').hint).toMatch(/figures\.yaml/);
  });

  it('say that a language has no cases', () => {
    const { message, hint } = fault('en', 'trained, ablative');
    expect(message).toMatch(/“en” has no cases/);
    expect(hint).not.toContain('dative');
  });

  it('say what a braces pair lacks', () => {
    const [placeholder] = findFigures('{{helped, number');
    const attempt = () => placeholder && tryPlaceholder(placeholder, figures, writing('az'));
    expect(attempt).toThrow(expect.objectContaining({ code: 'broken-placeholder' }));
  });
});

describe('figures as values', () => {
  it('a date of which only the year is known is a year', () => {
    expect(figureValue({ kind: 'date', value: '2014' })).toEqual({ kind: 'year', value: 2014 });
    expect(figureValue({ kind: 'date', value: '2014-05' })).toEqual({ kind: 'date', point: '2014-05' });
  });

  it('money keeps its currency', () => {
    expect(figureValue({ kind: 'money', value: 5, currency: 'EUR' })).toEqual({
      kind: 'money',
      value: 5,
      currency: 'EUR',
    });
    expect(() => figureValue({ kind: 'money', value: 5 })).toThrow(TypeError);
  });
});

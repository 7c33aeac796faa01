// A comparison as lines of text: in columns, at any width, told without colours too.
import pc from 'picocolors';
import widthOf from 'string-width';
import { describe, expect, it } from 'vitest';
import { compareLines } from '../../../src/commands/compare/lines.ts';
import { type Comparison, comparePeriods } from '../../../src/compare/comparison.ts';
import type { Side } from '../../../src/compare/side.ts';
import type { Finding } from '../../../src/errors.ts';
import { figuresFile, population, sideOf, textsOf, words } from '../../compare/support.ts';

const plain = pc.createColors(false);

type Parts = { figures?: Record<string, unknown>; texts?: Record<string, string>; findings?: Finding[] };

function comparison({ figures = {}, texts = {}, findings = [] }: Parts): Comparison {
  const base = {
    'opening.aim':
      'UNHCR supports the Government of the Republic in identifying durable solutions for refugees.',
  };
  const last = sideOf(figuresFile(), { en: textsOf(base) });
  const now: Side = {
    ...sideOf(
      figuresFile({ issued: '2025-03-31', ...figures }),
      { en: textsOf({ ...base, ...texts }) },
      'land/2025-03',
    ),
    findings,
  };
  const names = { operation: 'Land', donor: (code: string) => code, language: () => 'English' };
  return comparePeriods(last, now, ['en'], { ...words, ...names });
}

const lines = (parts: Parts, columns = 110) => compareLines(comparison(parts), plain, columns);
const lineWith = (all: readonly string[], text: string) => all.find((line) => line.includes(text));

describe('figures', () => {
  const changed = { ...population({ refugees: 6431, stateless: 513 }), results: { signs: 1550, lawyers: 6 } };

  it('stand in columns, numbers at the right', () => {
    const all = lines({ figures: changed });
    expect(
      all
        .slice(
          all.findIndex((line) => line.includes('Population  ')),
          -1,
        )
        .slice(0, 4),
    ).toEqual([
      '  Population               September 2024     March 2025        change       %  as of',
      '  population.total                  8,600          6,944        −1,656  −19.3%  2024-06-30 → 2024-12-31',
      '  population.refugees               8,087          6,431        −1,656  −20.5%  2024-06-30 → 2024-12-31',
      '  population.stateless                513            513          same          2024-06-30 → 2024-12-31',
    ]);
  });

  it.each([
    [110, '2024-06-30 → 2024-12-31'],
    [90, '−20.5%  2024-12-31'],
    [80, '−20.5%'],
    [66, '−1,656'],
  ])('leave out what does not fit: %i columns', (columns, end) => {
    expect(lineWith(lines({ figures: changed }, columns), 'population.refugees')).toMatch(
      new RegExp(`${end}$`),
    );
  });

  it('stand under their names in a narrow window', () => {
    const all = lines({ figures: changed }, 46);
    const at = all.indexOf('  population.refugees');
    expect(all[at + 1]).toBe('    8,087 → 6,431  −1,656  −20.5%');
  });

  it('have what is implausible told below', () => {
    const all = lines({ figures: changed });
    const at = all.findIndex((line) => line.startsWith('  signs '));
    expect(all[at + 1]).toBe('    ! Implausible: 10 times the figure of last time: a digit too many?');
    expect(all[2]).toBe(
      '! Implausible: signs 155 → 1,550. 10 times the figure of last time: a digit too many?',
    );
  });

  it('that are empty are no noughts', () => {
    const all = lines({ figures: population({ refugees: null, stateless: 513 }) });
    expect(lineWith(all, '  population.refugees')).toMatch(/8,087 +– +empty$/);
    expect(lineWith(all, 'without a value')).toBe(
      '! 1 figure in March 2025 without a value: population.refugees',
    );
  });
});

describe('passages', () => {
  it('show the changes with a few words around', () => {
    const text = 'UNHCR supports the Government of the Republic in finding durable solutions for refugees.';
    expect(lineWith(lines({ texts: { 'opening.aim': text } }), '[-')).toBe(
      '    en  … of the Republic in [-identifying-]{+finding+} durable solutions for refugees.',
    );
  });
  it('that are new show the whole', () => {
    const all = lines({ texts: { 'opening.more': 'Quite new.' } });
    expect(all.slice(all.indexOf('  opening.more')).slice(0, 2)).toEqual([
      '  opening.more',
      '    en  {+Quite new.+}',
    ]);
  });
  it('are counted', () => expect(lines({}).some((line) => line === 'Passages  0 of 1 changed')).toBe(true));
});

it('is never wider than it may be', () => {
  const texts = {
    'opening.aim': `Quite ${'other '.repeat(60)}`,
    'opening.longlonglonglonglonglonglonglonglonglonglong': '難民'.repeat(99),
  };
  for (const columns of [40, 56, 80, 100, 140]) {
    for (const line of lines({ texts, figures: { results: { signs: 1550 } } }, columns)) {
      expect(widthOf(line), line).toBeLessThanOrEqual(columns);
    }
  }
});

it('lets no text of a file steer the terminal', () => {
  const all = lines({
    texts: { 'opening.\u001b[2Jx': 'a \u001b[31m \u202E b', 'opening.aim': '\u001b]0;owned\u0007' },
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
  expect(all.join('\n')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
});

it('tells the errors of a period that is not whole, and where to see the rest', () => {
  const finding = (code: string, message: string): Finding => ({
    code,
    severity: 'error',
    message,
    hint: 'Mend it.',
  });
  const findings = [finding('empty', 'refugees is empty.'), finding('wrong-type', 'staff is text.')];
  const all = lines({ figures: { results: { signs: null } }, findings });
  expect(all.slice(-4)).toEqual([
    'error [wrong-type]',
    '  staff is text.',
    '  → Mend it.',
    'March 2025: 2 errors. See all of it: factsheet check land/2025-03',
  ]);
});

it('is painted where there are colours, and says the same', () => {
  const painted = compareLines(
    comparison({ figures: { results: { signs: 1550 } } }),
    pc.createColors(true),
    100,
  );
  expect(painted.join()).toContain('\u001b[31m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
  expect(painted.map((line) => line.replace(/\u001b\[\d+m/g, ''))).toEqual(
    lines({ figures: { results: { signs: 1550 } } }),
  );
});

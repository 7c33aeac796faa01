// `plural(person|persons)`: the form that goes with a number, in languages that have one to six of them.
import { describe, expect, it } from 'vitest';
import { FactsheetError } from '../../src/errors.ts';
import { tryPlaceholder } from '../../src/figures/formats.ts';
import { printedBy } from '../../src/figures/printed.ts';
import { nameFor } from '../../src/language/forms.ts';
import { createWriting } from '../../src/language/writing.ts';
import { findFigures } from '../../src/text/figures.ts';
import { piecesOf } from '../../src/text/pieces.ts';
import { readText } from '../../src/text/read.ts';
import { languageFile } from '../locale/languages.ts';

const { locale: _, ...formats } = languageFile('en').formats;

function print(language: string, value: number, inside: string): string {
  const [placeholder] = findFigures(`{{n, ${inside}}}`);
  if (!placeholder) throw new Error(`no placeholder in ${inside}`);
  const figures = new Map([['n', { kind: 'count', value } as const]]);
  return tryPlaceholder(placeholder, figures, createWriting(language, formats));
}

function fault(language: string, value: number, inside: string): string {
  try {
    return print(language, value, inside);
  } catch (error) {
    if (!(error instanceof FactsheetError)) throw error;
    return `${error.code}: ${error.message} ${error.hint}`;
  }
}

describe('the form for a number', () => {
  it.each<[string, string, [number, string][]]>([
    [
      'en',
      'person|persons',
      [
        [0, 'persons'],
        [1, 'person'],
        [2, 'persons'],
        [21, 'persons'],
        [0.5, 'persons'],
        [1_000_000, 'persons'],
      ],
    ],
    [
      'az',
      'şəxs',
      [
        [0, 'şəxs'],
        [1, 'şəxs'],
        [2084, 'şəxs'],
      ],
    ],
    [
      'az',
      'şəxs|şəxs',
      [
        [1, 'şəxs'],
        [5, 'şəxs'],
      ],
    ],
    [
      'fr',
      'personne|personnes',
      [
        [0, 'personne'],
        [1, 'personne'],
        [2, 'personnes'],
        [1_000_000, 'personnes'],
      ],
    ],
    [
      'ru',
      'человек|человека|человек',
      [
        [1, 'человек'],
        [2, 'человека'],
        [5, 'человек'],
        [11, 'человек'],
        [22, 'человека'],
        [1_000_000, 'человек'],
      ],
    ],
    [
      'ru',
      'лицо|лица|лиц|лица',
      [
        [21, 'лицо'],
        [0, 'лиц'],
        [0.5, 'лица'],
      ],
    ],
    [
      'pl',
      'osoba|osoby|osób',
      [
        [1, 'osoba'],
        [3, 'osoby'],
        [12, 'osób'],
      ],
    ],
    [
      'ar',
      'صفر|واحد|اثنان|قليل|كثير|آخر',
      [
        [0, 'صفر'],
        [1, 'واحد'],
        [2, 'اثنان'],
        [5, 'قليل'],
        [11, 'كثير'],
        [100, 'آخر'],
      ],
    ],
    [
      'ja',
      '人',
      [
        [1, '人'],
        [5, '人'],
      ],
    ],
  ])('in %s, %s', (language, forms, cases) => {
    expect(cases.map(([value]) => print(language, value, `plural(${forms})`))).toEqual(
      cases.map(([, form]) => form),
    );
  });

  it('may have commas, strokes and brackets, be empty, and begin with a capital', () => {
    expect(print('en', 1, 'plural(official, who|officials, who)')).toBe('official, who');
    expect(print('en', 2, 'plural(a\\|b|c\\|d)')).toBe('c|d');
    expect(print('en', 2, 'plural(a (one\\)|b (many\\))')).toBe('b (many)');
    expect([1, 2].map((value) => `form${print('en', value, 'plural(|s)')}`)).toEqual(['form', 'forms']);
    expect(print('en', 3, 'plural(person|persons), capital')).toBe('Persons');
    expect(print('az', 3, 'plural(şəxs), dative')).toBe('şəxsə');
  });
});

describe('faults', () => {
  it('say which forms a language has, with numbers', () => {
    expect(fault('en', 2, 'plural(persons)')).toBe(
      'wrong-format: The form of the word for 2 is missing: plural(persons) has one form. ' +
        'Write 2 forms with | between them: first for 1, then for 0, 2, 3.',
    );
    expect(fault('ru', 2, 'plural(лицо|лица)')).toContain(
      'Write 3 forms with | between them: first for 1, 21, 31, then for 2, 3, 4, then for 0, 5, 6.',
    );
    expect(fault('ru', 0.5, 'plural(лицо|лица|лиц)')).toContain('Write 4 forms');
    expect(fault('ar', 2, 'plural(a|b)')).toContain('Write 6 forms');
  });

  it('say how the format is written', () => {
    expect(fault('en', 2, 'plural')).toMatch(
      /^wrong-format: .*Write it like \{\{n, plural\(person\|persons\)\}\}/,
    );
    expect(fault('en', 2, 'number(a|b)')).toMatch(/^wrong-format: .*Write it like \{\{n, number\}\}/);
    expect(fault('en', 2, 'plural(**a**|b)')).toMatch(/^wrong-format: .*words only/);
    expect(fault('en', 2, 'plural(a|b')).toMatch(/^unknown-format/);
  });
});

it('counts as words beside the figure, not as the figure', () => {
  const figures = new Map([['n', { kind: 'count', value: 1 } as const]]);
  const writing = createWriting('en', formats);
  const nodes = readText('{{n, number}} stateless {{n, plural(person|persons)}}');
  expect(piecesOf(nodes, (figure) => printedBy(figure, figures, writing))).toEqual([
    { kind: 'figure', name: 'n', text: '1' },
    { kind: 'words', text: ' stateless ' },
    { kind: 'words', text: 'person', from: '{{n, plural(person|persons)}}' },
  ]);
});

it('names may have forms by number too', () => {
  const name = { one: 'Field office', other: 'Field offices' };
  expect([1, 2, 0].map((count) => nameFor(name, 'en', count))).toEqual([
    'Field office',
    'Field offices',
    'Field offices',
  ]);
  expect(nameFor('Office', 'en', 2)).toBe('Office');
  expect(nameFor(name, 'en')).toBe('Field office');
});

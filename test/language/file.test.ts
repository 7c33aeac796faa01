// A language's file: the shipped ones hold, and each mistake is told with its path.
import { describe, expect, it } from 'vitest';
import { type LanguageFile, languageFileSchema, languageFileSchemaFor } from '../../src/language/file.ts';
import { languageFile, rawFile } from '../locale/languages.ts';

const small: LanguageFile = languageFile('fr');

/** Issues of `small` with a change, held against `small` or another file, as `path: code message`. */
function issues(change: (file: LanguageFile) => unknown, language = 'fr', reference = small): string[] {
  const { error } = languageFileSchemaFor(language, reference).safeParse(change(structuredClone(small)));
  return (error?.issues ?? []).map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? `.${issue.keys}` : '';
    return `${issue.path.join('.')}${keys}: ${issue.code} ${issue.code === 'custom' ? issue.message : ''}`.trim();
  });
}

const withWords = (words: LanguageFile['words']) => (file: LanguageFile) => ({ ...file, words });
const withFormats = (formats: object) => (file: LanguageFile) => ({
  ...file,
  formats: { ...file.formats, ...formats },
});

describe('the shipped files', () => {
  it('are whole, and say the same in both languages', () => {
    const english = languageFileSchemaFor('en').parse(rawFile('en'));
    expect(languageFileSchemaFor('az', english).safeParse(rawFile('az')).error?.issues).toBeUndefined();
  });

  it('may leave out what CLDR knows', () => {
    expect(issues((file) => file)).toEqual([]);
    expect(languageFileSchema.parse(rawFile('fr')).formats).toMatchObject({ numbers: {}, ordinal_words: [] });
  });
});

describe('words', () => {
  const { words } = small;

  it('that are missing', () => {
    const { kind: _, ...rest } = words;
    expect(issues(withWords(rest))).toEqual(['words.kind: invalid_type']);
    expect(issues(withWords({ ...words, countries: { stateless: 'x' } }))).toEqual([
      'words.countries.unknown: invalid_type',
    ]);
  });

  it('that nobody asks for', () => {
    expect(issues(withWords({ ...words, more: 'x' }))).toEqual(['words.more: unrecognized_keys']);
    expect(issues(withWords({ ...words, countries: { stateless: 'x', unknown: 'y', z: 'z' } }))).toEqual([
      'words.countries.z: unrecognized_keys',
    ]);
  });

  it('whose figures are not those of the first language', () => {
    const hint = 'custom text with {{page}} and {{total}}, as in English';
    expect(issues(withWords({ ...words, pages: 'Page {{page}}' }))).toEqual([`words.pages: ${hint}`]);
    expect(issues(withWords({ ...words, pages: '{{total}} {{page}} {{pages}}' }))).toEqual([
      `words.pages: ${hint}`,
    ]);
    expect(issues(withWords({ ...words, kind: '{{x}}' }))).toEqual([
      'words.kind: custom text with no {{figures}}, as in English',
    ]);
    expect(issues(withWords({ ...words, pages: '{{total, number}}: {{page, ordinal}}' }))).toEqual([]);
  });

  it('are strings in groups, with plain names', () => {
    expect(issues((file) => ({ ...file, words: { ...words, kind: 3 } }))).toEqual([
      'words.kind: invalid_union',
    ]);
    expect(issues((file) => ({ ...file, words: { ...words, 'a.b': 'x' } }))).toEqual([
      'words.a.b: invalid_key',
    ]);
  });
});

describe('plural forms', () => {
  const share = (origins: Record<string, string>) => withWords({ ...small.words, origins });

  it('are those that the language has', () => {
    const forms = { share_few: '{{share}}', share_one: '{{share}}', share_other: '{{share}} {{count}}' };
    expect(issues(share(forms))).toEqual(['words.origins.share_few: unrecognized_keys']);
    expect(issues(share(forms), 'ru')).toEqual(['words.origins.share_many: invalid_type']);
    expect(issues(share({ ...forms, share_many: '{{share}}' }), 'ru')).toEqual([]);
  });

  it('need not say a number that only millions have, and one may leave the count out', () => {
    expect(issues(share({ share_one: '{{share}}', share_other: '{{count}} {{share}}' }))).toEqual([]);
  });

  it('need an other: a word whose name happens to end in _one is a word', () => {
    const phases = { ...small, words: { phase_one: 'un', phase_two: 'deux' } };
    expect(issues(withWords(phases.words), 'fr', phases)).toEqual([]);
    expect(issues(withWords({ phase_one: 'un' }), 'fr', phases)).toEqual(['words.phase_two: invalid_type']);
  });

  it('that are missing', () => {
    expect(issues(share({ share_other: '{{count}} {{share}}' }))).toEqual([
      'words.origins.share_one: invalid_type',
    ]);
    expect(issues(share({ share: '{{count}} {{share}}' }))).toEqual([
      'words.origins.share_one: invalid_type',
      'words.origins.share_other: invalid_type',
      'words.origins.share: unrecognized_keys',
    ]);
  });

  it('name the figures of the first language', () => {
    expect(issues(share({ share_one: '{{x}}', share_other: '{{share}}' }))).toEqual([
      'words.origins.share_one: custom text with {{share}} and {{count}}, as in English',
      'words.origins.share_other: custom text with {{share}} and {{count}}, as in English',
    ]);
  });
});

describe('formats', () => {
  it.each([
    [{ percent: '%' }, 'formats.percent: custom text with {{number}} in it'],
    [{ percent: '{{number}} {{x}}' }, 'formats.percent: custom text with {{number}} in it'],
    [{ numbers: { thousands: '::' } }, 'formats.numbers.thousands: too_big'],
    [{ numbers: { decimal: '·' } }, 'formats.numbers.decimal: invalid_value'],
    [{ locale: 'tlh' }, 'formats.locale: custom a language tag that Intl knows, like en-GB'],
    [{ locale: 'not a tag' }, 'formats.locale: custom a language tag that Intl knows, like en-GB'],
    [{ ordinals: { one: '{{number}}er' } }, 'formats.ordinals.other: invalid_type'],
    [{ ordinals: { eleven: '{{number}}e' } }, 'formats.ordinals.eleven: unrecognized_keys'],
    [{ quotes: '“”' }, 'formats.quotes: unrecognized_keys'],
  ])('%j', (change, expected) => {
    expect(issues(withFormats(change))).toContain(expected);
  });

  it('need ordinals if a date shows one, unless the language has code for them', () => {
    const dates = { ...small.formats.dates, year: '{{year_ordinal}} il' };
    const change = withFormats({ dates, ordinals: undefined });
    expect(issues(change)).toEqual(['formats.ordinals: invalid_type']);
    expect(issues(change, 'az')).toEqual([]);
  });
});

describe('forms of months', () => {
  const twelve = Array.from({ length: 12 }, (_, month) => `m${month}`);
  const asked = (pattern: string, months?: object) => {
    const dates = { ...small.formats.dates, day: pattern };
    return issues(withFormats({ dates, ...(months && { months }) }));
  };

  it('that are misspelt are told where they are asked for, with the one that is meant', () => {
    expect(asked('{{day}} {{month_genitiv}}', { genitive: twelve })).toEqual([
      'formats.dates.day: custom text with {{month_genitive}} in the place of {{month_genitiv}}',
    ]);
    expect(asked('{{day}} {{month_genitive}}', { genitive: twelve })).toEqual([]);
  });

  it('that are like none are to be added', () => {
    expect(asked('{{day}} {{month_locative}}', { genitive: twelve })).toEqual([
      'formats.months.locative: invalid_type',
    ]);
    expect(asked('{{day}} {{month_genitive}}')).toEqual(['formats.months.genitive: invalid_type']);
  });
});

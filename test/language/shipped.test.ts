// The languages that the program brings beside Azerbaijani and English: whole, and right in their times, numbers and changes.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DataSubject } from '../../src/checks/check.ts';
import { wordsUnread } from '../../src/checks/format/words-unread.ts';
import { type LanguageFile, languageFileSchema, languageFileSchemaFor } from '../../src/language/file.ts';
import { createWriting } from '../../src/language/writing.ts';
import { createChanges } from '../../src/locale/changes.ts';
import { createTranslator } from '../../src/locale/i18n.ts';
import { readStretch } from '../../src/time.ts';
import { shown } from '../locale/languages.ts';
import { project } from '../support/data.ts';

const folder = path.join(project, 'templates/locales');
const languages = readdirSync(folder).map((name) => path.basename(name, '.yaml'));
const raw = (language: string) => parse(readFileSync(path.join(folder, `${language}.yaml`), 'utf8'));
const files = Object.fromEntries(languages.map((one) => [one, languageFileSchema.parse(raw(one))]));
const english = files.en as LanguageFile;

function open(language: string, locale = language) {
  const file = files[language] as LanguageFile;
  const writing = createWriting(language, { ...file.formats, ...(locale !== language && { locale }) });
  const word = createTranslator(writing, file.words);
  return { ...writing, word };
}

const during = (language: string, text: string, locale?: string) => {
  const stretch = readStretch(text);
  return stretch ? shown(open(language, locale).times.during(stretch)) : '';
};

it.each(languages)('%s is whole: every word and format that English has', (language) => {
  const { error } = languageFileSchemaFor(language, english).safeParse(raw(language));
  expect(error?.issues).toBeUndefined();
  // Words of kinds may be missing where no page has the kind; here none is.
  const keys = (words: unknown, prefix = ''): string[] =>
    Object.entries(words as object).flatMap(([key, value]) =>
      typeof value === 'string' ? [prefix + key] : keys(value, `${prefix}${key}.`),
    );
  const own = keys(raw(language).words);
  expect(keys(raw('en').words).filter((key) => !own.includes(key) && !key.endsWith('_one'))).toEqual([]);
  const { during, gaps, percent_over, percent_under, words } = files[language]?.formats ?? {};
  expect(during && gaps && percent_over && percent_under && words?.length).toBe(10);
});

describe('the time of a figure inside a sentence', () => {
  it.each([
    ['ar', '2024-H1', 'في النصف الأول من عام 2024'],
    ['ar', '2024-02', 'في فبراير 2024'],
    ['es', '2024-H2', 'en el segundo semestre de 2024'],
    ['es', '2024-06-03/2024-08-07', 'del 3~de junio al 7~de agosto de 2024'],
    ['fr', '2024-06-01', 'le 1er~juin 2024'],
    ['fr', '2024-04/2024-10', 'entre avril et octobre 2024'],
    ['hy', '2024-02', '2024 թ. փետրվարին'],
    ['hy', '2024-06-03/2024-08-07', '2024 թ. հունիսի 3-ից օգոստոսի 7-ը'],
    ['ka', '2024-06-11', '2024 წლის 11 ივნისს'],
    ['ka', '2024-01/2024-09', '2024 წლის იანვარ-სექტემბერში'],
    ['ka', '2023-12-20/2024-01-10', '2023 წლის 20 დეკემბრიდან 2024 წლის 10 იანვრის ჩათვლით'],
    ['ru', '2024-H1', 'в первом полугодии 2024 года'],
    ['ru', '2024-01/2024-09', 'в январе–сентябре 2024 года'],
    ['ru', '2023-11/2024-02', 'с ноября 2023 года по февраль 2024 года'],
    ['uk', '2024-02', 'у лютому 2024 року'],
    ['uk', '2022/2024', 'у 2022–2024 роках'],
  ])('%s %s', (language, text, expected) => {
    expect(during(language, text)).toBe(expected);
  });

  it('has the months of a country where it has its own', () => {
    expect(during('ar', '2024-09', 'ar-SY')).toBe('في أيلول 2024');
  });

  it.each([
    ['ar', 'منذ عام 2014', 'حتى منتصف عام 2024', 'حتى 30~سبتمبر 2024'],
    ['es', 'desde 2014', 'a mediados de 2024', 'al 30~de septiembre de 2024'],
    ['fr', 'depuis 2014', 'à la mi-2024', 'au 30~septembre 2024'],
    ['hy', '2014 թվականից', '2024 թ. կեսի դրությամբ', '2024 թ. սեպտեմբերի 30-ի դրությամբ'],
    ['ka', '2014 წლიდან', '2024 წლის შუა პერიოდის მდგომარეობით', '2024 წლის 30~სექტემბრის მდგომარეობით'],
    ['ru', 'с 2014 года', 'на середину 2024 года', 'на 30~сентября 2024 года'],
    ['uk', 'з 2014 року', 'станом на середину 2024 року', 'станом на 30~вересня 2024 року'],
  ])('%s: since a year, and as of a day', (language, since, middle, day) => {
    const { times, dates } = open(language);
    expect([times.since('2014'), dates.asOf('2024-06-30'), dates.asOf('2024-09-30')].map(shown)).toEqual([
      since,
      middle,
      day,
    ]);
  });
});

it.each([
  ['ar', '657,749', '44%', 'أكثر من 99.9%', '3.5~مليون~US$'],
  ['es', '657.749', '44~%', 'más del 99,9~%', 'USD~3,5~millones'],
  ['fr', '657~749', '44~%', 'plus de 99,9~%', '3,5~millions~USD'],
  ['hy', '657~749', '44%', 'ավելի քան 99,9%', '3,5~մլն~$'],
  ['ka', '657~749', '44%', '99,9%-ზე მეტი', '3,5~მლნ~$'],
  ['ru', '657~749', '44~%', 'более 99,9~%', '3,5~млн~$'],
  ['uk', '657~749', '44%', 'понад 99,9%', '3,5~млн~$'],
])('%s writes numbers, shares and amounts', (language, number, share, over, money) => {
  const { numbers } = open(language);
  const written = [
    numbers.number(657_749),
    numbers.percent(0.44),
    numbers.percent(0.99999),
    numbers.money(3_500_000, 'USD'),
  ];
  expect(written.map(shown)).toEqual([number, share, over, money]);
});

describe('changes', () => {
  it.each([
    ['ar', 'زيادة قدرها 5 منذ منتصف عام 2024', 'التغيّر مقارنة بالفترة نفسها من عام 2023'],
    ['es', '5 más desde mediados de 2024', 'Variación respecto al mismo período de 2023'],
    ['fr', '5 de plus depuis la mi-2024', 'Évolution par rapport à la même période de 2023'],
    ['hy', '2024 թ. կեսից 5-ով ավելի', 'Փոփոխությունը 2023 թ. նույն ժամանակահատվածի համեմատ'],
    ['ka', '2024 წლის შუა პერიოდიდან 5-ით მეტი', 'ცვლილება 2023 წლის იმავე პერიოდთან შედარებით'],
    ['ru', 'больше на 5 с середины 2024 года', 'Изменение по сравнению с тем же периодом 2023 года'],
    ['uk', 'на 5 більше із середини 2024 року', 'Зміна порівняно з тим самим періодом 2023 року'],
  ])('%s says them in right grammar', (language, said, since) => {
    const { numbers, word } = open(language);
    const changes = createChanges(
      new Map([
        ['x', { by: 5, base: { kind: 'day', point: '2024-06-30' } }],
        ['y', { by: 0, base: { kind: 'same-period', point: '2023' } }],
      ]),
      numbers,
      word,
    );
    expect([changes.of('x')?.said, changes.of('y')?.since]).toEqual([said, since]);
  });
});

describe('words that go with a number', () => {
  const staff = (language: string, count: number) => {
    const { word, numbers } = open(language);
    return word('presence.total', { total: numbers.number(count), count });
  };

  it.each([
    ['ru', ['1 сотрудник', '2 сотрудника', '11 сотрудников', '21 сотрудник', '25 сотрудников']],
    ['uk', ['1 працівник', '2 працівники', '11 працівників', '21 працівник', '25 працівників']],
    ['ar', ['موظف واحد', 'موظفان', '11 موظفًا', '21 موظفًا', '25 موظفًا']],
    ['ka', ['1 თანამშრომელი', '2 თანამშრომელი', '11 თანამშრომელი', '21 თანამშრომელი', '25 თანამშრომელი']],
  ])('%s', (language, expected) => {
    expect([1, 2, 11, 21, 25].map((count) => staff(language, count))).toEqual(expected);
  });

  it('are not printed where they change with their nouns', () => {
    const { words, ordinalWords } = open('fr');
    expect([words[1], words[2], ordinalWords[0], ordinalWords[1]]).toEqual([
      undefined,
      'deux',
      undefined,
      'deuxième',
    ]);
    expect(open('ru').words.every((word) => word === undefined)).toBe(true);
  });
});

it('a form of a label for some numbers names no other figure than the label', () => {
  const file = raw('ru');
  file.words.presence.total_few = '{{count}} сотрудника';
  const { error } = languageFileSchemaFor('ru', english).safeParse(file);
  expect(error?.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`)).toEqual([
    'words.presence.total_few: text without {{count}}, which its label does not have',
  ]);
});

it('is told once a language until a native reader has signed it', () => {
  const subject = (file: LanguageFile) =>
    ({ languages: [{ language: 'ka', file }] }) as unknown as DataSubject;
  const georgian = files.ka as LanguageFile;
  expect(wordsUnread.find(subject(georgian))).toMatchObject([
    { place: { file: 'templates/locales/ka.yaml' }, about: 'ka' },
  ]);
  const signed = { ...georgian, read_by: [{ name: 'Nino', on: '2025-03-14' }] };
  expect(wordsUnread.find(subject(signed))).toEqual([]);
  expect(wordsUnread.severity).toBe('note');
});

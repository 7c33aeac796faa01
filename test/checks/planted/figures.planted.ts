// Planted faults: figures.
import type { Change } from '../../support/data.ts';
import type { Planted } from './planted.ts';

const figures = 'figures.yaml';
const az = 'text.az.yaml';
const en = 'text.en.yaml';

/** One change to figures.yaml and the finding that it must give. */
const row = (
  fault: string,
  find: string | RegExp,
  put: string,
  code: string,
  words: string,
  more: Partial<Planted> = {},
): Planted => ({ fault, changes: [{ file: figures, find, put }], expect: [{ code, words }], ...more });

/** The period before as it would have been: issued in March, with a funding of its own. */
const march: readonly Change[] = [
  { file: figures, find: 'issued: 2024-09-30', put: 'issued: 2024-03-31' },
  {
    file: figures,
    find: /as_of: 2024-09-30\n {2}source: office\n {2}currency/,
    put: 'as_of: 2024-03-31\n  source: office\n  currency',
  },
];

/** A sentence more in both languages. */
const sentences = (azerbaijani: string, english: string): Change[] => [
  { file: az, find: /COP29-la əlaqəli maarifləndirmə və təşviqat işləri aparır\./, put: `$& ${azerbaijani}` },
  { file: en, find: '**reduce the impact of climate change on displaced people**.', put: `$& ${english}` },
];

const codes: Planted[] = [
  row('a country’s code misspelt', 'UKR: 6540', 'UKA: 6540', 'unknown-country', '6540'),
  row('a donor by the letters of its plates', 'FRA, DEU,', 'FRA, GER,', 'unknown-donor', 'GER'),
  row('two letters of the currency swapped', 'currency: USD', 'currency: UDS', 'unknown-currency', 'UDS'),
  row('one donor twice', 'NLD, NZL, NOR', 'NLD, NZL, NOR, NLD', 'donor-twice', 'NLD, KOR'),
  row('a donor under a code of its own besides', 'list: [AUS', 'list: [GERMANY, AUS', 'donor-twice', 'DEU', {
    changes: [
      { file: figures, find: 'list: [AUS', put: 'list: [GERMANY, AUS' },
      {
        file: '../operation.yaml',
        find: /^donors: \{\}/m,
        put: 'donors: { GERMANY: { az: Almaniya, en: Germany } }',
      },
    ],
  }),
  row(
    'unknown origins under both codes',
    'RUS: 271',
    'RUS: 271\n      UNK: 12\n      UKN: 6',
    'origin-twice',
    '6',
  ),
];

const ofCountries: Planted[] = [
  row('the country itself among its refugees’ origins', 'RUS: 271', 'AZE: 271', 'origin-own-country', '271'),
  row('the country itself among its asylum-seekers’ origins', 'JOR: 4', 'AZE: 5', 'origin-own-country', '5'),
  row('UNHCR’s own code of a country of origin', 'RUS: 271', 'GRE: 271', 'unknown-country', '271'),
  row(
    'the mid-year report under end-year figures',
    'as_of: 2024-06-30 # 30',
    'as_of: 2023-12-31 # 30',
    'source-unlike-date',
    'mid-year',
    {
      changes: [
        { file: figures, find: 'as_of: 2024-06-30 # 30', put: 'as_of: 2023-12-31 # 30' },
        { file: '../operation.yaml', find: /^ {4}end_year:\n(?: {6}.*\n)+/m, put: '' },
        {
          file: '../operation.yaml',
          find: 'en: UNHCR Refugee Data Finder\n    mid_year',
          put: 'en: UNHCR mid-year report\n    mid_year',
        },
      ],
      expect: [{ code: 'source-unlike-date', file: 'operation.yaml', words: 'mid-year' }],
    },
  ),
  row('the annual report under mid-year figures', '', '', 'source-unlike-date', 'illik', {
    changes: [
      {
        file: '../operation.yaml',
        find: 'az: BMT QAK-ın yarımillik statistik',
        put: 'az: BMT QAK-ın illik statistik',
      },
    ],
    expect: [{ code: 'source-unlike-date', file: 'operation.yaml', words: 'illik' }],
  }),
];

const dates: Planted[] = [
  row(
    'the day of issue of an older factsheet',
    'issued: 2024-09-30',
    'issued: 2024-03-31',
    'issued-before-period',
    '2024-03-31',
  ),
  row(
    'the day of issue a year too late',
    'issued: 2024-09-30',
    'issued: 2025-09-30',
    'issued-late',
    '2025-09-30',
  ),
  row(
    'funding as of the end of a year that is not over',
    /as_of: 2024-09-30(?=\n.*\n {2}currency)/,
    'as_of: 2024-12-31',
    'date-after-issue',
    '2024-12-31',
  ),
  row(
    'population as of the next mid-year',
    'as_of: 2024-06-30 # 30',
    'as_of: 2025-06-30 # 30',
    'date-after-issue',
    '2025-06-30',
  ),
  row(
    'staff as of a year with two digits swapped',
    /as_of: 2024-09-30(?=\n.*\n {2}staff)/,
    'as_of: 2042-09-30',
    'date-after-issue',
    '2042-09-30',
  ),
  row(
    'a result of a day to come',
    'value: 3263, during: 2024-05/2024-06',
    'value: 3263, as_of: 2024-11-30',
    'date-after-issue',
    '2024-11-30',
  ),
  row(
    'the year of all results, not over yet',
    'during: 2024-01/2024-09',
    'during: 2024',
    'time-not-over',
    '2024',
  ),
  row(
    'a result of a half-year that goes on',
    'value: 3263, during: 2024-05/2024-06',
    'value: 3263, during: 2024-H2',
    'time-not-over',
    '2024-H2',
  ),
  row(
    'a beginning that is to come',
    'value: 6000, since: 2014',
    'value: 6000, since: 2041',
    'time-not-over',
    '2041',
  ),
  row(
    'a time and a day',
    'value: 7, during: 2024-01/2024-06',
    'value: 7, during: 2024-01/2024-06, as_of: 2024-06-30',
    'time-both',
    '2024-06-30',
  ),
  row(
    'a time and a beginning',
    'value: 6000, since: 2014',
    'value: 6000, since: 2014, during: 2024-01/2024-09',
    'time-both',
    '2014',
  ),
  row('all results in a factsheet that tells no times', '', '', 'times-untold', 'legal_aid_idps', {
    changes: [
      { file: figures, find: /^during: .*\n/m, put: '' },
      { file: figures, find: /, (?:during|since): [\d/-]+/g, put: '' },
      ...[az, en].map((file) => ({ file, find: /\{\{\w+, (?:during|since)(?:, capital)?\}\}/g, put: '…' })),
      ...[az, en].map((file) => ({ file, find: /\{\{\w+, year(, ordinal)?\}\}/g, put: '{{year$1}}' })),
    ],
  }),
  row('a result of the month after the period', '', '', 'date-after-period', '2024-10-14', {
    changes: [
      { file: figures, find: 'issued: 2024-09-30', put: 'issued: 2024-10-20' },
      { file: figures, find: 'value: 3263, during: 2024-05/2024-06', put: 'value: 3263, as_of: 2024-10-14' },
    ],
  }),
  row(
    'funding with the year before',
    /as_of: 2024-09-30(?=\n.*\n {2}currency)/,
    'as_of: 2023-08-31',
    'date-old',
    '2023-08-31',
  ),
  row(
    'population of the mid-year before',
    'as_of: 2024-06-30 # 30',
    'as_of: 2023-06-30 # 30',
    'date-old',
    '2023-06-30',
  ),
  row(
    'funding as of the last factsheet’s day',
    /as_of: 2024-09-30(?=\n.*\n {2}currency)/,
    'as_of: 2024-03-31',
    'date-old',
    '2024-03-31',
    { before: march },
  ),
  row(
    'staff as of a day before the last factsheet',
    /as_of: 2024-09-30(?=\n.*\n {2}staff)/,
    'as_of: 2024-02-29',
    'date-old',
    '2024-02-29',
    { before: march },
  ),
  row(
    'a result as of the last factsheet',
    'value: 3263, during: 2024-05/2024-06',
    'value: 3263, as_of: 2024-03-31',
    'date-old',
    '2024-03-31',
    { before: march },
  ),
  row(
    'a result of the last factsheet’s months',
    'value: 3263, during: 2024-05/2024-06',
    'value: 3263, during: 2024-01/2024-03',
    'date-old',
    '2024-01/2024-03',
    { before: march },
  ),
  row(
    'population of an earlier half-year than last time',
    'as_of: 2024-06-30 # 30',
    'as_of: 2023-12-31 # 30',
    'date-old',
    '2023-12-31',
    { before: march },
  ),
  row(
    'statistics of 3 June',
    'as_of: 2024-06-30 # 30',
    'as_of: 2024-06-03 # 30',
    'date-no-half-year',
    '2024-06-03',
  ),
];

const counts: Planted[] = [
  row('a digit swapped in a country of origin', 'AFG: 1106', 'AFG: 1601', 'origins-exceed-total', 'UKR'),
  row('a country of asylum-seekers with a nought more', 'JOR: 4', 'JOR: 40', 'origins-exceed-total', 'UKR'),
  row('a digit lost in the greatest country', 'UKR: 6540', 'UKR: 654', 'origins-order', '1106'),
  row('a digit lost among asylum-seekers', 'UKR: 170', 'UKR: 17', 'origins-order', '49'),
  row(
    'the total of asylum-seekers forgotten',
    '    asylum_seekers: 224\n',
    '',
    'origins-without-total',
    'UKR',
  ),
  row('three refugees of one country', 'RUS: 271', 'RUS: 271\n      SYR: 3', 'small-count', '3'),
  row('one stateless person', 'stateless: 513', 'stateless: 1', 'small-count', '1'),
  row('a result that is not known yet', 'mine_signs: 155', 'mine_signs: 0', 'count-nought', '0'),
  row('a result with a date that is not known yet', 'value: 3263', 'value: 0', 'count-nought', '{'),
  row('the month for the half-year, in a factsheet that tells no times', '', '', 'half-wrong', '6', {
    changes: [
      { file: figures, find: '  mine_signs: 155', put: '  legal_aid_half: 6\n  mine_signs: 155' },
      ...sentences(
        'İlin {{legal_aid_half, ordinal_words}} yarısı.',
        'The {{legal_aid_half, ordinal_words}} half.',
      ),
    ],
  }),
  row('an office that was closed', 'baku: 1', 'baku: 0', 'count-nought', '0'),
  row('a country of origin that fell to nought', 'JOR: 4', 'JOR: 0', 'count-nought', '0'),
  row('refugees with a digit too many', 'refugees: 8087', 'refugees: 80870', 'figure-jump', '80870', {
    before: march,
  }),
  row('IDPs with a digit too few', 'idps: 657749', 'idps: 65774', 'figure-jump', '65774', { before: march }),
  row(
    'a requirement with a nought too many',
    'required: 8000000',
    'required: 80000000',
    'figure-jump',
    '80000000',
    { before: march },
  ),
  row('a result of last time', 'mine_signs: 155', 'mine_signs: 148', 'figure-unchanged', '148', {
    before: [...march, { file: figures, find: 'mine_signs: 155', put: 'mine_signs: 148' }],
  }),
  row(
    'a figure left over from another period',
    'mine_signs: 155',
    'mine_signs: 155\n  left_over: 98',
    'unused-figure',
    '98',
  ),
  row(
    'a date left over from another period',
    '  tournament: ',
    '  old_meeting: 2024-05-17\n  tournament: ',
    'unused-figure',
    '2024-05-17',
  ),
  row('a source that only a result has', '', '', 'source-unprinted', 'committee', {
    changes: [
      {
        file: figures,
        find: 'refugees_employed: 37',
        put: 'refugees_employed: { value: 37, source: committee }',
      },
      {
        file: '../operation.yaml',
        find: /^sources:\n/m,
        put: 'sources:\n  committee:\n    name: { az: Dövlət Statistika Komitəsi, en: State Statistical Committee }\n',
      },
    ],
  }),
];

const funding: Planted[] = [
  row('the requirement in millions', 'required: 8000000', 'required: 8.0', 'amount-impossible', '8.0'),
  row(
    'the requirement in millions, with a decimal',
    'required: 8000000',
    'required: 7.8',
    'amount-impossible',
    '7.8',
  ),
  row('the funded amount in millions', 'funded: 4500000', 'funded: 4.5', 'amount-impossible', '4.5'),
  row('an amount of hundreds', 'funded: 4500000', 'funded: 999', 'amount-impossible', '999'),
  row('the funded amount in thousands', 'funded: 4500000', 'funded: 4500', 'amount-small', '4500'),
  row('a point for the thousands', 'funded: 4500000', 'funded: 4500.000', 'amount-small', '4500.000'),
  row(
    'the two amounts in each other’s place',
    /required: 8000000\n {2}funded: 4500000/,
    'required: 4500000\n  funded: 8000000',
    'funding-exceeded',
    '8000000',
  ),
  row(
    'a digit too many in what is funded',
    'funded: 4500000',
    'funded: 45000000',
    'funding-exceeded',
    '45000000',
  ),
  row('no requirement yet', 'required: 8000000', 'required: 0', 'funding-nought', '0'),
  row('no funding yet', 'funded: 4500000', 'funded: 0', 'funding-nought', '0'),
  row('less funded than in March', 'funded: 4500000', 'funded: 3200000', 'funding-fell', '3200000', {
    before: march,
  }),
  row('the gap as a result of its own', '', '', 'funding-twice', '3000000', {
    changes: [
      { file: figures, find: 'mine_signs: 155', put: 'mine_signs: 155\n  funding_gap: 3000000' },
      ...sentences(
        'Bunun üçün {{funding_gap, number}} çatışmır.',
        'For this, {{funding_gap, number}} is missing.',
      ),
    ],
  }),
  row('the share funded as a result of its own', '', '', 'funding-twice', '56', {
    changes: [
      { file: figures, find: 'mine_signs: 155', put: 'mine_signs: 155\n  percent_funded: 56' },
      ...sentences(
        'Tələbat {{percent_funded, number}}% ödənilib.',
        'Needs are {{percent_funded, number}}% met.',
      ),
    ],
  }),
  row('another share funded, typed beside the requirement', '', '', 'funding-typed', '50%', {
    changes: sentences(
      '{{funding.required, money}} tələb olunur.',
      'Only 50% of {{funding.required, money}} was received.',
    ),
    expect: [
      { code: 'funding-typed', file: en, words: '50%' },
      { code: 'number-missing', file: az, words: '' },
    ],
  }),
  row('another gap, typed in both languages', '', '', 'funding-typed', '', {
    changes: sentences('Çatışmayan məbləğ 3,0 mln $ təşkil edir.', 'The gap is $3.0 million.'),
    expect: [
      { code: 'funding-typed', file: az, words: '3,0 mln' },
      { code: 'funding-typed', file: en, words: '3.0 million' },
    ],
  }),
  row('shares of one whole that come to 101', '', '', 'shares-off', '', {
    changes: sentences(
      'Onların 48%-i qadın, 29%-i kişi, 24%-i uşaqdır.',
      'Of them, 48% are women, 29% men and 24% children.',
    ),
    expect: [
      { code: 'shares-off', file: az, words: '24%' },
      { code: 'shares-off', file: en, words: '24%' },
    ],
  }),
  row('two halves that come to 99', '', '', 'shares-off', '', {
    changes: sentences('İştirakçılar: 52% qadın və 47% kişi.', 'Participants: 52% women and 47% men.'),
    expect: [
      { code: 'shares-off', file: az, words: '47%' },
      { code: 'shares-off', file: en, words: '47%' },
    ],
  }),
  row(
    'a gap of 37.5 per cent, rounded up in the text and down in the chart',
    '',
    '',
    'share-unlike-chart',
    '',
    {
      changes: [
        { file: figures, find: 'funded: 4500000', put: 'funded: 5000000' },
        ...sentences(
          'Tələbatın {{funding.gap_share, possessive}} çatışmır.',
          '{{funding.gap_share, percent}} of the needs are unmet.',
        ),
      ],
      expect: [
        { code: 'share-unlike-chart', file: az, words: '{{funding.gap_share' },
        { code: 'share-unlike-chart', file: en, words: '{{funding.gap_share' },
      ],
    },
  ),
];

/** A change to one language’s text that types a figure there. */
const typed = (fault: string, file: string, find: string | RegExp, put: string, words: string): Planted => ({
  fault,
  changes: [{ file, find, put }],
  expect: [{ code: 'figure-typed', words }],
});

/** A figure that both languages type. */
const typedTwice = (
  fault: string,
  changes: readonly Change[],
  azerbaijani: string,
  english: string,
): Planted => ({
  fault,
  changes,
  expect: [
    { code: 'figure-typed', file: az, words: azerbaijani },
    { code: 'figure-typed', file: en, words: english },
  ],
});

const texts: Planted[] = [
  typed(
    'a key figure typed in English',
    en,
    '**{{legal_aid_idps, number}} IDPs**',
    '**2,084 IDPs**',
    '2,084',
  ),
  typed(
    'a key figure typed in Azerbaijani',
    az,
    '**{{legal_aid_idps, number}} məcburi',
    '**2 084 məcburi',
    '2 084',
  ),
  typed(
    'a key figure with a no-break space',
    az,
    '**{{eye_care, number}} məcburi',
    '**3\u00A0263 məcburi',
    '3\u00A0263',
  ),
  typed(
    'a key figure with a point',
    az,
    '{{legal_aid_idps, number}} məcburi köçkünə',
    '2.084 məcburi köçkünə',
    '2.084',
  ),
  typed('a figure bare', en, '{{health_insured, number}} refugees', '682 refugees', '682'),
  typed(
    'two digits that the other language names',
    en,
    /\{\{citizenship_applicants, number\}\}\s+\{\{citizenship_applicants, plural\(.*?\)\}\}/,
    '64 people',
    '64',
  ),
  typed('a figure typed with its ending', az, '{{officials_trained, ablative}} çox', '50-dən çox', '50'),
  typed(
    'a round number that the other language names',
    en,
    'more than {{campaign_citizenships, number}}',
    'more than 2,000',
    '2,000',
  ),
  typed(
    'a small number in English words',
    en,
    '{{officials_and_judges, words, capital}} state',
    'Six state',
    'Six',
  ),
  typed(
    'a small number in Azerbaijani words',
    az,
    '{{officials_and_judges, words, capital}} dövlət',
    'Altı dövlət',
    'Altı',
  ),
  typed(
    'a small number in digits',
    en,
    'in {{legal_aid_areas, words}} towns and districts. Legal',
    'in 7 towns and districts. Legal',
    '7',
  ),
  typed(
    'the year in English',
    en,
    'in\n    {{refugee_students, year}} through',
    'in\n    2024 through',
    '2024',
  ),
  typed(
    'the year in Azerbaijani',
    az,
    '**{{refugee_students, number}} qaçqın gəncin** {{refugee_students, year, ordinal}}',
    '**{{refugee_students, number}} qaçqın gəncin** 2024-cü',
    '2024',
  ),
  typed('a day', en, 'Baku on {{tournament, date}}', 'Baku on 11 June 2024', '11 June 2024'),
  typed(
    'a day in Azerbaijani',
    az,
    '{{tournament, date}} tarixində',
    '11 iyun 2024-cü il tarixində',
    '11 iyun 2024-cü il',
  ),
  typed('a month without its year', en, 'mission in {{jips_mission, month}}', 'mission in June', 'June'),
  typed('a month', en, 'mission in {{jips_mission, month}}', 'mission in June 2024', 'June 2024'),
  typedTwice(
    'a figure typed in both languages and named elsewhere',
    [
      { file: az, find: '{{legal_aid_idps, number}} məcburi köçkünə', put: '2 084 məcburi köçkünə' },
      { file: en, find: '{{legal_aid_idps, number}} IDPs in', put: '2,084 IDPs in' },
    ],
    '2 084',
    '2,084',
  ),
  typedTwice(
    'a figure typed wherever it stands',
    [
      { file: az, find: '{{mine_signs, number}}', put: '155' },
      { file: en, find: '{{mine_signs, number}}', put: '155' },
    ],
    '155',
    '155',
  ),
  typedTwice(
    'two digits typed wherever they stand',
    [
      { file: az, find: '{{new_citizens, number}}', put: '21' },
      { file: en, find: '{{new_citizens, number}}', put: '21' },
    ],
    '21',
    '21',
  ),
  typedTwice(
    'a number in words wherever it stands',
    [
      { file: az, find: '{{officials_and_judges, words, capital}}', put: 'Altı' },
      { file: en, find: '{{officials_and_judges, words, capital}}', put: 'Six' },
    ],
    'Altı',
    'Six',
  ),
  typedTwice(
    'what was funded',
    sentences('4,5 milyon ABŞ dolları alınıb.', 'UNHCR received $4.5 million.'),
    '4,5 milyon',
    '4.5 million',
  ),
  typedTwice(
    'the share that was funded',
    sentences('Maliyyə ehtiyaclarının 56%-i təmin olunub.', 'Of what is required, 56 per cent is funded.'),
    '56%',
    '56 per cent',
  ),
  typedTwice(
    'a figure of the population',
    sentences('Ölkədə 657 749 məcburi köçkün var.', 'There are 657,749 IDPs in the country.'),
    '657 749',
    '657,749',
  ),
];

export const planted: readonly Planted[] = [
  ...codes,
  ...ofCountries,
  ...dates,
  ...counts,
  ...funding,
  ...texts,
];

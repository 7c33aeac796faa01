// Data and texts that look wrong and are right: no check of figures says anything of them.
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import {
  type Change,
  dataWith,
  large,
  operations,
  project,
  shipped,
  small,
  temporaryFolder,
} from '../../support/data.ts';
import { subjectIn, told } from '../support.ts';
import { az, checksOf, en, figure, findings, march, sentences } from './support.ts';

// A note on a number that is as large as a figure is for numbers like these: figure-alike.test.ts.
const checks = checksOf('figures').filter(({ code }) => code !== 'figure-alike');
/** Of the shipped period this one warning is true: four asylum-seekers of one country. */
const rounded = figure('JOR: 4', 'JOR: 5');

const results = (lines: string) => figure('  mine_signs: 155', `  mine_signs: 155\n${lines}`);

const dataVariants: [string, Change[]][] = [
  ['all that is required is funded', [figure('funded: 4500000', 'funded: 8000000')]],
  ['almost all is funded', [figure('funded: 4500000', 'funded: 7990000')]],
  ['little is funded in January', [figure('funded: 4500000', 'funded: 150000')]],
  [
    'a small operation’s amounts',
    [figure('required: 8000000', 'required: 240000'), figure('funded: 4500000', 'funded: 60000')],
  ],
  ['another currency', [figure('currency: USD', 'currency: CHF')]],
  ['origins that come to the whole group', [figure('RUS: 271', 'RUS: 441')]],
  [
    'two countries with one figure',
    [figure('UKR: 170', 'UKR: 120'), figure('PAK: 49', 'PAK: 49\n      IRN: 49')],
  ],
  ['a group and a country of five', [figure('stateless: 513', 'stateless: 5'), figure('RUS: 271', 'RUS: 5')]],
  [
    'few people among the countries that the chart joins',
    [figure('RUS: 271', 'RUS: 71\n      SYR: 60\n      IRQ: 40\n      IRN: 3')],
  ],
  ['a group of nobody beside others', [figure('stateless: 513', 'stateless: 0')]],
  [
    'an issue in the month after, with funding of that month',
    [
      figure('issued: 2024-09-30', 'issued: 2024-10-20'),
      figure(/as_of: 2024-09-30(?=\n.*\n {2}currency)/, 'as_of: 2024-10-18'),
      figure(/as_of: 2024-09-30(?=\n.*\n {2}staff)/, 'as_of: 2024-10-01'),
    ],
  ],
  ['an issue four months late', [figure('issued: 2024-09-30', 'issued: 2025-01-31')]],
  ['statistics of the end of the year before', [figure('as_of: 2024-06-30 # 30', 'as_of: 2023-12-31 # 30')]],
  [
    'figures of the government, of any day',
    [figure('as_of: 2024-06-30 # 30', 'as_of: 2024-09-15 # 30'), figure(/source: rdf/, 'source: office')],
  ],
  [
    'a result with the source of the population',
    [figure('refugees_employed: 37', 'refugees_employed: { value: 37, source: rdf }')],
  ],
  [
    'a result with a source that a note names',
    [
      figure('refugees_employed: 37', 'refugees_employed: { value: 37, source: committee }'),
      {
        file: '../operation.yaml',
        find: /^sources:\n/m,
        put: 'sources:\n  committee:\n    name: { az: DSK, en: SSC }\n',
      },
      { file: az, find: /$/, put: '\nnotes:\n  employed: İş üzrə məlumat DSK-dandır.\n' },
      { file: en, find: /$/, put: '\nnotes:\n  employed: Employment figures come from SSC.\n' },
    ],
  ],
  [
    'a result whose name ends in half and that is a count',
    [
      results('  families_second_half: 300'),
      ...sentences(
        '{{families_second_half, number}} ailə yardım alıb.',
        '{{families_second_half, number}} families got help.',
      ),
    ],
  ],
  [
    'results that sound like funding',
    [
      results('  funded_schools: 12\n  gender_gap: 9'),
      ...sentences(
        '{{funded_schools, number}} məktəb, {{gender_gap, number}}.',
        '{{funded_schools, number}} schools, {{gender_gap, number}}.',
      ),
    ],
  ],
  [
    'a donor that is no country',
    [
      figure('list: [AUS', 'list: [EU, AUS'),
      {
        file: '../operation.yaml',
        find: /^donors: \{\}/m,
        put: 'donors: { EU: { az: Avropa İttifaqı, en: European Union } }',
      },
    ],
  ],
];

const textVariants: [string, Change[]][] = [
  [
    'names with numbers',
    sentences('COP29, :en[UN75] və 2030 Gündəliyi.', 'COP29, UN75, G20 and the 1951 Convention.'),
  ],
  [
    'a resolution whose number is a figure',
    [
      figure('mine_signs: 155', 'mine_signs: 1325'),
      ...sentences('1325 saylı qətnaməyə əsasən.', 'In line with Security Council Resolution 1325.'),
    ],
  ],
  [
    'an agenda whose year is a figure',
    [
      figure('health_insured: 682', 'health_insured: 2030'),
      ...sentences('2030-cu ilə qədər.', 'By 2030, and under Agenda 2030.'),
    ],
  ],
  [
    'an article, a number and a document',
    sentences('155-ci maddə və № 155 qərar.', 'Article 155, No. 155, #155 and A/RES/64/155.'),
  ],
  ['an aircraft and a road', sentences('M155 yolu.', 'The F-155 and the M155 road.')],
  [
    'telephone numbers',
    sentences('Qaynar xətt: +994 12 682 155 46.', 'Call (+994 12) 155-682 or +994 12 682 155 46.'),
  ],
  ['times and days', sentences('7/24, saat 15:50.', 'Open 24/7, from 15:50, on 6 days of 7.')],
  [
    'addresses with figures in them',
    sentences(
      '[sayt](https://www.unhcr.org/az/155/2084).',
      'See [the site](https://www.unhcr.org/az/155/2084).',
    ),
  ],
  [
    'small numbers in words',
    sentences(
      'Bir gün, iki dəfə, birinci dəfə, altı ay.',
      'One day, two women, the first time, six months, seven years.',
    ),
  ],
  [
    'small numbers in digits',
    sentences(
      '16 günlük kampaniya, 40 il, 64 ölkə.',
      'The 16 Days of Activism, 40 years, 64 countries, the 21st century.',
    ),
  ],
  ['round numbers', sentences('100 il, 2 000 km, 6 000 nüsxə.', '100 years, 2,000 km and 6,000 copies.')],
  ['all of all', sentences('100% əhatə.', '100% coverage and 100 per cent enrolment.')],
  [
    'a per cent of something else that is as large as the gap',
    sentences('Qadınların 44%-i işləyir.', 'Of the women, 44% work.'),
  ],
  [
    'years',
    sentences('2014-cü ildən, 1996-cı ildə, 2023–2024-cü illərdə.', 'Since 2014, in 1996 and in 2023–2024.'),
  ],
  [
    'this year in a name',
    sentences('Qlobal Müraciət 2024.', 'The 2024 Regional Response Plan and Global Appeal 2024.'),
  ],
  ['a month that is a date elsewhere', sentences('İyun ayı istidir.', 'June is hot, and May is mild.')],
  [
    'a span that ends on the day of issue',
    sentences(
      'Təqvimdə 2024-cü il yanvarın 1-dən sentyabrın 30-dək olan tədbirlər göstərilib.',
      'The calendar lists events between 1 January and 30 September 2024.',
    ),
  ],
  [
    'a day without its year',
    sentences('20 iyun – Ümumdünya Qaçqınlar Günü.', 'World Refugee Day is on 20 June.'),
  ],
  [
    'people as many as dollars are required',
    sentences('Dünyada 8 milyon insan.', 'About 8 million people, or 8,000,000.'),
  ],
  ['a grant', sentences('Layihənin dəyəri 250 000 $-dır.', 'A project worth $250,000 and €2.5 million.')],
  [
    'per cents of other things beside words of the funding',
    sentences(
      'Ailələrin 56%-i sığorta ilə təmin olunub.',
      'Of all families, 56% require documents. Relatives funded 44% of the journeys.',
    ),
  ],
  [
    'a grant of as many millions as are required',
    sentences('Bankın 8 mln $ krediti.', 'A loan of $8 million by a bank.'),
  ],
  ['another gap', sentences('Gender fərqi 12%-dir.', 'The gender gap is 12%.')],
  [
    'per cents of different people',
    sentences('Qadınların 48%-i, kişilərin 51%-i.', '48% of women and 51% of men read.'),
  ],
  ['two per cents that come to 100', sentences('52% qadın, 48% kişi.', '52% women and 48% men.')],
  ['per cents that are no parts', sentences('30%, 20% və 10%.', 'Growth of 30%, 20% and 10%.')],
  [
    'per cents that a note explains',
    [
      ...sentences('48% qadın, 29% kişi, 24% uşaq.', '48% women, 29% men and 24% children.'),
      { file: az, find: /$/, put: '\nnotes:\n  rounding: Rəqəmlər yuvarlaqlaşdırılıb.\n' },
      {
        file: en,
        find: /$/,
        put: '\nnotes:\n  rounding: Figures may not add to 100 per cent due to rounding.\n',
      },
    ],
  ],
  [
    'the shares of the funding by name',
    sentences(
      '{{funding.funded_share, percent}} və {{funding.gap_share, percent}}.',
      '{{funding.funded_share, percent}} and {{funding.gap_share, percent}}.',
    ),
  ],
  [
    'shares of 62.5 per cent, of which the text names the greater',
    [
      figure('funded: 4500000', 'funded: 5000000'),
      ...sentences('{{funding.funded_share, percent}}.', '{{funding.funded_share, percent}} is funded.'),
    ],
  ],
  [
    'the share of origins that all stand in the chart',
    sentences(
      '{{origins.refugees.share, percent}}.',
      '{{origins.refugees.share, percent}} come from three countries.',
    ),
  ],
  ['an escaped star and brackets', sentences('5\\\\* otel, {set}.', 'A 5\\\\* hotel and {set}.')],
];

it.each([...dataVariants, ...textVariants])('finds nothing: %s', async (_, changes) => {
  expect(await findings(checks, [rounded, ...changes])).toEqual([]);
});

it('finds nothing: no countries of origin of asylum-seekers', async () => {
  expect(await findings(checks, [figure(/ {4}asylum_seekers:\n(?: {6}.*\n)+/, '')])).toEqual([]);
});

describe('beside the last period', () => {
  const grown: Change[] = [
    rounded,
    ...[2084, 155, 3263, 682, 252, 162, 146, 183].map((value) =>
      figure(new RegExp(`\\b${value}\\b`), String(value + 20)),
    ),
    figure('asylum_seekers: 224', 'asylum_seekers: 231'),
    figure('funded: 4500000', 'funded: 4600000'),
  ];
  const december: Change[] = [
    figure('issued: 2024-09-30', 'issued: 2023-12-31'),
    figure('as_of: 2024-06-30 # 30', 'as_of: 2023-06-30 # 30'),
    figure(/as_of: 2024-09-30(?=\n.*\n {2}currency)/, 'as_of: 2023-12-31'),
    figure(/as_of: 2024-09-30(?=\n.*\n {2}staff)/, 'as_of: 2023-12-31'),
  ];
  it.each<[string, Change[], readonly Change[]]>([
    ['grown figures, and as many refugees and IDPs as last time', grown, march],
    [
      'nearly twice as many stateless persons',
      [...grown, figure('stateless: 513', 'stateless: 1000')],
      march,
    ],
    ['three times as many of few', grown, [...march, figure('JOR: 4', 'JOR: 1')]],
    [
      'less funding than in the year before',
      grown,
      [...december, figure('funded: 4500000', 'funded: 7900000')],
    ],
    [
      'the same statistics as last time, where none are newer',
      grown.filter((change) => !('find' in change && change.find === 'asylum_seekers: 224')),
      [...march.filter(({ file }, at) => file && at !== 1), rounded],
    ],
    [
      'a result that is no longer counted',
      grown,
      [...march, figure('  mine_signs: 155', '  mine_signs: 155\n  mine_maps: 618')],
    ],
  ])('finds nothing: %s', async (_, changes, before) => {
    expect(await findings(checks, changes, before)).toEqual([]);
  });
});

describe('other operations', () => {
  const templatesWith = async (from: string) => {
    const folder = await temporaryFolder();
    await cp(path.join(project, 'templates'), folder, { recursive: true });
    await cp(path.join(project, 'test/fixtures', from), folder, { recursive: true });
    return folder;
  };

  it('finds nothing in a large and in a small one', async () => {
    const french = await templatesWith('french/templates');
    for (const id of [large, small]) {
      const subject = await subjectIn(folderSource(operations), id, undefined, french);
      expect(told(runChecks(checks, subject))).toEqual([]);
    }
  });

  it('finds nothing in a third language, whose numbers in words are few', async () => {
    const folder = path.join(project, 'test/fixtures/third-language/data');
    const few = await templatesWith('third-language');
    expect(
      told(runChecks(checks, await subjectIn(folderSource(folder), 'valley/2024-06', undefined, few))),
    ).toEqual([]);
  });

  it('finds nothing in a French version of the shipped period', async () => {
    const data = await dataWith([
      { file: 'azerbaijan/operation.yaml', find: 'languages: [az, en]', put: 'languages: [az, en, fr]' },
      { file: `${shipped}/figures.yaml`, find: 'JOR: 4', put: 'JOR: 5' },
    ]);
    const french = path.join(project, 'test/fixtures/french/data', shipped, 'text.fr.yaml');
    await cp(french, path.join(data.folder, shipped, 'text.fr.yaml'));
    const subject = await subjectIn(data, shipped, undefined, await templatesWith('french/templates'));
    expect(told(runChecks(checks, subject))).toEqual([]);
  });
});

// Periods beside the one before them that look stale and are not: no check of what is left of another period speaks.
import { expect, it } from 'vitest';
import type { Change } from '../../support/data.ts';
import { az, checksOf, en, figure, figures, findings, sentences } from '../figures/support.ts';

const checks = checksOf('stale');
const svg = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="${fill}"/></svg>`;

/** What a period before has of its own: its day of issue, its dates, its photo, its story. */
const own = (issued: string): Change[] => [
  figure('issued: 2024-09-30', `issued: ${issued}`),
  figure('statelessness_meeting: 2024-03-29', 'statelessness_meeting: 2023-01-20'),
  { file: 'images/inclusive-sport.svg', content: svg('#0072bc') },
  ...[az, en].flatMap((file): Change[] => [
    { file, find: /( {4}alt: >-\n {6})/, put: '$1(2) ' },
    { file, find: /( {4}caption: )/, put: '$1(2) ' },
    { file, find: /( {4}credit: ")/, put: '$1(2) ' },
    { file, find: /(\nstory:\n {2}title: .*\n {2}body: >-\n {4})/, put: '$1(2) ' },
  ]),
];
const march = own('2024-03-31');
const lastYear = own('2023-09-30');

/** Sentences that stood last time too. */
const stood = (azerbaijani: string, english: string, before = march): [Change[], Change[]] => {
  const both = sentences(azerbaijani, english);
  return [both, [...before, ...both]];
};

const checked = (file: string, passage: string): Change => ({
  file,
  find: `  ${passage}: >-`,
  put: `  ${passage}: !checked >-`,
});

it.each<[string, [changes: readonly Change[], before: readonly Change[] | undefined]]>([
  ['a period without one before it', [[], undefined]],
  ['a new period', [[], march]],
  ['a new period after a whole year', [[], lastYear]],
  ['a period before that was issued on the same day', [[], own('2024-09-30').slice(1)]],
  [
    'texts that were all checked',
    [[checked(az, 'climate'), checked(en, 'climate'), checked(en, 'cooperation')], march],
  ],
  [
    'a year since which something lasts',
    stood('2023-cü ildən davam edir.', 'It has gone on since 2023.', lastYear),
  ],
  ['a year until which something lasts', stood('2023-cü ilə qədər.', 'It lasted until 2023.', lastYear)],
  [
    'a month since which something lasts',
    stood('Fevraldan davam edir.', 'It has gone on since February 2024.'),
  ],
  [
    'a year in a name',
    stood('Qlobal Müraciət 2023.', 'The Global Appeal 2023 and the 2023 Regional Plan.', lastYear),
  ],
  ['a span of years', stood('2022–2023 strategiyası.', 'The 2022–2023 strategy.', lastYear)],
  ['history', stood('1996-cı ildə, 1954-cü və 1961-ci il.', 'In 1996, and in 2014.', lastYear)],
  ['a month of long ago', stood('Noyabr 2019-cu ildə.', 'In November 2019.')],
  ['a month that comes each year', stood('Hər il fevralda.', 'Each February, and every March.')],
  ['a month of this period, as in the last', stood('İyunda, avqustda.', 'In June and in August.')],
  ['a month to come', stood('Noyabr 2024-cü ildə.', 'In November 2024.')],
  ['words that look like months', stood('Maya və martılar.', 'It may be that people march.')],
  [
    'a month that was checked',
    [
      [...sentences('Fevralda.', 'In February 2024.'), checked(az, 'climate'), checked(en, 'climate')],
      [...march, ...sentences('Fevralda.', 'In February 2024.')],
    ],
  ],
  [
    'an old month told anew in both languages',
    [sentences('Fevral 2024-cü ildə.', 'In February 2024.'), march],
  ],
  ['last year told anew in both languages', [sentences('2023-cü ildə.', 'In 2023.'), lastYear]],
  ['a month of which one language gives the year', [sentences('Fevralda.', 'In February 2024.'), march]],
  [
    'a figure compared with last time’s',
    [
      sentences('148 idi, {{mine_signs, number}} oldu.', 'From 148 to {{mine_signs, number}} signs.'),
      [...march, figure('mine_signs: 155', 'mine_signs: 148')],
    ],
  ],
  [
    'small numbers of last time',
    [
      sentences('Beş gün, 16 günlük kampaniya.', 'Five days, and 16 Days of Activism.'),
      [
        ...march,
        figure('taxi_permits: 7', 'taxi_permits: 5'),
        figure('officials_and_judges: 6', 'officials_and_judges: 16'),
      ],
    ],
  ],
  [
    'round numbers of last time',
    [
      sentences('200 nüsxə, 3 000 km.', '200 copies, 3,000 km.'),
      [
        ...march,
        figure('empowered: 100', 'empowered: 200'),
        figure('campaign_citizenships: { value: 2000', 'campaign_citizenships: { value: 3000'),
      ],
    ],
  ],
  [
    'a figure of last time that another figure is now',
    [
      sentences('{{legal_aid_idps, number}} və 682.', '{{legal_aid_idps, number}} and 682.'),
      [...march, figure('mine_signs: 155', 'mine_signs: 682')],
    ],
  ],
  ['dates that moved on', [[], [...march, figure('tournament: 2024-06-11', 'tournament: 2023-06-20')]]],
  [
    'a date to come, as last time',
    [
      [figure('tournament: 2024-06-11', 'tournament: 2025-06-11')],
      [...march, figure('tournament: 2024-06-11', 'tournament: 2025-06-11')],
    ],
  ],
  [
    'a date that was history last time',
    [
      [figure('jips_mission: 2024-06', 'jips_mission: 2019-06')],
      [...march, figure('jips_mission: 2024-06', 'jips_mission: 2019-06')],
    ],
  ],
  [
    'a year that something began in',
    [
      [
        figure('  tournament:', '  opened: 2023\n  tournament:'),
        ...sentences('{{opened, ordinal}} il.', 'In {{opened, year}}.'),
      ],
      [...lastYear, figure('  tournament:', '  opened: 2023\n  tournament:')],
    ],
  ],
  [
    'a date of last time whose texts were checked',
    [
      [
        figure('statelessness_meeting: 2024-03-29', 'statelessness_meeting: 2024-03-05'),
        checked(az, 'working_group'),
        checked(en, 'working_group'),
      ],
      [
        ...march.filter(({ file }, at) => file !== figures || at !== 1),
        figure('statelessness_meeting: 2024-03-29', 'statelessness_meeting: 2024-03-05'),
      ],
    ],
  ],
  ['a new story under the office’s own site', [[], march]],
  [
    'no photo any more',
    [
      [
        figure(/\n {2}image: .*/, ''),
        ...[az, en].map((file) => ({ file, find: /\n {2}image:\n(?: {4}.*\n)+/, put: '\n' })),
      ],
      march,
    ],
  ],
  [
    'the same words for a new photo, checked',
    [
      [az, en].map((file) => ({ file, find: 'caption: ', put: 'caption: !checked ' })),
      [...march, ...[az, en].map((file) => ({ file, find: 'caption: (2) ', put: 'caption: ' }))],
    ],
  ],
])('finds nothing: %s', async (_, [changes, before]) => {
  expect(await findings(checks, changes, before)).toEqual([]);
});

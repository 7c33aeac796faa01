// Planted faults: stale.
import type { Change } from '../../support/data.ts';
import type { Planted } from './planted.ts';

const figures = 'figures.yaml';
const az = 'text.az.yaml';
const en = 'text.en.yaml';
const photo = 'images/inclusive-sport.svg';

/** The period before, issued in March of the same year, or in September of the year before. */
const issuedIn = (day: '2024-03-31' | '2023-09-30'): Change => {
  return { file: figures, find: 'issued: 2024-09-30', put: `issued: ${day}` };
};
const march = [issuedIn('2024-03-31')];
const lastYear = [issuedIn('2023-09-30')];

const figure = (find: string | RegExp, put: string): Change => ({ file: figures, find, put });

/** A sentence more in a language. */
const inAzerbaijani = (sentence: string): Change => {
  return { file: az, find: 'maarifləndirmə və təşviqat işləri aparır.', put: `$& ${sentence}` };
};
const inEnglish = (sentence: string): Change => {
  return {
    file: en,
    find: '**reduce the impact of climate change on displaced people**.',
    put: `$& ${sentence}`,
  };
};

const marked: Planted[] = [
  {
    fault: 'a title that came along and was not read',
    changes: [{ file: en, find: 'title: Support to COP29', put: 'title: !carried Support to COP29' }],
    expect: [{ code: 'text-carried' }],
  },
  {
    fault: 'a highlight that came along and was not read',
    changes: [{ file: az, find: '  mine_signs: >-', put: '  mine_signs: !carried >-' }],
    expect: [{ code: 'text-carried' }],
  },
  {
    fault: 'a passage confirmed in one language alone',
    changes: [
      { file: az, find: '  cooperation: >-', put: '  cooperation: !checked >-' },
      { file: en, find: '  cooperation: >-', put: '  cooperation: !carried >-' },
    ],
    expect: [{ code: 'text-carried', file: en }],
  },
  {
    fault: 'a caption in quotation marks that came along',
    changes: [{ file: en, find: 'credit: "Ill', put: 'credit: !carried "Ill' }],
    expect: [{ code: 'text-carried' }],
  },
  {
    fault: 'a translation that nobody read',
    changes: [{ file: en, find: '  caption: Inclusive', put: '  caption: !translated Inclusive' }],
    expect: [{ code: 'text-unread' }],
  },
  {
    fault: 'a long translation that nobody read',
    changes: [{ file: az, find: /( {2}community:\n.*\n {4}body:) >-/, put: '$1 !translated >-' }],
    expect: [{ code: 'text-unread' }],
  },
];

const typed: Planted[] = [
  {
    fault: 'last time’s key figure in English',
    changes: [{ file: en, find: '**{{mine_signs, number}} mine', put: '**148 mine' }],
    before: [
      ...march,
      figure('mine_signs: 155', 'mine_signs: 148'),
      { file: en, find: '**{{mine_signs, number}} mine', put: '**148 mine' },
    ],
    expect: [{ code: 'figure-stale', words: '148' }],
  },
  {
    fault: 'last time’s key figure in Azerbaijani',
    changes: [{ file: az, find: '**{{legal_aid_idps, number}} məcburi', put: '**1 873 məcburi' }],
    before: [
      ...march,
      figure('value: 2084', 'value: 1873'),
      { file: az, find: '**{{legal_aid_idps, number}} məcburi', put: '**1 873 məcburi' },
    ],
    expect: [{ code: 'figure-stale', words: '1 873' }],
  },
  {
    fault: 'last time’s figure in both languages',
    changes: [
      inAzerbaijani('Göz müayinəsindən 3 105 nəfər keçib.'),
      inEnglish('A total of 3,105 people had their eyes tested.'),
    ],
    before: [...march, figure('value: 3263', 'value: 3105')],
    expect: [
      { code: 'figure-stale', file: az, words: '3 105' },
      { code: 'figure-stale', file: en, words: '3,105' },
    ],
  },
  {
    fault: 'a small number of last time, in words',
    changes: [{ file: en, find: '{{taxi_permits, words}} who', put: 'five who' }],
    before: [
      ...march,
      figure('taxi_permits: 7', 'taxi_permits: 5'),
      { file: en, find: '{{taxi_permits, words}} who', put: 'five who' },
    ],
    expect: [{ code: 'figure-stale', words: 'five' }],
  },
  {
    fault: 'last year’s year in one language',
    changes: [{ file: en, find: 'in\n    {{refugee_students, year}} through', put: 'in\n    2023 through' }],
    before: [
      ...lastYear,
      { file: en, find: 'in\n    {{refugee_students, year}} through', put: 'in\n    2023 through' },
    ],
    expect: [
      { code: 'time-differs', words: '2023' },
      { code: 'time-stale', words: '2023' },
    ],
  },
  {
    fault: 'what was funded last time',
    changes: [inAzerbaijani('2,1 mln $ alınıb.'), inEnglish('UNHCR received $2.1 million.')],
    before: [...march, figure('funded: 4500000', 'funded: 2100000')],
    expect: [
      { code: 'figure-stale', file: az, words: '2,1 mln' },
      { code: 'figure-stale', file: en, words: '2.1 million' },
    ],
  },
  {
    fault: 'the day of last time’s event',
    changes: [{ file: en, find: 'On {{statelessness_meeting, date}}', put: 'On 14 June 2023' }],
    before: [
      ...lastYear,
      figure('statelessness_meeting: 2024-03-29', 'statelessness_meeting: 2023-06-14'),
      { file: en, find: 'On {{statelessness_meeting, date}}', put: 'On 14 June 2023' },
    ],
    expect: [{ code: 'figure-stale', words: '14 June 2023' }],
  },
];

/** A sentence that stood last time, and still stands. */
const stayed = (
  fault: string,
  before: readonly Change[],
  azerbaijani: [string, string],
  english: [string, string],
): Planted => {
  const changes = [inAzerbaijani(azerbaijani[0]), inEnglish(english[0])];
  return {
    fault,
    changes,
    before: [...before, ...changes],
    expect: [
      { code: 'time-stale', file: az, words: azerbaijani[1] },
      { code: 'time-stale', file: en, words: english[1] },
    ],
  };
};

const times: Planted[] = [
  stayed(
    'a month that stayed',
    march,
    ['Tədqiqat fevral 2024-cü ildə aparılıb.', 'fevral 2024'],
    ['A study was made in February 2024.', 'February 2024'],
  ),
  stayed(
    'a month that stayed, without its year',
    march,
    ['Tədqiqat fevralda aparılıb.', 'fevralda'],
    ['A study was made in February.', 'February'],
  ),
  stayed(
    'a year that stayed',
    lastYear,
    ['Tədqiqat 2023-cü ildə aparılıb.', '2023'],
    ['A study was made in 2023.', '2023'],
  ),
  {
    fault: 'a year renewed in one language only',
    changes: [
      inAzerbaijani('{{year, ordinal}} ildə təlim keçirilib.'),
      inEnglish('Training was held in 2023.'),
    ],
    before: [...lastYear, figure('  mine_signs: 155', '  mine_signs: 156')],
    expect: [{ code: 'figure-stale', file: en, words: '2023' }],
  },
  {
    fault: 'a month renewed in one language only',
    changes: [inAzerbaijani('Təlim avqust ayında keçirilib.'), inEnglish('Training was held in January.')],
    before: march,
    expect: [
      { code: 'numbers-differ', file: en, words: 'January' },
      { code: 'time-stale', file: en, words: 'January' },
    ],
  },
  {
    fault: 'last time’s month typed in the place of a date',
    changes: [{ file: en, find: 'mission in {{jips_mission, month}}', put: 'mission in November 2023' }],
    before: [
      ...march,
      { file: en, find: 'mission in {{jips_mission, month}}', put: 'mission in November 2023' },
    ],
    expect: [{ code: 'time-stale', words: 'November 2023' }],
  },
];

const dates: Planted[] = [
  {
    fault: 'a day that was last time’s',
    changes: [figure('tournament: 2024-06-11', 'tournament: 2024-02-10')],
    before: [...march, figure('tournament: 2024-06-11', 'tournament: 2024-02-10')],
    expect: [{ code: 'date-stale', words: '2024-02-10' }],
  },
  {
    fault: 'a month that was last time’s',
    changes: [figure('jips_mission: 2024-06', 'jips_mission: 2024-03')],
    before: [...march, figure('jips_mission: 2024-06', 'jips_mission: 2024-03')],
    expect: [{ code: 'date-stale', words: '2024-03' }],
  },
  {
    fault: 'a date changed to one before the last factsheet',
    changes: [figure('statistics_meeting: 2024-05', 'statistics_meeting: 2024-01')],
    before: [...march, figure('statistics_meeting: 2024-05', 'statistics_meeting: 2023-11')],
    expect: [
      { code: 'time-unclear', file: 'text.az.yaml', words: '{{statistics_meeting' },
      { code: 'date-stale', words: '2024-01' },
    ],
  },
  {
    fault: 'two digits of a year swapped',
    changes: [figure('tournament: 2024-06-11', 'tournament: 2042-06-11')],
    expect: [{ code: 'date-far', words: '2042-06-11' }],
  },
  {
    fault: 'a digit of a year mistyped',
    changes: [figure('jips_mission: 2024-06', 'jips_mission: 1024-06')],
    expect: [{ code: 'date-far', words: '1024-06' }],
  },
];

const otherPhoto =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#0072bc"/></svg>';
const otherBody = (file: string): Change => {
  return file === az
    ? { file, find: 'mühüm rolu\n    vurğulayıb', put: 'böyük rolu\n    vurğulayıb' }
    : { file, find: 'highlighted the\n    important role', put: 'showed the\n    important role' };
};

const story: Planted[] = [
  {
    fault: 'last time’s photo',
    changes: [{ file: photo, content: otherPhoto }],
    before: [...march, { file: photo, content: otherPhoto }],
    expect: [{ code: 'photo-again', file: figures, words: 'images/inclusive-sport.svg' }],
  },
  {
    fault: 'last time’s photo under another name',
    changes: [
      { file: 'images/event.svg', content: otherPhoto },
      figure('image: images/inclusive-sport.svg', 'image: images/event.svg'),
    ],
    before: [...march, { file: photo, content: otherPhoto }],
    expect: [{ code: 'photo-again', file: figures, words: 'images/event.svg' }],
  },
  {
    fault: 'a new photo with last time’s words',
    changes: [{ file: photo, content: otherPhoto }],
    before: march,
    expect: [
      ...[az, az, en, en].map((file) => ({ code: 'photo-words-again', file })),
      ...[az, en].map((file) => ({ code: 'photo-credit-again', file })),
    ],
  },
  {
    fault: 'a new photo with last time’s caption',
    changes: [
      { file: photo, content: otherPhoto },
      { file: az, find: 'İllüstrasiya: Bakıda', put: 'Bakıda' },
      { file: en, find: 'Illustration: four people', put: 'Four people' },
      { file: en, find: 'credit: "Illustration: drawn', put: 'credit: "Picture: drawn' },
      { file: az, find: 'credit: "İllüstrasiya:', put: 'credit: "Şəkil:' },
    ],
    before: march,
    expect: [
      { code: 'photo-words-again', file: az, words: 'Bakıda inklüziv' },
      { code: 'photo-words-again', file: en, words: 'Inclusive sports event' },
    ],
  },
  {
    fault: 'last time’s story in both languages',
    changes: [otherBody(az), otherBody(en)],
    before: [...march, otherBody(az), otherBody(en)],
    expect: [
      { code: 'story-again', file: az },
      { code: 'story-again', file: en },
    ],
  },
  {
    fault: 'last time’s link under a new story',
    changes: [figure('link: https://www.unhcr.org/az/ ', 'link: https://www.unhcr.org/az/news/tournament ')],
    before: [
      ...march,
      otherBody(az),
      otherBody(en),
      figure('link: https://www.unhcr.org/az/ ', 'link: https://www.unhcr.org/az/news/tournament '),
    ],
    expect: [{ code: 'story-link-again', words: 'https://www.unhcr.org/az/news/tournament' }],
  },
];

const donors: readonly Planted[] = [
  {
    fault: 'the donors of last time, not gone through',
    changes: [figure('list: [AUS', 'list: !carried [AUS')],
    expect: [{ code: 'donors-carried', words: '[AUS, BEL' }],
  },
];

export const planted: readonly Planted[] = [...donors, ...marked, ...typed, ...times, ...dates, ...story];

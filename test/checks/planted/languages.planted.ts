// Planted faults: the languages, held against each other and against the last period.
import type { Planted } from './planted.ts';

const az = 'text.az.yaml';
const en = 'text.en.yaml';

/** A row whose fault is in one file and gives one finding, there or in the other language. */
const row = (
  fault: string,
  [file, find, put]: readonly [string, string | RegExp, string],
  code: string,
  words: string,
  told = file,
): Planted => ({ fault, changes: [{ file, find, put }], expect: [{ code, file: told, words }] });

/** The same with a last period before it, which is a copy of this one. */
const since = (
  fault: string,
  [file, find, put]: readonly [string, string | RegExp, string],
  words: string,
  told: string,
): Planted => ({ ...row(fault, [file, find, put], 'changed-in-one-language', words, told), before: [] });

const keys: readonly Planted[] = [
  row(
    'a key figure that one language lacks',
    [en, /\n {2}mine_signs: >-\n.*/, ''],
    'passage-missing',
    'highlights',
  ),
  row(
    'an opening statement that one language lacks',
    [az, / {2}climate: >-\n(?: {4}.*\n)+/, ''],
    'passage-missing',
    'opening',
  ),
  {
    fault: 'a key that is spelt otherwise: each language lacks one',
    changes: [{ file: en, find: '  cooperation: >-', put: '  co_operation: >-' }],
    expect: [
      { code: 'passage-missing', file: az, words: 'partnership' },
      { code: 'passage-missing', file: en, words: 'partnership' },
    ],
  },
  row(
    'a note in one language alone',
    [az, /$/, '\nnotes:\n  rounding: Rəqəmlər yuvarlaqlaşdırılıb.\n'],
    'passage-missing',
    '# The words',
    en,
  ),
  row(
    'the thanks to private donors in one language alone',
    [en, / {2}private: >-\n.*\n/, ''],
    'passage-missing',
    'donors',
  ),
  row(
    'two priorities that changed places',
    [en, /( {2}services:\n(?: {4}.*\n)+)( {2}legal:\n(?: {4}.*\n)+)/, '$2$1'],
    'order-differs',
    'title: Access to services',
  ),
  row(
    'a priority that moved to the end',
    [en, /( {2}community:\n(?: {4}.*\n)+)((?: {2}\w+:\n(?: {4}.*\n)+)+)/, '$2$1'],
    'order-differs',
    'title: Community',
  ),
  row(
    'a key figure that moved to the top, in the first language',
    [az, /(highlights:\n)([\s\S]*?)( {2}eye_care: >-\n(?: {4}.*\n)+)/, '$1$3$2'],
    'order-differs',
    '',
    en,
  ),
  row(
    'the partnership’s first passage last',
    [en, /( {2}cooperation: >-\n(?: {4}.*\n)+)((?: {2}\w+: >-\n(?: {4}.*\n)+)+)/, '$2$1'],
    'order-differs',
    '>-',
  ),
];

const figures: readonly Planted[] = [
  row(
    'a figure that one language leaves out',
    [en, /\*\*\{\{new_citizens, number\}\} stateless .*?\*\*/, '**Stateless persons**'],
    'figures-differ',
    '>-',
  ),
  row(
    'a figure that one language says in general words',
    [az, '{{taxi_permits, words}} nəfər taksi', 'bir neçə nəfər taksi'],
    'figures-differ',
    '>-',
  ),
  row(
    'a date that one language leaves out',
    [en, 'Held in Baku on {{tournament, date}} to', 'Held in Baku to'],
    'figures-differ',
    '>-',
  ),
  row(
    'a figure more in one language',
    [az, 'Ağdam və Bakıdakı', '{{legal_aid_areas, number}} rayonda, o cümlədən Ağdam və Bakıdakı'],
    'figures-differ',
    '>-',
    en,
  ),
  {
    fault: 'another figure in one language',
    changes: [{ file: en, find: 'than {{officials_trained, number}}', put: 'than {{empowered, number}}' }],
    expect: [
      { code: 'figures-differ', file: az, words: '>-' },
      { code: 'figures-differ', file: en, words: '>-' },
    ],
  },
  row(
    'a figure that only one language derives',
    [
      en,
      'UNHCR thanks its main donors for their support:',
      'UNHCR thanks its donors for {{funding.funded, money}}:',
    ],
    'figures-differ',
    '"BMT QAK',
    az,
  ),
];

const links: readonly Planted[] = [
  row(
    'a link in one language alone',
    [en, 'the Almaty Process', '[the Almaty Process](https://www.unhcr.org/almaty)'],
    'links-differ',
    '>-',
    az,
  ),
  row(
    'a link in the first language alone',
    [az, 'Almatı Prosesi', '[Almatı Prosesi](https://www.unhcr.org/almaty)'],
    'links-differ',
    '>-',
    en,
  ),
  {
    fault: 'links to two pages',
    changes: [
      { file: az, find: 'Almatı Prosesi', put: '[Almatı Prosesi](https://www.unhcr.org/az/almaty)' },
      { file: en, find: 'the Almaty Process', put: '[the Almaty Process](https://www.unhcr.org/en/process)' },
    ],
    expect: [{ code: 'links-differ', file: en, words: 'https://www.unhcr.org/en/process' }],
  },
  {
    fault: 'an e-mail address of last year in one language',
    changes: [
      { file: az, find: 'özəl sektorun', put: '[özəl sektorun](mailto:azeba@unhcr.org)' },
      {
        file: en,
        find: 'the private sector and ind',
        put: '[the private sector](mailto:baku@unhcr.org) and ind',
      },
    ],
    expect: [{ code: 'links-differ', file: en, words: 'mailto:baku@unhcr.org' }],
  },
  {
    fault: 'two links, one of them forgotten',
    changes: [
      {
        file: az,
        find: 'Almatı Prosesi',
        put: '[Almatı](https://example.org/a) [Prosesi](https://example.org/b)',
      },
      { file: en, find: 'the Almaty Process', put: '[the Almaty Process](https://example.org/a)' },
    ],
    expect: [{ code: 'links-differ', file: en, words: '>-' }],
  },
];

const alike: readonly Planted[] = [
  row(
    'a title that is not translated',
    [az, 'title: Xidmətlərə çıxış', 'title: Access to services'],
    'untranslated',
    'Access',
  ),
  row(
    'a title of two words that is not translated',
    [az, 'title: Potensialın gücləndirilməsi\n', 'title: Capacity development\n'],
    'untranslated',
    'Capacity',
  ),
  row(
    'a passage that is not translated',
    [
      az,
      /(?<=cooperation: >-\n)(?: {4}.*\n)+/,
      '    UNHCR cooperates with state institutions, non-governmental organizations and international agencies to\n    strengthen the protection of IDPs and stateless persons.\n',
    ],
    'untranslated',
    '>-',
  ),
  row(
    'an Azerbaijani caption in the English text',
    [en, 'caption: Inclusive sports event in Baku', 'caption: Bakıda inklüziv idman tədbiri'],
    'untranslated',
    'Bakıda',
  ),
  row(
    'the words of a link in the other language',
    [
      en,
      'link: Read more on the UNHCR Azerbaijan website',
      'link: BMT QAK Azərbaycanın saytında daha ətraflı',
    ],
    'untranslated',
    'BMT',
  ),
  row(
    'a sentence that the translation lost',
    [en, / Working with national[\s\S]*?displacement\. In\n\s+doing so/, ' It'],
    'length-differs',
    '>-',
  ),
  row(
    'a sentence that was added in one language',
    [
      az,
      'məcburi köçkün icmalarının təşəbbüslərini dəstəkləyib.',
      'məcburi köçkün icmalarının təşəbbüslərini dəstəkləyib. Mərkəzlərdə qadınlar və gənclər üçün kurslar, görüşlər və idman tədbirləri keçirilib, uşaqlar üçün oyun otaqları açılıb.',
    ],
    'length-differs',
    '>-',
    en,
  ),
  row(
    'half a description of the picture',
    [en, / – a girl kicking[\s\S]*?young tree\./, '.'],
    'length-differs',
    '>-',
  ),
  row(
    'an English passage cut short',
    [
      en,
      /, with a focus on the impact of climate\n\s+change on displaced people\. As[\s\S]*?initiatives\./,
      '.',
    ],
    'length-differs',
    '>-',
  ),
];

const rewritten: readonly Planted[] = [
  since(
    'news in English alone',
    [en, 'community centres in Aghdam and Baku', 'community centres in Ganja and Sheki'],
    '>-',
    az,
  ),
  since(
    'news in Azerbaijani alone',
    [az, 'Sanremo onlayn kurslarında', 'Cenevrədə keçirilən seminarda'],
    '>-',
    en,
  ),
  {
    ...row(
      'a number word that changed in one language',
      [en, 'four people on an open pitch', 'several people on an open pitch'],
      'number-missing',
      '>-',
    ),
    before: [],
  },
  {
    fault: 'a year that changed in one language',
    changes: [{ file: az, find: 'Azərbaycan 1996-cı ildə', put: 'Azərbaycan 1997-ci ildə' }],
    before: [],
    expect: [{ code: 'numbers-differ', file: az, words: '1997' }],
  },
  since(
    'a sentence put for another in one language',
    [
      en,
      'In\n      doing so, it draws attention to the need for inclusive and sustainable solutions.',
      'It\n      hosted a side event on resilience, jobs and schools in the Blue Zone with six ministers.',
    ],
    '>-',
    az,
  ),
  since(
    'a title that changed in one language',
    [en, 'title: Access to services', 'title: Health, schools and jobs'],
    'Xidmətlərə',
    az,
  ),
  since(
    'a partner that changed under its mark of another language',
    [az, 'Yaponiyanın “:en[Fuji Optical]” şirkəti', 'Koreyanın “:en[Vision Care]” şirkəti'],
    '>-',
    en,
  ),
];

export const planted: readonly Planted[] = [...keys, ...figures, ...links, ...alike, ...rewritten];

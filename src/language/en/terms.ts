// English: what the agency does not write, with what it writes. Where `doubt` stands, the office has to confirm it.
import { type Term, termsBecause } from '../terms.ts';

const someone =
  '(?:people|persons?|individuals?|adults?|child(?:ren)?|youth|wom[ae]n|m[ae]n|girls?|boys?|students?|refugees?|asylum[- ]seekers?|IDPs?|famil(?:y|ies))';
const migrant = '(?:(?:im|e)?migrants?|aliens?|foreigners?|entrants?|arrivals|border[- ]crossers?|workers?)';
const crowd =
  '(?:refugees?|asylum[- ]seekers?|(?:im)?migrants?|IDPs|people|persons|arrivals|newcomers|foreigners|families|returnees)';
const flood = '(?:floods?|tides?|waves?|tsunamis?|swarms?|torrents?|deluges?|avalanches?|hordes?)';
/** Behind “the blind”, “the elderly” and the like, where no noun follows. */
const alone =
  '(?=\\s*(?:$|[.,;:!?)])|\\s+(?:and|or|in|of|to|at|from|with|by|as|on|for|who|are|were|is|was|have|had|can|could|may|must|should|will|did|do|get|gets|got|receive|received|need|needed|live|lived|work|went|came|took)\\b)';

const harm =
  '(?:GBV|SGBV|rape|sexual (?:violence|abuse|exploitation)|gender-based violence|domestic violence|violence|torture)';

export const terms: readonly Term[] = [
  ...termsBecause(
    'person-first',
    [
      [
        `(?:physically |mentally |severely )?(?:disabled|handicapped|crippled) ${someone}`,
        'persons with disabilities',
      ],
      [`the (?:disabled|handicapped|crippled)${alone}`, 'persons with disabilities'],
      [`(?:cripples?|invalids|retarded ${someone})`, 'persons with disabilities'],
      [
        '(?:wheelchair[- ]bound|(?:confined|bound) to (?:a |their |his |her )?wheelchairs?)',
        'wheelchair users',
      ],
      [
        `(?:able-bodied|healthy|normal) ${someone}(?= (?:and|or) (?:the )?(?:disabled|persons with disabilities))`,
        'persons without disabilities',
      ],
    ],
    [
      [
        `the (?:blind|deaf|mute|mentally ill)${alone}`,
        'persons who are blind, deaf persons, persons with mental health conditions',
      ],
      [`the (?:elderly|aged)${alone}`, 'older persons'],
    ],
  ),
  ...termsBecause(
    'no-one-illegal',
    [
      [`(?:illegal|clandestine)(?:ly)?[- ]${migrant}`, 'migrants in an irregular situation'],
      [`illegal ${someone}`, 'people without documents, or in an irregular situation'],
      ['illegals', 'people in an irregular situation'],
      ['illegal (?:im|e)?migration', 'irregular migration'],
    ],
    [
      [
        'illegal (?:entry|entries|border crossings?|crossings?|stays?|presence|residence)',
        'irregular entry, crossing or stay',
      ],
      [
        '(?:enter|arriv|cross|stay|liv|resid|com|came|remain)(?:e|ed|es|s|ing)?(?: [\\w-]+){0,4} illegally',
        'irregularly',
      ],
    ],
  ),
  ...termsBecause(
    'not-migrants',
    [
      ['(?:refugees?|asylum[- ]seekers?)(?:,? and| or) other (?:im)?migrants?', 'refugees and migrants'],
      [
        '(?:im)?migrants?,? (?:such as|including|like|for example|especially) (?:refugees?|asylum[- ]seekers?)',
        'refugees and migrants',
      ],
      ['(?:refugee|asylum[- ]seeking)[- ](?:im)?migrants?', 'refugees or migrants, whichever they are'],
      ['(?:im)?migrant refugees?', 'refugees'],
      [
        '(?:im)?migrants? (?:who (?:have |had )?(?:fled|flee|escaped|escape)|fleeing|escaping)(?: the| from)?(?: (?:war|wars|conflict|conflicts|persecution|violence|fighting|bombs))',
        'refugees',
      ],
    ],
    [
      ['forced migrants?', 'forcibly displaced people'],
      ['forced migration', 'forced displacement'],
    ],
  ),
  ...termsBecause(
    'not-in-law',
    [
      [
        '(?:climate(?:[- ]change)?|environmental|ecological|disaster)[- ]refugees?',
        'people displaced in the context of climate change and disasters',
      ],
      ['economic (?:refugees?|asylum[- ]seekers?)', 'migrants'],
      ['internal(?:ly displaced)? refugees?', 'internally displaced persons (IDPs)'],
      ['IDP refugees?', 'IDPs'],
      [
        '(?:bogus|fake|phoney|phony|false) (?:refugees?|asylum[- ]seekers?)',
        'people who were not found to be in need of international protection',
      ],
    ],
    [
      ['failed asylum[- ]seekers?', 'people who were not found to be in need of international protection'],
      ['(?:political|war) refugees?', 'refugees'],
    ],
  ),
  ...termsBecause('no-flood', [
    [`${flood} of (?:(?!of |and )[\\w’-]+ ){0,2}${crowd}`, 'arrivals of refugees, more people'],
    [`(?:refugee|migrant|asylum|immigrant) ${flood}`, 'arrivals of refugees, more people'],
    [`${crowd} (?:have |are |were )?(?:flooded|flooding|swarmed|swarming|poured|pouring)(?= )`, 'arrived'],
  ]),
  ...termsBecause(
    'own-term',
    [
      [
        '(?:persons?|people|populations?|individuals?|families|those) of (?:concern(?: to (?:UNHCR|the Office))?|UNHCR(?:’s)? concern)',
        'forcibly displaced and stateless people',
      ],
      ['PoCs?', 'forcibly displaced and stateless people'],
      ['u\\.n\\.', 'UN'],
    ],
    [
      ['asylees?', 'refugees'],
      ['(?:the locals(?! of)|host populations?)', 'host community'],
      ['unaccompanied minors?', 'unaccompanied children'],
      ['e-mails?', 'email'],
    ],
  ),
  ...termsBecause(
    'not-victims',
    [
      [`${harm} victims?`, 'survivors'],
      [
        `victims? of (?:(?!and |or )[\\w-]+ ){0,2}(?:GBV|SGBV|rape|violence|sexual (?:abuse|exploitation)|assault)`,
        'survivors',
      ],
    ],
    [['victims? of (?:torture|abuse|harassment)', 'survivors']],
  ),
  ...termsBecause(
    'name-of-country',
    [
      ['Turkey', 'Türkiye'],
      ['Vietnam', 'Viet Nam'],
      ['South Korea', 'Republic of Korea'],
      ['North Korea', 'Democratic People’s Republic of Korea'],
      ['(?:the )?Czech Republic', 'Czechia'],
      ['Kiev', 'Kyiv'],
      ['[Tt]he Ukraine(?! \\p{Ll}+s\\b|[’-])', 'Ukraine'],
      ['Moldavia', 'Republic of Moldova'],
      ['(?:Byelorussia|Belorussia)', 'Belarus'],
      ['Swaziland', 'Eswatini'],
      ['Burma', 'Myanmar'],
    ],
    [
      ['Russia', 'Russian Federation'],
      ['Syria', 'Syrian Arab Republic'],
      ['Iran', 'Islamic Republic of Iran'],
    ],
  ),
];

// What is told as over and is not, what is told as ahead and is over, and times that end before they begin.
import { describe, expect, it } from 'vitest';
import { dateLongPast } from '../../../src/checks/times/date-long-past.ts';
import { endBeforeStart } from '../../../src/checks/times/end-before-start.ts';
import { eventOver } from '../../../src/checks/times/event-over.ts';
import { toldTooEarly } from '../../../src/checks/times/told-too-early.ts';
import { type Change, shipped } from '../../support/data.ts';
import { figure, findings } from '../figures/support.ts';
import { foundInPassages } from '../passages.ts';

const checks = [toldTooEarly, dateLongPast, eventOver, endBeforeStart];

/** A factsheet of March 2025 with the figures of 2025 alone. */
const march: Change[] = [
  figure('issued: 2024-09-30', 'issued: 2025-03-31'),
  figure('during: 2024-01/2024-09', 'during: 2025-01/2025-03'),
  ...['legal_aid_idps: { value: 2084,', 'legal_aid_areas: { value: 7,'].map((start) =>
    figure(`${start} during: 2024-01/2024-06 }`, `${start} during: 2025-01/2025-03 }`),
  ),
  figure('value: 3263, during: 2024-05/2024-06', 'value: 3263, during: 2025-02'),
  figure('value: 1, during: 2024-05', 'value: 1, during: 2025-02'),
].map((change) => ({ ...change, file: `${shipped}/${change.file}` }));

type Row = readonly [text: string, found: string];

const september: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['Held on 14 December 2024, the fair brought 200 families together.', 'told-too-early 14 December 2024'],
    ['The fair took place in November 2024.', 'told-too-early November 2024'],
    ['In the fourth quarter of 2024, UNHCR trained nurses.', 'told-too-early fourth quarter of 2024'],
    ['In the second half of 2024, judges visited Geneva.', 'told-too-early second half of 2024'],
    ['Since November 2024, volunteers have helped there.', 'told-too-early November 2024'],
    ['On 14 December 2024, children planted trees.', 'told-too-early 14 December 2024'],
    ['The library is open from 15:30 to 9:00.', 'end-before-start from 15:30 to 9:00'],
    ['It is open from 4 pm to 10 am on Mondays.', 'end-before-start from 4 pm to 10 am'],
    ['Open daily (17:00–08:30).', 'end-before-start 17:00–08:30'],
    ['In 2025, three schools opened.', 'told-too-early 2025'],
    ['On 2 October 2024, the Government approved a national strategy.', 'told-too-early 2 October 2024'],
    ['In October 2024, the ministers agreed on a roadmap.', 'told-too-early October 2024'],
    ['The library grew in October 2024 to 4,000 books.', 'told-too-early October 2024'],
    ['Volunteers cleaned the park on 20 October 2024.', 'told-too-early 20 October 2024'],
    ['On 5 October 2024, UNHCR and SCRI signed a memorandum.', 'told-too-early 5 October 2024'],
    ['In November 2024, rents fell and families moved out.', 'told-too-early November 2024'],
    ['UNHCR repaired two wells on 02.10.2024.', 'told-too-early 02.10.2024'],
    ['By the end of 2024, all families had moved.', 'told-too-early By the end of 2024'],
    ['Throughout 2024, volunteers visited elderly people.', 'told-too-early Throughout 2024'],
    ['From October to December 2024, nurses were trained.', 'told-too-early October to December 2024'],
    ['The delegation visited Ganja on 3 October 2024.', 'told-too-early 3 October 2024'],
    ['Books were distributed in Q4 2024.', 'told-too-early Q4 2024'],
    ['The centre opened its doors in March 2026.', 'told-too-early March 2026'],
    ['Held on 11 June 2022, the tournament brought people together.', 'date-long-past 11 June 2022'],
    ['The bazaar took place on 3 May 2023.', 'date-long-past 3 May 2023'],
    ['UNHCR ran the course from 2024 to 2022.', 'end-before-start 2024 to 2022'],
    ['In 2024–2023, wells were dug.', 'end-before-start 2024–2023'],
    ['From June 2024 to March 2024, nurses were trained.', 'end-before-start June 2024 to March 2024'],
    ['The course ran in June–March 2024.', 'end-before-start June–March 2024'],
    ['Between August and May 2024, nurses were trained.', 'end-before-start August and May 2024'],
    ['The camp was open on 19–12 July 2024.', 'end-before-start 19–12 July 2024'],
    ['It ran from 21 to 12 June 2024.', 'end-before-start from 21 to 12 June'],
    ['It ran between 20 May and 5 March 2024.', 'end-before-start 20 May and 5 March 2024'],
    ['It ran from 21 June 2024 to 12 June 2024.', 'end-before-start 21 June 2024 to 12 June 2024'],
  ],
  az: [
    ['2024-cü ilin noyabr ayından könüllülər orada kömək edirlər.', 'told-too-early 2024-cü ilin noyabr'],
    ['Kitabxana saat 15:30-dan 09:00-dək açıqdır.', 'end-before-start 15:30-dan 09:00-dək'],
    [
      '14 dekabr 2024-cü ildə keçirilən yarmarka 200 ailəni bir araya gətirib.',
      'told-too-early 14 dekabr 2024',
    ],
    ['Yarmarka 2024-cü ilin noyabr ayında baş tutub.', 'told-too-early 2024-cü ilin noyabr'],
    [
      '2024-cü ilin dördüncü rübündə tibb bacıları təlim alıb.',
      'told-too-early 2024-cü ilin dördüncü rübündə',
    ],
    [
      '2024-cü ilin ikinci yarısında hakimlər Cenevrəyə səfər edib.',
      'told-too-early 2024-cü ilin ikinci yarısında',
    ],
    ['2025-ci ildə üç məktəb tikilib.', 'told-too-early 2025'],
    ['Nümayəndələr 2024-cü ilin noyabrında Gəncəyə getdi.', 'told-too-early 2024-cü ilin noyabrında'],
    ['2024-cü il noyabrın 12-də hökumət strategiyanı təsdiqləyib.', 'told-too-early 2024-cü il noyabrın 12'],
    ['Sərgi 2024-cü ilin noyabr ayında açılıb, indi də davam edir.', 'told-too-early 2024-cü ilin noyabr'],
    ['Biz 2024-cü ilin noyabr ayında məktəbi təmir etmişik.', 'told-too-early 2024-cü ilin noyabr'],
    ['02.10.2024 tarixində iki quyu təmir edilib.', 'told-too-early 02.10.2024'],
    ['2024-cü il boyu könüllülər yaşlılara baş çəkib.', 'told-too-early 2024-cü il boyu'],
    ['2024-cü ilin sonunadək bütün ailələr köçüb.', 'told-too-early 2024-cü ilin sonunadək'],
    [
      '2024-cü ilin oktyabr–dekabr aylarında tibb bacıları təlim alıb.',
      'told-too-early 2024-cü ilin oktyabr–dekabr',
    ],
    ['Nümayəndə heyəti 3 oktyabr 2024-cü ildə Gəncəyə gedib.', 'told-too-early 3 oktyabr 2024'],
    ['Turnir 11 iyun 2022-ci ildə keçirilib.', 'date-long-past 11 iyun 2022'],
    ['Kurs 2024–2022-ci illərdə davam edib.', 'end-before-start 2024–2022'],
    ['2024-cü ilin iyun–mart aylarında tibb bacıları təlim alıb.', 'end-before-start 2024-cü ilin iyun–mart'],
    ['Düşərgə iyulun 19-dan 12-dək açıq olub.', 'end-before-start iyulun 19-dan 12-dək'],
    ['Düşərgə 19–12 iyul 2024-cü ildə açıq olub.', 'end-before-start 19–12 iyul 2024'],
  ],
};

const overInMarch: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['UNHCR carries out advocacy linked to COP29.', 'event-over COP29'],
    ['Support to COP29', 'event-over COP29'],
    ['UNHCR pays particular attention to displaced people within COP 29.', 'event-over COP 29'],
    ['Preparations for COP29 continue.', 'event-over COP29'],
    ['UNHCR will take part in COP29.', 'event-over COP29'],
    ['As host of COP-28, the region plays a role.', 'event-over COP-28'],
    ['On 8 March 2025, International Women’s Day 2024 was marked.', 'event-over Day 2024'],
    ['Young people celebrate World Refugee Day 2024.', 'event-over Day 2024'],
    ['The Week of the Girl Child 2023 brings schools together.', 'event-over Week of the Girl Child 2023'],
    ['In February 2025, the 2024 World Children’s Day was held.', 'event-over 2024 World Children’s Day'],
    ['The goals of COP27 guide our work.', 'event-over COP27'],
    ['UNHCR will speak at the Global Refugee Forum 2023.', 'event-over Forum 2023'],
    ['Ahead of COP29, UNHCR trains journalists.', 'event-over COP29'],
    ['UNHCR will mark International Women’s Day 2025.', 'event-over Day 2025'],
  ],
  az: [
    ['BMT QAK COP29 çərçivəsində təşviqat aparır.', 'event-over COP29'],
    ['COP29-a dəstək', 'event-over COP29'],
    ['COP29-a hazırlıq davam edir.', 'event-over COP29'],
    ['BMT QAK COP29-da iştirak edəcək.', 'event-over COP29'],
    ['COP28 məqsədləri işimizə yol göstərir.', 'event-over COP28'],
    ['8 mart 2025-ci ildə Qadınlar Günü 2024 qeyd olunub.', 'event-over Günü 2024'],
    ['Gənclər Ümumdünya Qaçqınlar Günü 2024-ü qeyd edirlər.', 'event-over Günü 2024'],
    ['Fevral 2025-ci ildə 2024-cü il Uşaqlar Günü keçirilib.', 'event-over 2024-cü il Uşaqlar Günü'],
  ],
};

const silentInSeptember: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Held on 14 June 2024, the fair brought 200 families together.',
    'The fair will be held on 14 December 2024.',
    'From November 2024, volunteers will help there.',
    'Since May 2024, volunteers have helped there.',
    'In 2024 and 2023, the same number came.',
    'The group met in October and March 2024.',
    'A conference in November 2024 brings together displaced people.',
    'UNHCR has launched a call for proposals that closes on 15 November 2024.',
    'Teachers were told that exams start on 2 December 2024.',
    'Grants signed in March 2024 finance courses in November 2024.',
    'A ceremony in November 2024 honours volunteers who helped.',
    'The Council elected UNHCR to chair the group in 2026.',
    'The group chose 20 November 2024 for its concert.',
    'Experts discussed the forum of May 2026.',
    'Students enrolled now graduate in June 2026.',
    'The exhibition, opened in March 2024, travels to Ganja in November 2024.',
    'The shelter is open from 19:00 to 8:00, the library from 10 a.m. to 4 p.m.',
    'Buses left from 16:30, and from 10:00 on Sundays.',
    'The Government agreed to open three schools in 2025.',
    'The deadline was extended to 31 December 2024.',
    'UNHCR published its plan for 2025.',
    'In September 2024, UNHCR trained nurses.',
    'In 2024, UNHCR trained nurses.',
    'The next meeting is scheduled for December 2024.',
    'The agreement signed in May 2022 was extended.',
    'Since June 2021, UNHCR has trained nurses.',
    'The survey of March 2022 was used.',
    'In the third quarter of 2024, nurses were trained.',
    'Between November and February 2024, heating was provided.',
    'From November 2023 to February 2024, heating was provided.',
    'From 2022 to 2024, wells were dug.',
    'The hall was closed on 20 February and 5 January 2024.',
    'The camp was open on 29 May–3 June 2024.',
    'It was open on 12–19 July 2024.',
    'Registration for 2025 is open.',
    'Through COP29, UNHCR draws attention to displaced people.',
    'World Refugee Day 2024 was marked in June.',
    'In line with the 2030 Agenda, nurses were trained.',
    'The Regional Response Plan 2025 was launched.',
    'More than 20 of 2,025 people were trained.',
    'The law of 1 May 2023 was amended in June 2024.',
  ],
  az: [
    '2024-cü ilin noyabr ayından könüllülər orada kömək edəcəklər.',
    '2024-cü ilin noyabr ayından qanun qüvvəyə minir.',
    'Kitabxana 09:30-dan 17:00-dək, sığınacaq isə 19:00-dan 08:00-dək açıqdır.',
    'Yarmarka 14 dekabr 2024-cü ildə keçiriləcək.',
    'Tərəflər 2024-cü ilin noyabrında görüşmək barədə razılığa gəliblər.',
    'Məhkəmə 5 noyabr 2024-cü il tarixinə təyin edilib.',
    '2026-cı il üçün büdcə təqdim olunub.',
    'Növbəti iclas 5 noyabr 2024-cü il tarixində keçirilir.',
    'Hökumət 2025-ci ildə üç məktəb açmağa razılaşıb.',
    'Son tarix 31 dekabr 2024-cü ilə qədər uzadılıb.',
    '2024-cü ildə tibb bacıları təlim alıb.',
    '2024-cü ilin sentyabr ayında tibb bacıları təlim alıb.',
    '2024-cü ilin üçüncü rübündə tibb bacıları təlim alıb.',
    '2022-ci ilin mayında imzalanan saziş uzadılıb.',
    '2021-ci ildən tibb bacıları təlim alıb.',
    'Düşərgə 12–19 iyul 2024-cü ildə açıq olub.',
    '2022–2024-cü illərdə quyular qazılıb.',
    '2030 Gündəliyinə uyğun olaraq təlim keçirilib.',
    'COP29 çərçivəsində təşviqat aparılır.',
  ],
};

const silentInMarch: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Following COP29, UNHCR continues its advocacy.',
    'The book tells how COP29 will be remembered.',
    'UNHCR will mark World Refugee Day 2025.',
    'At COP29, held in Baku in November 2024, displaced people spoke.',
    'UNHCR supported COP29 in 2024.',
    'UNHCR and the Government agreed on a roadmap at COP29.',
    'Support for COP29 rose to a new height.',
    'At COP29, ministers committed to the plan.',
    'The commitments of COP29 guide our work.',
    'UNHCR prepares for COP30.',
    'Support to COP30',
    'CBD COP16 ended in Rome.',
    'International Women’s Day was marked on 8 March 2025.',
    'World Refugee Day 2025 is ahead.',
    'The Global Refugee Forum 2023 led to 12 pledges.',
    'It rose from 12 to 21, and fell from 21 to 12.',
    'The 16 Days of Activism bring schools together.',
  ],
  az: [
    'COP29-dan sonra BMT QAK təşviqatı davam etdirir.',
    'Kitab COP29-un necə xatırlanacağından bəhs edir.',
    'BMT QAK 2024-cü ildə COP29-a dəstək göstərib.',
    'COP29-un nəticələri işimizə yol göstərir.',
    'BMT QAK COP30-a hazırlaşır.',
    'Qadınlar Günü 8 mart 2025-ci ildə qeyd olunub.',
  ],
};

const found = async (language: string, texts: readonly string[], changes: Change[]) =>
  (await foundInPassages(checks, language, texts, changes)).map((one, at) => [texts[at], ...one]);

describe.each(['en', 'az'])('%s', (language) => {
  it.each([
    ['September 2024', september, []],
    ['March 2025', overInMarch, march],
  ] as const)('finds in a factsheet of %s', async (_, table, changes) => {
    const rows = table[language] ?? [];
    expect(
      await found(
        language,
        rows.map(([text]) => text),
        [...changes],
      ),
    ).toEqual(rows);
  });

  it.each([
    ['September 2024', silentInSeptember, []],
    ['March 2025', silentInMarch, march],
  ] as const)('is silent in a factsheet of %s', async (_, table, changes) => {
    const texts = table[language] ?? [];
    expect(await found(language, texts, [...changes])).toEqual(texts.map((text) => [text]));
  });
});

describe('dates of figures.yaml', () => {
  it.each([
    [
      'tournament: 2024-06-11',
      'tournament: 2025-06-11',
      /^error told-too-early figures.yaml:\d+:\d+ tournament is 2025-06-11, and comes after the day of issue/,
    ],
    [
      'tournament: 2024-06-11',
      'tournament: 2023-06-11',
      /^warning date-long-past figures.yaml:\d+:\d+ tournament is 2023-06-11, more than a year before/,
    ],
    [
      'tournament: 2024-06-11',
      'camp_start: 2024-08\n  camp_end: 2024-06\n  tournament: 2024-06-11',
      /^error end-before-start figures.yaml:\d+:\d+ camp_start is 2024-08, after camp_end \(2024-06\)\./,
    ],
    [
      'tournament: 2024-06-11',
      'fair_from: 2024-05-12\n  fair_until: 2024-05-02\n  tournament: 2024-06-11',
      /^error end-before-start figures.yaml:\d+:\d+ fair_from/,
    ],
  ])('%s → %s', async (line, put, says) => {
    expect(await findings(checks, [figure(line, put)])).toEqual([expect.stringMatching(says)]);
  });

  it('may be a start and an end of one month', async () => {
    expect(
      await findings(checks, [
        figure(
          'tournament: 2024-06-11',
          'camp_start: 2024-06-03\n  camp_end: 2024-06\n  tournament: 2024-06-11',
        ),
      ]),
    ).toEqual([]);
  });
});

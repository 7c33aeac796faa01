// The times that sentences tell, held against the times of the figures that they name.
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { timeDiffers } from '../../../src/checks/times/time-differs.ts';
import { timeUnclear } from '../../../src/checks/times/time-unclear.ts';
import { dataWith, project, shipped, temporaryFolder } from '../../support/data.ts';
import { figure, findings, sentences, subjectOf } from '../figures/support.ts';
import { subjectIn, told } from '../support.ts';

const checks = [timeDiffers, timeUnclear];

/** A factsheet of March 2025 with the figures of 2024; some of other times. */
const march2025 = [
  figure('issued: 2024-09-30', 'issued: 2025-03-31'),
  figure('during: 2024-01/2024-09', 'during: 2024'),
  figure('as_of: 2024-06-30 # 30', 'as_of: 2024-12-31 # 30'),
  figure('mine_signs: 155', 'mine_signs: { value: 155, during: 2024-01/2024-09 }'),
  figure('skills_trainees: 67', 'skills_trainees: { value: 67, during: 2023-07/2024-06 }'),
];

const inEnglish = (text: string) => findings(checks, [...march2025, ...sentences('', text).slice(1)]);
const inAzerbaijani = (text: string) => findings(checks, [...march2025, ...sentences(text, '').slice(0, 1)]);

const n = '{{new_citizens, number}}'; // 2024
const half = '{{legal_aid_idps, number}}'; // first half of 2024
const eyes = '{{eye_care, number}}'; // May and June 2024
const nine = '{{mine_signs, number}}'; // January to September 2024
const since = '{{campaign_citizenships, number}}'; // since 2014
const fiscal = '{{skills_trainees, number}}'; // July 2023 to June 2024
const people = '{{population.refugees, number}}'; // end of 2024

it('the shipped texts tell no other times, whatever the day of issue', async () => {
  expect(await findings(checks, [])).toEqual([]);
  expect(await findings(checks, march2025)).toEqual([]);
});

describe('stays silent', () => {
  it.each([
    `In 2024, ${n} people acquired citizenship.`,
    `In {{new_citizens, year}}, ${n} people acquired citizenship.`,
    `{{new_citizens, during, capital}}, ${n} people acquired citizenship.`,
    `${n} people acquired citizenship.`,
    `Azerbaijan acceded to the conventions in 1996. In 2024, ${n} people acquired citizenship.`,
    `Azerbaijan acceded in 1996. ${n} people acquired citizenship.`,
    `Azerbaijan acceded in 1996, and ${n} people acquired citizenship in 2024.`,
    `Since 2014, ${since} people have acquired citizenship.`,
    `{{campaign_citizenships, since, capital}}, ${since} people, ${n} of them in 2024.`,
    `In the first half of 2024, ${half} people got legal aid, and ${n} acquired citizenship in 2024.`,
    `In 2024, ${half} people got legal aid.`,
    `${half} people got legal aid between January and June 2024.`,
    `${half} people got legal aid in January–June 2024.`,
    `In H1 2024 and Q1–Q2, ${half} people got legal aid.`,
    `In May and June 2024, ${eyes} people had their eyes tested.`,
    `{{eye_care, during, capital}}, ${eyes} people had their eyes tested.`,
    `In the second quarter of 2024, ${eyes} people had their eyes tested.`,
    `In the first nine months of 2024, ${nine} signs were installed.`,
    `From July 2023 to June 2024, ${fiscal} people were trained.`,
    `In 2023–2024, ${fiscal} people were trained.`,
    `Under the law adopted in 2023, ${n} people acquired citizenship.`,
    `Under the 2022 agreement, ${n} people acquired citizenship.`,
    `In line with the UN 2030 Agenda, ${n} people acquired citizenship.`,
    `The Global Appeal 2025 tells of ${n} people.`,
    `By 2026, ${n} people will have a passport.`,
    `${n} people will be trained in 2026.`,
    `Last year, ${n} people acquired citizenship.`,
    `At the end of 2024, ${people} refugees lived in the country.`,
    `Since 2022, the number of refugees has grown to ${people}.`,
    `On {{tournament, date}}, ${n} people were at the tournament.`,
    `In 2025, UNHCR moved. The report of 2024 says: ${n} people acquired citizenship in 2024.`,
    `In 2025, UNHCR needs {{funding.required, money}}.`,
    `Room 2025 was open to ${n} people.`,
    `${n} people may march in 2024.`,
  ])('%s', async (text) => {
    expect(await inEnglish(text)).toEqual([]);
  });

  it.each([
    `2024-cü ildə ${n} nəfər vətəndaşlıq alıb.`,
    `{{new_citizens, year, ordinal}} ildə ${n} nəfər vətəndaşlıq alıb.`,
    `{{new_citizens, during}} ${n} nəfər vətəndaşlıq alıb.`,
    `Azərbaycan 1996-cı ildə qoşulub və 2024-cü ildə ${n} nəfər vətəndaşlıq alıb.`,
    `2014-cü ildən bəri ${since} nəfər vətəndaşlıq alıb.`,
    `2024-cü ilin birinci yarısında ${half} nəfər yardım alıb.`,
    `2024-cü ilin may–iyun aylarında ${eyes} nəfər eynək alıb.`,
    `2024-cü ilin ikinci rübündə ${eyes} nəfər eynək alıb.`,
    `2024-cü ilin ilk doqquz ayında ${nine} lövhə quraşdırılıb.`,
    `2023-cü ildə qəbul edilmiş qanuna əsasən ${n} nəfər vətəndaşlıq alıb.`,
    `1954-cü və 1961-ci il tarixli konvensiyalara əsasən ${n} nəfər vətəndaşlıq alıb.`,
    `Ötən il ${n} nəfər vətəndaşlıq alıb.`,
    `2026-cı ildə ${n} nəfər təlim keçəcək.`,
    `2024-cü ilin sonunda ölkədə ${people} qaçqın yaşayırdı.`,
  ])('%s', async (text) => {
    expect(await inAzerbaijani(text)).toEqual([]);
  });
});

describe('finds', () => {
  it.each([
    [
      `In 2025, ${n} people acquired citizenship.`,
      'error time-differs',
      '“2025” is told here, and new_citizens covers 2024',
    ],
    [`In {{year, year}}, ${n} people acquired citizenship.`, 'error time-differs', '“2025”'],
    [`This year, ${n} people acquired citizenship.`, 'error time-differs', '“This year”'],
    [`${n} people acquired citizenship in 2025.`, 'error time-differs', '“2025”'],
    [
      `In the second half of {{year, year}}, ${half} people got aid.`,
      'error time-differs',
      'begins after the day of issue',
    ],
    [`In the second half of 2024, ${half} people got aid.`, 'error time-differs', 'second half of 2024'],
    [`In the first half of 2024, ${n} people got a passport.`, 'error time-differs', 'first half of 2024'],
    [`In the first half, ${n} people got a passport.`, 'error time-differs', 'first half'],
    [`In the third quarter of 2024, ${half} people got aid.`, 'error time-differs', 'third quarter of 2024'],
    [`In Q1 2025, ${n} people got a passport.`, 'error time-differs', 'Q1 2025'],
    [
      `Between January and March 2025, ${n} people got a passport.`,
      'error time-differs',
      'January and March 2025',
    ],
    [
      `In the first six months of 2024, ${nine} signs were installed.`,
      'error time-differs',
      'first six months of 2024',
    ],
    [`In May, ${n} people got a passport.`, 'warning time-unclear', '“May”'],
    [`In July 2024, ${half} people got aid.`, 'warning time-unclear', '“July 2024”'],
    [`In October 2025, ${n} people got a passport.`, 'error time-differs', 'begins after the day of issue'],
    [`In 2023, ${n} people acquired citizenship.`, 'error time-differs', '“2023”'],
    [`In 2024, ${fiscal} people were trained.`, 'error time-differs', '“2024”'],
    [`Since 2015, ${since} people have acquired citizenship.`, 'error time-differs', 'counts since 2014'],
    [`In 2024, ${since} people acquired citizenship.`, 'error time-differs', 'counts since 2014'],
    [`Since 2025, ${n} people acquired citizenship.`, 'error time-differs', '“2025”'],
    [`In 2025, ${people} refugees lived in the country.`, 'warning time-unclear', 'is as of 2024-12-31'],
    [`In 2025, UNHCR opened a centre. ${n} people came.`, 'warning time-unclear', '“2025” was told last'],
  ])('%s', async (text, code, says) => {
    const found = await inEnglish(text);
    expect(found).toEqual([expect.stringContaining(says)]);
    expect(found[0]?.startsWith(code)).toBe(true);
  });

  it.each([
    [`2025-ci ildə ${n} nəfər vətəndaşlıq alıb.`, 'error time-differs', '“2025”'],
    [`{{year, ordinal}} ildə ${n} nəfər vətəndaşlıq alıb.`, 'error time-differs', '“2025”'],
    [`Bu il ${n} nəfər vətəndaşlıq alıb.`, 'error time-differs', '“Bu il”'],
    [`2024-cü ilin ikinci yarısında ${half} nəfər yardım alıb.`, 'error time-differs', 'ikinci yarısında'],
    [
      `{{year, ordinal}} ilin ikinci yarısında ${half} nəfər yardım alıb.`,
      'error time-differs',
      'begins after',
    ],
    [`İlin birinci yarısında ${n} nəfər vətəndaşlıq alıb.`, 'error time-differs', 'birinci yarısında'],
    [`2024-cü ilin üçüncü rübündə ${half} nəfər yardım alıb.`, 'error time-differs', 'üçüncü rübündə'],
    [`May ayında ${n} nəfər vətəndaşlıq alıb.`, 'warning time-unclear', 'May'],
    [`2015-ci ildən ${since} nəfər vətəndaşlıq alıb.`, 'error time-differs', '2015'],
    [`2025-ci ildə mərkəz açılıb. ${n} nəfər gəlib.`, 'warning time-unclear', 'was told last'],
  ])('%s', async (text, code, says) => {
    const found = await inAzerbaijani(text);
    expect(found).toEqual([expect.stringContaining(says)]);
    expect(found[0]?.startsWith(code)).toBe(true);
  });

  it('at the words, or at the placeholder that prints them', async () => {
    const typed = await subjectOf([...march2025, ...sentences('', `In 2025, ${n} people came.`).slice(1)]);
    const [finding] = runChecks(checks, typed);
    expect(finding).toMatchObject({ about: '2025', at: 'opening.climate' });
    expect(finding?.hint).toContain('{{new_citizens, during}} or {{new_citizens, year}}');
    const printed = await inEnglish(`In {{year, year}}, ${n} people came.`);
    const [, column] = /text\.en\.yaml:\d+:(\d+) /.exec(printed[0] ?? '') ?? [];
    expect(Number(column)).toBeGreaterThan(20);
  });
});

describe('a factsheet that tells no times', () => {
  const old = [
    figure('issued: 2024-09-30', 'issued: 2025-03-31'),
    figure(/^during: .*\n/m, ''),
    figure(/, (?:during|since): [\d/-]+/g, ''),
  ];
  it('is only held against what has not begun', async () => {
    const found = (text: string) =>
      subjectOf([...old, ...sentences('', text).slice(1)]).then((subject) =>
        told(runChecks(checks, subject)),
      );
    expect(await found(`In 2024, and in the first half of 2023, ${n} people came.`)).toEqual([]);
    // The half as those files give it.
    const half = [...old, figure('  mine_signs', '  legal_half: 2\n  mine_signs')];
    const text = `In the {{legal_half, ordinal_words}} half of {{year, year}}, ${n} people came.`;
    const subject = await subjectOf([...half, ...sentences('', text).slice(1)]);
    expect(told(runChecks(checks, subject))).toEqual([expect.stringContaining('second half of 2025')]);
    expect(await found(`In the second half of {{year, year}}, ${n} people came.`)).toEqual([
      expect.stringContaining('begins after the day of issue'),
    ]);
  });
});

describe('another language', () => {
  it.each([
    ['En 2024, {{new_citizens, number}} personnes ont acquis une nationalité.', undefined],
    [
      '{{legal_aid_idps, during, capital}}, {{legal_aid_idps, number}} personnes ont reçu une aide.',
      undefined,
    ],
    ['Depuis 2014, {{campaign_citizenships, number}} personnes ont acquis une nationalité.', undefined],
    ['Appel mondial 2025 : {{new_citizens, number}} personnes.', undefined],
    ['En 2025, {{new_citizens, number}} personnes ont acquis une nationalité.', '“2025”'],
    [
      'Au second semestre 2024, {{legal_aid_idps, number}} personnes ont reçu une aide.',
      '“Au second semestre 2024”',
    ],
    [
      'Au premier semestre, {{new_citizens, number}} personnes ont acquis une nationalité.',
      '“Au premier semestre”',
    ],
    ['En juillet 2024, {{legal_aid_idps, number}} personnes ont reçu une aide.', '“juillet 2024”'],
  ])('by the words of its file: %s', async (text, says) => {
    const french = path.join(project, 'test/fixtures/french');
    const base = await dataWith(march2025.map((one) => ({ ...one, file: `${shipped}/${one.file}` })));
    await cp(path.join(french, 'data/azerbaijan/2024-09'), path.join(base.folder, shipped), {
      recursive: true,
    });
    const passage = {
      file: `${shipped}/text.fr.yaml`,
      find: /(?<=opening:\n {2}\w+: >-\n)/,
      put: `    ${text}\n`,
    };
    const operation = {
      file: 'azerbaijan/operation.yaml',
      find: 'languages: [az, en]',
      put: 'languages: [az, en, fr]',
    };
    const data = await dataWith([passage, operation], base.folder);
    const templates = await temporaryFolder();
    for (const from of [path.join(project, 'templates'), path.join(french, 'templates')]) {
      await cp(from, templates, { recursive: true });
    }
    const found = told(runChecks(checks, await subjectIn(data, shipped, undefined, templates)));
    expect(found).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
  });
});

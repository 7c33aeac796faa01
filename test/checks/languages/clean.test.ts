// Passages of two languages that look unlike and tell the same: no check of the languages may find anything.
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { dataWith, shipped } from '../../support/data.ts';
import { checksOf, notes } from '../notes.ts';
import { earlier, subjectIn, subjectWith, told } from '../support.ts';

const checks = checksOf('languages');
const az = `${shipped}/text.az.yaml`;
const en = `${shipped}/text.en.yaml`;

/** Pairs of passages, Azerbaijani and English. */
const pairs: readonly (readonly [az: string, en: string])[] = [
  // the same in both, and rightly so
  ['COP29', 'COP29'],
  ['Fuji Optical', 'Fuji Optical'],
  ['UNHCR/Elnur Mammadov', 'UNHCR/Elnur Mammadov'],
  ['© BMT QAK/Elnur Məmmədov', '© UNHCR/Elnur Mammadov'],
  ['Médecins du Monde', 'Médecins du Monde'],
  ['Microsoft Teams', 'Microsoft Teams'],
  ['{{mine_signs, number}}', '{{mine_signs, number}}'],
  [
    '{{funding.required, money}} / {{funding.funded, money}}',
    '{{funding.required, money}} / {{funding.funded, money}}',
  ],
  ['+994 12 492 14 43', '+994 12 492 14 43'],
  ['https://www.unhcr.org/az/', 'https://www.unhcr.org/az/'],
  [':en[No one should be left behind]', ':en[No one should be left behind]'],
  ['**:en[#IBelong]**', '**#IBelong**'],
  ['2014–2024', '2014–2024'],
  // figures named in other formats, in another order, more than once, the year in one alone
  ['{{officials_trained, ablative}} çox nəfər', 'More than {{officials_trained, number}} people'],
  ['{{year, ordinal}} ilin {{taxi_permits, ordinal_words}} ayı', 'The {{taxi_permits, ordinal_words}} month'],
  [
    '{{mine_signs, number}} lövhə, {{new_citizens, words}} şəxs',
    '{{new_citizens, words}} people, {{mine_signs, number}} signs',
  ],
  ['{{mine_signs, number}} lövhə, yəni hər {{mine_signs, number}}', '{{mine_signs, number}} signs'],
  ['{{tournament, date}} tarixində', 'On {{ tournament , date }}'],
  // the same page in two languages
  ['[sayt](https://www.unhcr.org/az/page)', '[website](https://www.unhcr.org/en/page/)'],
  ['[yardım](https://help.unhcr.org/azerbaijan/az/)', '[help](https://help.unhcr.org/azerbaijan)'],
  ['[səhifə](https://az.example.org/a)', '[page](https://www.example.org/a)'],
  ['[səhifə](https://example.org/a?lang=az&id=5)', '[page](https://example.org/a?id=5&lang=en)'],
  ['[səhifə](https://example.org/az-AZ/a)', '[page](https://example.org/en-GB/a)'],
  [
    '[bir](https://example.org/1) və [iki](https://example.org/2)',
    '[two](https://example.org/2) and [one](https://example.org/1)',
  ],
  ['[bir](https://example.org/1) və yenə [bir](https://example.org/1)', '[one](https://example.org/1)'],
  ['[qanun](https://example.org/law_(1998))', '[law](https://example.org/law_(1998))'],
  ['[yazın](mailto:azeba@unhcr.org)', '[write](mailto:azeba@unhcr.org)'],
  ['\\[mötərizə](deyil)', '\\[brackets](only)'],
  // lengths
  ['Təhsil', 'Education and vocational training'],
  ['Bəli.', 'Yes, in the words of the officials who took part in the meeting.'],
  [
    'Didərgin düşmüş qadınların və gənclərin səlahiyyətləndirilməsinə yönəlmiş layihələr genişləndirilib, icma mərkəzləri təmir olunub.',
    'Projects for displaced women and youth grew, and community centres were repaired in Baku.',
  ],
];

it('finds nothing in passages that tell the same', async () => {
  expect(pairs.length).toBeGreaterThanOrEqual(30);
  const subject = await subjectWith(
    notes(
      az,
      pairs.map(([text]) => text),
    ),
    notes(
      en,
      pairs.map(([, text]) => text),
    ),
  );
  expect(told(runChecks(checks, subject))).toEqual([]);
});

/** Azerbaijani then and now, English then and now. */
const periods: readonly (readonly [string, string, string, string])[] = [
  // nothing changed, or both
  [
    'Bakıda seminar keçirilib.',
    'Bakıda seminar keçirilib.',
    'A seminar was held in Baku.',
    'A seminar was held in Baku.',
  ],
  [
    'Bakıda seminar keçirilib.',
    'Gəncədə görüş olub.',
    'A seminar was held in Baku.',
    'There was a meeting in Ganja.',
  ],
  // spelling, endings, marks, spaces, quotation marks
  ['qacqinlar üçün kocküne', 'qaçqınlar üçün köçkünə', 'for refugees', 'for refugees'],
  ['“Qanun” haqqında', '**Qanun** haqqında', 'On the "law"', 'On the **law**'],
  ['bir  iki', 'bir iki', 'one, two', 'one – two'],
  ['mərkəzlər', 'mərkəzlər', 'centers', 'centres'],
  ['layihə', 'layihə', 'a seperate project', 'a separate project'],
  [
    'Almatı Prosesi',
    '[Almatı Prosesi](https://example.org/az)',
    'Almaty Process',
    '[Almaty Process](https://example.org/en)',
  ],
  ['JIPS ilə', ':en[JIPS] ilə', 'with JIPS', 'with JIPS'],
  ['Seminar haqqında', 'Seminar haqqındadır', 'About it', 'About it'],
  // figures: other formats, typed then and named now
  [
    '{{mine_signs, number}} lövhə',
    '{{mine_signs, ablative}} lövhə',
    '{{mine_signs}} signs',
    '{{mine_signs, number}} signs',
  ],
  [
    '1998 lövhə',
    '{{mine_signs, number}} lövhə',
    '{{mine_signs, number}} signs',
    '{{mine_signs, number}} signs',
  ],
  // a word more or less in one language
  ['tədbirlər keçirilib', 'tədbirlər keçirilib', 'events were held', 'events were also held'],
];

it('finds nothing in passages that changed in both languages, or in no more than their spelling', async () => {
  const data = await dataWith([
    notes(
      az,
      periods.map(([then]) => then),
    ),
    notes(
      en,
      periods.map(([, , then]) => then),
    ),
  ]);
  await cp(path.join(data.folder, shipped), path.join(data.folder, earlier), { recursive: true });
  const now = (file: string, texts: readonly string[]) => {
    const { put } = notes(file, texts) as { put: string };
    return { file, find: /\nnotes:\n[\s\S]*$/, put };
  };
  const changed = await dataWith(
    [
      now(
        az,
        periods.map(([, text]) => text),
      ),
      now(
        en,
        periods.map(([, , , text]) => text),
      ),
    ],
    data.folder,
  );
  expect(told(runChecks(checks, await subjectIn(changed, shipped, earlier)))).toEqual([]);
});

it('says nothing of a passage that somebody has marked as checked', async () => {
  const data = await dataWith();
  await cp(path.join(data.folder, shipped), path.join(data.folder, earlier), { recursive: true });
  const rewrite = { file: en, find: 'title: Access to services', put: 'title: Health, schools and jobs' };
  const checked = { file: az, find: 'title: Xidmətlərə çıxış', put: 'title: !checked Xidmətlərə çıxış' };
  const changed = await dataWith([rewrite, checked], data.folder);
  expect(told(runChecks(checks, await subjectIn(changed, shipped, earlier)))).toEqual([]);
});

it('says nothing of a title that became longer in one language', async () => {
  const data = await dataWith();
  await cp(path.join(data.folder, shipped), path.join(data.folder, earlier), { recursive: true });
  const longer = {
    file: en,
    find: 'title: Access to services',
    put: 'title: Access to services for all who live far from schools and clinics',
  };
  const changed = await dataWith([longer], data.folder);
  expect(told(runChecks(checks, await subjectIn(changed, shipped, earlier)))).toEqual([]);
});

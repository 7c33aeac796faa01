// Parts above their whole, counts that fall or jump, and other values for the same day: found, and what is right is not.
import { describe, expect, it } from 'vitest';
import { figureJump } from '../../../src/checks/figures/figure-jump.ts';
import { originsFew } from '../../../src/checks/figures/origins-few.ts';
import { partAboveWhole } from '../../../src/checks/figures/part-above-whole.ts';
import { sameDayDiffers } from '../../../src/checks/figures/same-day-differs.ts';
import { sinceFell } from '../../../src/checks/figures/since-fell.ts';
import { notes } from '../notes.ts';
import { foundInPassages } from '../passages.ts';
import { en, figure, findings, march } from './support.ts';

// refugees_employed is 37, taxi_permits 7, medical_cash 252, one_off_cash_families 52, empowered 100.
const faults: Readonly<Record<string, readonly (readonly [text: string, found: string])[]>> = {
  en: [
    ['A total of 37 refugees started work, including 47 women.', '47'],
    ['Of 120 pupils, of whom 160 are girls, all passed.', '160'],
    ['Seven judges were trained, including nine women.', 'nine'],
    [
      '{{taxi_permits, number}} men found work, including {{refugees_employed, number}} drivers.',
      '{{refugees_employed, number}}',
    ],
    ['We trained 80 nurses (among them 95 from Ganja).', '95'],
    ['Some 1,200 people came, including 1,350 children.', '1,350'],
    ['{{taxi_permits, words, capital}} people got permits, of whom 12 were women.', '12'],
    ['There were 15 cooks, of them 18 refugees.', '18'],
    ['UNHCR received $2 million, including $3 million from Japan.', '3'],
    ['In all, 46 per cent were women, including 58 per cent from Ganja.', '58'],
    [
      '**{{refugees_employed, number}} refugees** work, including {{medical_cash, number}} women.',
      '{{medical_cash, number}}',
    ],
    ['Of 58 donors, 61 are from Ganja.', '61'],
    ['Of the 318 damaged houses, UNHCR repaired 421 of them.', '421'],
    ['We met 9 mayors, including 11 women.', '11'],
    [
      'There were 39 legal interventions for stateless persons, including citizenship applications for 41 people.',
      '41',
    ],
    ['The 24 families, including 31 families with children, moved.', '31'],
  ],
  az: [
    ['Ümumilikdə 37 qaçqın işə başlayıb, o cümlədən 47 qadın.', '47'],
    ['120 şagirddən, onlardan 160 nəfəri qızdır, hamısı keçib.', '160'],
    [
      '{{taxi_permits, number}} kişi iş tapıb, o cümlədən {{refugees_employed, number}} sürücü.',
      '{{refugees_employed, number}}',
    ],
    ['80 tibb bacısı təlim alıb, onlardan 95 nəfər Gəncədəndir.', '95'],
    ['1 200 nəfər gəlib, o cümlədən 1 350 uşaq.', '1 350'],
    ['Yeddi hakim təlim alıb, o cümlədən doqquz qadın.', 'doqquz'],
    ['{{taxi_permits, words, capital}} nəfər icazə alıb, onlardan 12 nəfər qadındır.', '12'],
    ['15 aşpaz var, bunlardan 18 nəfər qaçqındır.', '18'],
    ['58 donordan 61-i Gəncədəndir.', '61'],
    ['318 ev zədələnib və onlardan 421-i təmir edilib.', '421'],
    ['9 bələdiyyə sədri ilə görüşülüb, o cümlədən 11 qadın.', '11'],
    ['Cəmi 46%-i qadındır, o cümlədən 58%-i Gəncədən.', '58'],
    [
      '{{refugees_employed, number}} qaçqın işləyir, o cümlədən {{medical_cash, number}} qadın.',
      '{{medical_cash, number}}',
    ],
    ['24 ailə, o cümlədən uşaqlı 31 ailə köçüb.', '31'],
  ],
};

const clean: Readonly<Record<string, readonly string[]>> = {
  en: [
    'A total of 47 refugees started work, including 37 women.',
    'The 162 families, including 320 children, moved.',
    'Twelve schools, including 1,400 pupils, took part.',
    'Some of the 37 refugees work; including families, 52 people moved.',
    'In 2024, UNHCR trained nurses, including 95 from Ganja.',
    'On 11 June, people came, including 350 children.',
    'Of 37 refugees, 12 work. Including their families, 160 people came.',
    'Of 120 pupils, of whom 60 are girls, all passed.',
    'Within 3 months of them, 12 were trained.',
    'UNHCR helped 37 people, including with $5,000 in cash.',
    'A 24-hour hotline, including 120 volunteers, was opened.',
    '{{refugees_employed, number}} refugees, including {{taxi_permits, words}} drivers, found work.',
    'Of 58 donors, 41 are from Ganja.',
    'A group of 58 people, 61 tents and 70 beds arrived.',
    'Of the 318 damaged houses, 42 were repaired.',
    'In 3 sessions, including 45 women, nurses were trained.',
  ],
  az: [
    'Ətrafdakı 25 kənddən, o cümlədən 900-dən çox ailənin yaşadığı yerlərdən gəliblər.',
    '47 qaçqın işə başlayıb, o cümlədən 37 qadın.',
    '162 ailə, o cümlədən 320 uşaq köçüb.',
    '2024-cü ildə tibb bacıları, o cümlədən 95 nəfər Gəncədən təlim alıb.',
    '12 məktəb, o cümlədən 1 400 şagird iştirak edib.',
    '58 donordan 41-i Gəncədəndir.',
    'Yaşı 18-dən 25-ə qədər olan gənclər.',
    '37 qaçqın işləyir. Onlardan əlavə, ailələri ilə 160 nəfər gəlib.',
    '{{refugees_employed, number}} qaçqın, o cümlədən {{taxi_permits, words}} sürücü iş tapıb.',
  ],
};

describe.each(['en', 'az'])('parts and wholes in %s', (language) => {
  it('are told at the part', async () => {
    const rows = faults[language] ?? [];
    const found = await foundInPassages(
      [partAboveWhole],
      language,
      rows.map(([text]) => text),
    );
    expect(found.map((one, at) => [rows[at]?.[0], ...one])).toEqual(
      rows.map(([text, part]) => [text, `part-above-whole ${part}`]),
    );
  });

  it('are left alone where they are right', async () => {
    const texts = clean[language] ?? [];
    const found = await foundInPassages([partAboveWhole], language, texts);
    expect(found.map((one, at) => [texts[at], ...one])).toEqual(texts.map((text) => [text]));
  });
});

const checks = [figureJump, sinceFell, sameDayDiffers, originsFew];
const lines = async (now: Parameters<typeof findings>[1], before = march) =>
  (await findings(checks, now, before)).map((one) => one.replace(/ figures\.yaml:\d+:\d+/, ''));

describe('beside the last period', () => {
  it.each([
    [
      'international: 3',
      'international: 300',
      'warning figure-jump presence.staff.international is 300, and was 3 last time. 100 times the figure of last time: two digits too many?',
    ],
    [
      'national: 22',
      'national: 220',
      'warning figure-jump presence.staff.national is 220, and was 22 last time. 10 times the figure of last time: a digit too many?',
    ],
    [
      'affiliate: 9',
      'affiliate: 9000',
      'warning figure-jump presence.staff.affiliate is 9000, and was 9 last time. 1000 times the figure of last time: three digits too many?',
    ],
    [
      'baku: 1',
      'baku: 10',
      'warning figure-jump presence.offices.baku is 10, and was 1 last time. 10 times the figure of last time: a digit too many?',
    ],
    [
      'mine_signs: 155',
      'mine_signs: 15500',
      'warning figure-jump mine_signs is 15500, and was 155 last time. 100 times the figure of last time: two digits too many?',
    ],
    [
      'new_citizens: 21',
      'new_citizens: 2100',
      'warning figure-jump new_citizens is 2100, and was 21 last time. 100 times the figure of last time: two digits too many?',
    ],
    [
      'value: 3263',
      'value: 32630',
      'warning figure-jump eye_care is 32630, and was 3263 last time. 10 times the figure of last time: a digit too many?',
    ],
    [
      'health_insured: 682',
      'health_insured: 68',
      'warning figure-jump health_insured is 68, and was 682 last time. Only 10% of the figure of last time: a digit too few?',
    ],
    [
      'stateless: 513',
      'stateless: 51300',
      'warning figure-jump population.stateless is 51300, and was 513 last time. 100 times the figure of last time: two digits too many?',
    ],
    [
      'required: 8000000',
      'required: 800000000',
      'warning figure-jump funding.required is 800000000, and was 8000000 last time. 100 times the figure of last time: two digits too many?',
    ],
    [
      'PAK: 49',
      'PAK: 149',
      'warning figure-jump origins.asylum_seekers.PAK is 149, and was 49 last time. 3 times the figure of last time.',
    ],
    [
      'value: 2000, since',
      'value: 200, since',
      'warning since-fell campaign_citizenships counts since 2014, and is 200; it was 2000 last time.',
    ],
    [
      'value: 6000, since',
      'value: 5999, since',
      'warning since-fell campaign_nationalities counts since 2014, and is 5999; it was 6000 last time.',
    ],
    [
      'value: 2000, since',
      'value: 20000, since',
      'warning figure-jump campaign_citizenships is 20000, and was 2000 last time. 10 times the figure of last time: a digit too many?',
    ],
  ])('%s → %s', async (find, put, says) => {
    expect(await lines([figure(find, put)])).toEqual([says]);
  });

  it.each([
    ['value: 2000, since: 2014', 'value: 1200, since: 2019'],
    ['value: 2000, since', 'value: 2400, since'],
    ['international: 3', 'international: 6'],
    ['baku: 1', 'baku: 2'],
    ['new_citizens: 21', 'new_citizens: 60'],
    ['value: 1, during', 'value: 4, during'],
    ['taxi_permits: 7', 'taxi_permits: 20'],
    ['stateless: 513', 'stateless: 271'],
  ])('nothing of %s → %s', async (find, put) => expect(await lines([figure(find, put)])).toEqual([]));

  const sameDay = march.filter(({ file }, at) => file && at !== 1);
  it('another value for the same day and source is told once, at the day', async () => {
    const now = [figure('refugees: 8087', 'refugees: 7400'), figure('idps: 657749', 'idps: 655212')];
    expect(await lines(now, sameDay)).toEqual([
      'warning same-day-differs The population is as of 2024-06-30, as last time, and population.refugees is 7400, not 8087, and 1 more differ.',
    ]);
    expect((await findings(checks, now, sameDay))[0]).toMatch(/figures\.yaml:\d+:10 /);
  });
  it('nor are the same values, or those of another source', async () => {
    expect(await lines([], sameDay)).toEqual([]);
    const other = [figure('refugees: 8087', 'refugees: 7400'), figure('source: rdf', 'source: office')];
    expect(await lines(other, sameDay)).toEqual([]);
  });
});

describe('a count since a year that is typed', () => {
  const note = (text: string) => notes(en, [text]);
  const before = 'Since 2016, 4,150 people have learned Azerbaijani.';
  const found = async (now: string) => lines([note(now)], [...march, note(before)]);

  it('is told where it is less than last time', async () => {
    expect(await found('Since 2016, 3,980 people have learned Azerbaijani.')).toEqual([
      expect.stringMatching(
        /^warning since-fell .*“3,980 people” counts since 2016; it was 4,150 last time\.$/,
      ),
    ]);
  });

  it.each([
    'Since 2016, 4,150 people have learned Azerbaijani.',
    'Since 2016, 4,300 people have learned Azerbaijani.',
    'Since 2019, 3,980 people have learned Azerbaijani.',
    'Since 2016, 3,980 women have learned Azerbaijani.',
    'Since 2016, 12 people from Ganja have opened shops.',
    'Since 2016, 4,300 people have learned Azerbaijani in 9 towns.',
    'In 2016, 3,980 people learned Azerbaijani.',
  ])('and not in “%s”', async (now) => expect(await found(now)).toEqual([]));
});

it('main countries that most do not come from are noted', async () => {
  const [found] = await findings([originsFew], [figure('UKR: 6540', 'UKR: 654')]);
  expect(found).toBeUndefined();
  expect(await findings([originsFew], [figure('UKR: 6540', 'UKR: 65')])).toEqual([
    expect.stringMatching(
      /^note origins-few figures\.yaml:\d+:\d+ The main countries of origin of refugees come to 1442, of 8087 in all\.$/,
    ),
  ]);
});

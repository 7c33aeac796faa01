// Figures beside other nouns than in the other language.
import { expect, it } from 'vitest';
import { nounsDiffer } from '../../../src/checks/languages/nouns-differ.ts';
import { foundInNotes } from '../notes.ts';

const a = '{{mine_signs, number}}';
const b = '{{medical_cash, number}}';

/** Azerbaijani, English, and how often it is told in English. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [`${a} qaçqın və ${b} məcburi köçkün gəlib.`, `${b} refugees and ${a} IDPs came.`, ['warning']],
  [`${a} qaçqın gəlib.`, `${a} stateless persons came.`, ['warning']],
  [`${a} məcburi köçkün gəlib.`, `${a} refugees came.`, ['warning']],
  [`${a} ailə gəlib.`, `${a} children came.`, ['warning']],
  [`${a} qadın oxuyub.`, `${a} young people learned.`, ['warning']],
  [`${a} uşaq və ${b} qadın.`, `${b} children and ${a} women.`, ['warning']],
  [`${a} sığınacaq axtaran şəxsə.`, `To ${a} IDPs.`, ['warning']],
  [`${a} vətəndaşlığı olmayan şəxs.`, `${a} refugees with cards.`, ['warning']],
  [`${a} gənc qatılıb.`, `${a} families joined.`, ['warning']],
  [
    `Evlərə ${a} dəst gedib. Kursu ${b} nəfər bitirib.`,
    `Homes got ${b} kits. The course had ${a} pupils.`,
    ['note'],
  ],
  [`${a} ailə. ${b} qaçqın.`, `${b} families. ${a} refugees.`, ['warning']],
  ['12 vəkil 30 ailəyə məsləhət verib.', '30 lawyers advised 12 families.', ['warning']],
  ['On iki çadır və 30 soba gəlib.', 'Thirty tents and twelve stoves came.', ['warning']],
  ['12 zurna və 30 tar alınıb.', '30 zurnas and 12 tars were bought.', ['note']],
  ['2019-cu ildə seçki oldu. 2021-ci ildə qar yağdı.', 'In 2021, they voted. In 2019, it snowed.', ['note']],
  [`${a} köçkün ailə və ${b} tələbə.`, `${a} refugees and ${b} pupils.`, ['warning']],
];

it('are told at the figure', async () => {
  const found = await foundInNotes(
    [nounsDiffer],
    'en',
    rows.map(([, en]) => en),
    rows.map(([az]) => az),
  );
  expect(found).toEqual(
    rows.map(([, , told]) =>
      told.map((severity) => expect.stringMatching(`^${severity} nouns-differ (?:\\{\\{m|12|30|[Tt]|20)`)),
    ),
  );
});

const alike: readonly (readonly [string, string])[] = [
  [`${a} qaçqın və ${b} məcburi köçkün gəlib.`, `${a} refugees and ${b} IDPs came.`],
  [`${b} məcburi köçkün, ${a} qaçqın.`, `${a} refugees and ${b} IDPs.`],
  [`${a} qaçqın gənc.`, `${a} young people.`],
  [`${a} nəfər.`, `${a} refugees.`],
  [`${a} qaçqın və sığınacaq axtaran şəxs.`, `${a} asylum-seekers and refugees.`],
  [`${a} lövhə, ${b} ev.`, `${a} signs, ${b} homes.`],
  [`${a} şəxs, o cümlədən qadınlar.`, `${a} people, women among them.`],
  [`${a} ailə üçün. ${b} nəfər gəlib.`, `For ${a} families. ${b} came.`],
  ['30 ailəyə 12 çadır verilib.', '12 tents went to 30 families.'],
  ['12 zurna və 30 tar alınıb.', 'They bought 30 tars as 12 zurnas were there.'],
  ['12 soba və 30 çadır gəlib.', '30 tents and 12 stoves came.'],
  ['120 uşaqdan 40-ı məktəbə gedir.', '40 children out of 120 go to school.'],
  [`${a} qaçqın. ${a} köçkün.`, `${a} IDPs. ${a} refugees.`],
];

it('are not told where they go together', async () => {
  const az = alike.map(([text]) => text);
  const en = alike.map(([, text]) => text);
  expect(await foundInNotes([nounsDiffer], 'en', en, az)).toEqual(alike.map(() => []));
});

// Typed numbers, in digits and in words, of two languages beside each other.
import { expect, it } from 'vitest';
import { numberMissing } from '../../../src/checks/languages/number-missing.ts';
import { numbersDiffer } from '../../../src/checks/languages/numbers-differ.ts';
import { foundInNotes } from '../notes.ts';

const checks = [numbersDiffer, numberMissing];

/** Azerbaijani, English; `>` stands before what is told there. */
const differing: readonly (readonly [string, string])[] = [
  ['Kənddə >320 ev tikilib.', 'In the village >340 houses were built.'],
  ['Müqavilə >1998-ci ildə imzalanıb.', 'The treaty was signed in >1989.'],
  ['Anbara >12 500 yorğan gəlib.', 'The store received >12,050 blankets.'],
  ['Bunun >3,5 mln manatı xərclənib.', 'Of this, AZN >5.3 million was spent.'],
  ['Sorğuda >64 faiz razı olub.', 'In the survey >46 per cent agreed.'],
  ['Klinikada >doqquz həkim işləyir.', 'The clinic has >seven doctors.'],
  ['>Üç avtobus alınıb.', '>Four buses were bought.'],
  ['Yolda >on iki çadır qurulub.', '>Twenty tents stand at the road.'],
  ['Fondda >iki yüz kitab var.', 'The library has >three hundred books.'],
  ['Görüş >iyirmi beş gün davam edib.', 'The talks took >fifteen days.'],
  ['Bağda >11 ağac əkilib.', 'In the garden >twelve trees were planted.'],
  ['Layihənin >ikinci mərhələsi başlayıb.', 'The >third stage of the project began.'],
  ['Kurs >mart ayında açılıb.', 'The course opened in >April.'],
  ['Mərkəz saat >8:30-da açılır.', 'The centre opens at >9:30.'],
  ['Üzvlərin >üçdə biri qadındır.', '>Half of its members are women.'],
  ['Səfər üçün >dörd avtobus ayrılıb.', 'The town lent >three buses.'],
  ['Tədbir >5 oktyabrda olub.', 'The event was on >6 October.'],
];

it('finds what differs, once, at its words', async () => {
  const az = differing.map(([text]) => text.replace('>', ''));
  const en = differing.map(([, text]) => text.replace('>', ''));
  const told = (text: string) => [
    expect.stringMatching(`^error numbers-differ ${RegExp.escape(text.slice(text.indexOf('>') + 1))}`),
  ];
  expect(await foundInNotes(checks, 'az', az, en)).toEqual(differing.map(() => []));
  expect(await foundInNotes(checks, 'en', en, az)).toEqual(differing.map(([, text]) => told(text)));
});

/** Numbers of the first text that the second lacks. */
const lacking: readonly (readonly [string, string, 'warning' | 'note'])[] = [
  ['Kənddə 320 ev təmir edilib.', 'Houses in the village were repaired.', 'warning'],
  ['Anbara 12 500 yorğan gəlib.', 'Blankets came to the store.', 'warning'],
  ['Xərclərə 3,5 mln manat ayrılıb.', 'Money was set aside for the costs.', 'warning'],
  ['Məktəbə 450 şagird gedir, 120 qız da var.', 'Of the 450 pupils many are girls.', 'warning'],
  ['Qanun 1998-ci ildə qəbul edilib.', 'The law was adopted.', 'note'],
  ['Klinikada doqquz həkim işləyir.', 'Doctors work at the clinic.', 'note'],
  ['Yolda on iki çadır qurulub.', 'Tents stand at the road.', 'note'],
  ['Binada 8 otaq var.', 'The building has rooms.', 'note'],
];

it('finds what one language lacks, at its passage', async () => {
  const az = lacking.map(([text]) => text);
  const en = lacking.map(([, text]) => text);
  const told = lacking.map(([, , severity]) => [expect.stringMatching(`^${severity} number-missing `)]);
  expect(await foundInNotes(checks, 'en', en, az)).toEqual(told);
  expect(await foundInNotes(checks, 'az', az, en)).toEqual(lacking.map(() => []));
});

const alike: readonly (readonly [string, string])[] = [
  ['Mərkəz saat 21:30-da bağlanır.', 'The centre closes at 9:30 p.m.'],
  ['Mərkəz saat 8.15-də açılır.', 'The centre opens at 8:15.'],
  ['Üzvlərin yarısı qadındır.', 'Half of the members are women.'],
  ['İlin birinci yarısında evlər tikilib.', 'In the first half of the year, houses were built.'],
  ['Mərkəz səhər açılır.', 'The centre opens at 8:30.'],
  ['Anbara 12 500 yorğan gəlib.', '12,500 blankets came.'],
  ['Bunun 3,5 mln manatı xərclənib.', 'AZN 3.5 million of it was spent.'],
  ['Klinikada beş həkim var.', 'The clinic has 5 doctors.'],
  ['Yüz nəfər gəlib.', 'A hundred people came.'],
  ['İki yüz qırx beş kitab.', 'Two hundred and forty-five books.'],
  ['Hər iki məktəb açılıb.', 'Both schools opened.'],
  ['Məktəblər açılıb.', 'Both schools opened.'],
  ['Hər iki valideyn gəlib.', 'The parents came.'],
  ['Onlardan ikisi iş tapıb.', 'Two of them found work.'],
  ['Üçgünlük təlim keçirilib.', 'A three-day training was held.'],
  ['Üçtərəfli saziş imzalanıb.', 'A trilateral agreement was signed.'],
  ['Əhalinin üçdə ikisi köçüb.', 'Two-thirds of the population moved.'],
  ['Bir çox ailə, bir neçə gün.', 'Many families, a few days, people.'],
  ['Bir nəfər gəlib.', 'One person came.'],
  ['İki dəfə görüş olub.', 'They met twice.'],
  ['COP29-da görüş olub, A4 formatı.', 'They met at COP29 on A4 paper.'],
  ['Ofis saat 9-dan 18-dək açıqdır.', 'The office opens from 9 a.m. to 6 p.m.'],
  ['Görüş saat 14:30-da başlayıb.', 'The meeting began at 2.30 p.m.'],
  ['Əsr yarım əvvəl.', 'A century and a half ago.'],
  ['5 oktyabr 2023-cü ildə.', 'On 5 October 2023.'],
  ['{{year, ordinal}} ildə.', 'In 2024.'],
  ['İlk dəfə birinci mərtəbədə.', 'On the first floor for the first time.'],
  ['1325 nömrəli qətnamə.', 'Resolution 1325.'],
  ['18–24 yaşlı gənclər.', 'Youth aged 18 to 24.'],
  ['{{mine_signs, number}} lövhə.', '{{mine_signs, number}} signs.'],
  ['Onlayn dərs.', 'An online class.'],
  ['Qatar saat 8:15-də yola düşür.', 'The train leaves at 8.15.'],
  ['Saat beşdə zəng çalınır.', 'The bell rings at five.'],
  ['Otuz ildən sonra qayıdıblar.', 'They came back after three decades.'],
  ['Üç onillikdən sonra qayıdıblar.', 'They came back after three decades.'],
  ['İki əsrlik çinar.', 'A plane tree of two centuries.'],
  ['Mayda yağış yağıb.', 'It may rain.'],
];

it('leaves the same numbers in other words alone', async () => {
  const az = alike.map(([text]) => text);
  const en = alike.map(([, text]) => text);
  expect(await foundInNotes(checks, 'az', az, en)).toEqual(alike.map(() => []));
  expect(await foundInNotes(checks, 'en', en, az)).toEqual(alike.map(() => []));
});

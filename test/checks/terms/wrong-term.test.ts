// Terms that the agency does not write: found at their words; right ones are left alone.
import { expect, it } from 'vitest';
import { termsChecks } from '../../../src/checks/terms/table.ts';
import { foundInNotes } from '../notes.ts';

const wrong = {
  en: [
    ['The hall was repaired for >disabled people in Lagos.', 'warning'],
    ['>Handicapped children joined the camp.', 'warning'],
    ['Ramps were built for >the disabled and their carers.', 'warning'],
    ['A school bus for >wheelchair-bound pupils.', 'warning'],
    ['The coast guard stopped 12 >illegal migrants.', 'warning'],
    ['No one should be called an >illegal alien at all.', 'warning'],
    ['The letter was read at >U.N. headquarters.', 'warning'],
    ['Talks on >illegal immigration took place.', 'warning'],
    ['Thousands of >refugees and other migrants crossed the river.', 'warning'],
    ['A shelter for >migrants fleeing war opened.', 'warning'],
    ['Studies on >climate refugees in the Sahel.', 'warning'],
    ['They are >economic refugees, the paper wrote.', 'warning'],
    ['A >flood of desperate people reached the border.', 'warning'],
    ['A new >wave of asylum-seekers came by sea.', 'warning'],
    ['>Refugees poured into the valley.', 'warning'],
    ['Aid for >persons of concern to UNHCR went on.', 'warning'],
    ['Safe houses for >victims of gender-based violence.', 'warning'],
    ['Ten >GBV victims were referred.', 'warning'],
    ['Convoys from >Turkey arrived.', 'warning'],
    ['Projects in >Vietnam ended.', 'warning'],
    ['Three families who >entered the country illegally.', 'note'],
    ['Food for >the elderly and pregnant women.', 'note'],
    ['A course on >forced migration.', 'note'],
    ['Arrivals from >Syria fell.', 'note'],
  ],
  az: [
    ['Pandus >əlillər üçün quraşdırılıb.', 'warning'],
    ['Kursda >əlil qadınlar da oxuyub.', 'warning'],
    ['>Şikəst uşaqlara kömək edilib.', 'warning'],
    ['Sərhəddə >qanunsuz miqrantlar saxlanılıb.', 'warning'],
    ['Gəmidə >qeyri-qanuni miqrantlar olub.', 'warning'],
    ['Forum >iqlim qaçqınlarından bəhs edib.', 'warning'],
    ['>İqtisadi qaçqınlar haqqında məqalə çıxıb.', 'warning'],
    ['Ölkəyə >qaçqın dalğası gəlib.', 'warning'],
    ['Vadiyə >insan seli axışıb.', 'warning'],
    ['Pasport >vətəndaşsız şəxslərə verilib.', 'warning'],
    ['>Vətəndaşsızlar üçün yeni qayda qəbul edilib.', 'warning'],
    ['Yardım >daxili köçkünlərə çatıb.', 'warning'],
    ['Ofis >sığınacaq axtarıcılarını qəbul edib.', 'warning'],
    ['Mərkəz >zorakılıq qurbanlarına dəstək verib.', 'warning'],
    ['Qrup >Cənubi Koreyadan gəlib.', 'warning'],
    ['Dövlət >qanunsuz miqrasiya ilə mübarizə aparır.', 'note'],
  ],
} as const;

const right = {
  en: [
    'Persons with disabilities took part; a disabled lift was repaired.',
    'An elderly man planted a tree, and the elderly woman watered it.',
    'No one is illegal. Illegal logging and illegal detention were discussed.',
    'Undocumented migrants and refugees live in mixed neighbourhoods.',
    'Refugees and migrants both came, and other residents met them.',
    'Climate action, refugee law and economic inclusion of refugees.',
    'A wave of support, a heat wave, and a flood that destroyed bridges.',
    'Waves of displacement and the flow of information.',
    'Refugees fled; donations poured in.',
    'Survivors of violence and victims of trafficking were referred.',
    'The World Federation of Disabled People’s Groups sent a greeting.',
    'The minister spoke of “illegal migrants”.',
    'A matter of concern to UNHCR; people of all ages.',
    'Türkiye, Czechia, Viet Nam, the Republic of Korea, Ukraine.',
    'Turkeys were given to the Ukrainian families.',
    'The local market and the blind spot of the camera.',
    'Stateless persons, stateless people, forcibly displaced and stateless people.',
    'The Russian Federation, the Syrian Arab Republic, Iranian refugees.',
    'They entered the hall and later left it legally.',
    'Internally displaced persons and refugees shared the hall.',
    'Invalid papers were replaced.',
    'The disabled account was opened again.',
  ],
  az: [
    'Əlilliyi olan şəxslər və əlil arabası.',
    'Vətəndaşlığı olmayan şəxs, vətəndaşsızlıq, vətəndaşsızlığın azaldılması.',
    'Nizamsız miqrantlar, qanunsuz tikili və qanunsuz saxlama.',
    'Sığınacaq axtaran şəxslər və sığınacaq üçün müraciət edənlər.',
    'Məcburi köçkün, daxili köçkünlük profili, köçkünlük.',
    'İqlim dəyişikliyi, iqtisadi imkanlar, qaçqın hüququ.',
    'Sel suları, isti hava dalğası, dəstək dalğası.',
    'Qaçqınlar və miqrantlar, qaçqın axını.',
    'Zorakılıqdan zərər çəkmiş qadınlar.',
    'Koreya Respublikası, Rusiya, Türkiyə, Çexiya.',
    '“Əlillərin Sosial Müdafiəsi Haqqında” Qanun.',
    'Seçim, selektor müşavirəsi, ordubadlı qaçqınlar.',
  ],
};

it.each(['en', 'az'] as const)('finds each term of %s at its words', async (language) => {
  const rows = wrong[language];
  const found = await foundInNotes(
    termsChecks,
    language,
    rows.map(([text]) => text.replace('>', '')),
  );
  expect(found).toEqual(
    rows.map(([text, severity]) => [
      expect.stringMatching(`^${severity} wrong-term ${RegExp.escape(text.slice(text.indexOf('>') + 1))}`),
    ]),
  );
});

it.each(['en', 'az'] as const)('leaves right words of %s alone', async (language) => {
  const found = await foundInNotes(termsChecks, language, right[language]);
  expect(found).toEqual(right[language].map(() => []));
});

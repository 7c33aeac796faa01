// Sentences of ordinary factsheets, in both languages: the checks of times, sizes, privacy and of what is left over are silent.
import { expect, it } from 'vitest';
import { partAboveWhole } from '../../src/checks/figures/part-above-whole.ts';
import { privacyChecks } from '../../src/checks/privacy/table.ts';
import { leftOver } from '../../src/checks/texts/left-over.ts';
import { dateLongPast } from '../../src/checks/times/date-long-past.ts';
import { endBeforeStart } from '../../src/checks/times/end-before-start.ts';
import { eventOver } from '../../src/checks/times/event-over.ts';
import { toldTooEarly } from '../../src/checks/times/told-too-early.ts';
import { foundInPassages } from './passages.ts';

const checks = [
  toldTooEarly,
  dateLongPast,
  eventOver,
  endBeforeStart,
  partAboveWhole,
  leftOver,
  ...privacyChecks,
];

const ordinary: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The 12th session of the Working Group was held in Geneva from 3 to 7 June 2024.',
    'Since the earthquake of 6 February 2023, 4,300 families have received shelter kits.',
    'Of the 640 households assessed, 212 were headed by women.',
    'A hotline run by the Ombudsman (916) answers in Azerbaijani, English and Russian.',
    'The community centre on Nizami Street in Ganja reopened in May.',
    'In 2023, Parliament adopted Law No. 907-VIQ on legal aid; it entered into force on 1 January 2024.',
    'Legal aid reached 35 per cent more people than in the first half of 2023.',
    'Training for border guards is planned for the last quarter of 2024.',
    'Registration interviews take 45–60 minutes and are held from Monday to Thursday.',
    'More than half of them, 58 per cent, are women and girls.',
    'UNHCR and UNICEF signed a joint action plan for 2025–2027 in July.',
    'Three families, among them two with children under five, moved into new flats.',
    'The multi-purpose hall (12 × 8 m) has room for 80 people.',
    'See https://data.unhcr.org/en/country/aze and the [operational page](https://reporting.unhcr.org/azerbaijan).',
    'On the occasion of World Refugee Day, an exhibition of 40 photographs opened at the Museum Centre.',
    'A mother of three from Lachin opened a tailor’s shop with a grant of 2,500 manats.',
    'By the end of September, 1,150 of the planned 1,500 kits had been handed over.',
    'The High Commissioner, Filippo Grandi, visited the region in 2022.',
    'Between January and September 2024, 18 workshops were held in Baku, Ganja and Mingachevir.',
    'The ratio of teachers to pupils improved from 1:32 to 1:24.',
    'In the school year 2023–2024, 310 children were enrolled; 290 passed.',
    'Costs per household fell from US$412 to US$365.',
    'The 1951 Convention and its 1967 Protocol are the basis of refugee law.',
    'Access to services such as health, education, and legal aid (including free consultations) improved.',
    'He was born in Kabul and speaks Dari.',
    'Funding gaps will force UNHCR to close two of its seven centres in 2025.',
  ],
  az: [
    'İşçi qrupunun 12-ci sessiyası 3–7 iyun 2024-cü il tarixlərində Cenevrədə keçirilib.',
    '6 fevral 2023-cü il zəlzələsindən sonra 4 300 ailə yardım alıb.',
    'Qiymətləndirilən 640 ailədən 212-nə qadınlar rəhbərlik edir.',
    'Ombudsmanın 916 nömrəli qaynar xətti üç dildə cavab verir.',
    'Gəncədə Nizami küçəsindəki icma mərkəzi mayda yenidən açılıb.',
    '907-VIQ nömrəli Qanun 2023-cü ildə qəbul edilib və 1 yanvar 2024-cü ildən qüvvədədir.',
    'Hüquqi yardım alanların sayı 35% artıb.',
    'Sərhədçilər üçün təlim 2024-cü ilin dördüncü rübünə planlaşdırılıb.',
    'Müsahibələr 45–60 dəqiqə çəkir və bazar ertəsindən cümə axşamına qədər aparılır.',
    'Onların yarıdan çoxu, 58%-i qadın və qızlardır.',
    'BMT QAK və UNICEF iyulda 2025–2027-ci illər üçün birgə fəaliyyət planı imzalayıb.',
    'Üç ailə, o cümlədən azyaşlı uşağı olan iki ailə yeni mənzilə köçüb.',
    'Ümumdünya Qaçqınlar Günü münasibətilə Muzey Mərkəzində 40 fotodan ibarət sərgi açılıb.',
    'Laçından olan üç uşaq anası 2 500 manat qrantla dərzi emalatxanası açıb.',
    'Sentyabrın sonunadək planlaşdırılan 1 500 dəstdən 1 150-si təhvil verilib.',
    '2024-cü ilin yanvar–sentyabr aylarında Bakı, Gəncə və Mingəçevirdə 18 seminar keçirilib.',
    '2023–2024-cü tədris ilində 310 uşaq məktəbə qəbul olunub; 290 nəfər imtahandan keçib.',
    '1951-ci il Konvensiyası və 1967-ci il Protokolu qaçqın hüququnun əsasıdır.',
    'Maliyyə çatışmazlığı 2025-ci ildə yeddi mərkəzdən ikisinin bağlanmasına səbəb olacaq.',
    'Təlimlərdə 24 müəllim, onlardan 19 nəfər qadın iştirak edib.',
  ],
};

it.each(Object.entries(ordinary))('%s', async (language, texts) => {
  const found = await foundInPassages(checks, language, texts);
  expect(texts.flatMap((text, at) => (found[at]?.length ? [[text, ...found[at]]] : []))).toEqual([]);
});

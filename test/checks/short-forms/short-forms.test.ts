// Short forms that are used without their meaning, before it, or in another spelling; and those that are right.
import { expect, it } from 'vitest';
import { shortFormsChecks } from '../../../src/checks/short-forms/table.ts';
import { foundInNotes } from '../notes.ts';

/** Passages of one text, in order; `>` stands before the words that are told, the code at the end. */
const wrong = {
  en: [
    ['The survey was led by >TPC staff.', 'note short-form-unknown'],
    ['Kits came from >NRC’s warehouse in Dosso.', 'note short-form-unknown'],
    ['The >RVK groups look for relatives.', 'note short-form-unknown'],
    ['The >ABK-led study is out.', 'note short-form-unknown'],
    ['Two >ECMs were trained.', 'note short-form-unknown'],
    ['Ask the Border Assistance Agency (BAO) about it.'],
    ['>BOA opened a desk.', 'warning short-form-misspelt'],
    ['>BAAO opened a desk.', 'warning short-form-misspelt'],
    ['>UNCHR opened a desk.', 'warning short-form-misspelt'],
    ['>UNICF gave vaccines.', 'warning short-form-misspelt'],
    ['Refugees and >IPDs met.', 'warning short-form-misspelt'],
    ['>IDPS met.', 'warning short-form-misspelt'],
    ['With help of >MHT, schools opened.', 'warning short-form-late'],
    ['The Ministry of Health and Toys (MHT) came.'],
    ['The study of >PRM ended.', 'warning short-form-late'],
    ['PRM (Population, Refugees and Migration) helped.'],
    ['Again the Border Assistance Agency (>BAO) came.', 'note short-form-twice'],
    ['Internally displaced persons (>IDPs) came.', 'note short-form-twice'],
    ['The >UNHCRs partners met.', 'warning short-form-plural'],
    ['Three >BAOs were there.', 'note short-form-plural'],
    ['Roofs for >IDP’s were repaired.', 'warning short-form-plural'],
    ['Many >NGO’s came.', 'warning short-form-plural'],
    ['An IDP’s rights and the NGO’s duties.'],
    ['Members of the >EUs institutions met.', 'warning short-form-plural'],
  ],
  az: [
    ['Sorğunu >MTN-in əməkdaşları aparıb.', 'note short-form-unknown'],
    ['Dəstlər >XRV anbarından gəlib.', 'note short-form-unknown'],
    ['>RVK qrupları qohumları axtarır.', 'note short-form-unknown'],
    ['>HŞK-da görüş olub.', 'note short-form-unknown'],
    ['Sərhəd Yardımı İdarəsi (SYİ) fəaliyyətə başlayıb.'],
    ['>SİY masa açıb.', 'warning short-form-misspelt'],
    ['>SYYİ-nin masası açılıb.', 'warning short-form-misspelt'],
    ['>DMXX ilə görüş keçirilib.', 'warning short-form-misspelt'],
    ['>UNİCEF peyvənd verib.', 'warning short-form-misspelt'],
    ['>SNO-nun köməyi ilə məktəb açılıb.', 'warning short-form-late'],
    ['Səhiyyə və Nəqliyyat Ofisi (SNO) gəlib.'],
    ['>TKM-də dərs keçirilib.', 'warning short-form-late'],
    ['Təlim və Kadr Mərkəzi (bundan sonra “TKM”) yenidən qurulub.'],
    ['Yenə Sərhəd Yardımı İdarəsi (>SYİ) gəlib.', 'note short-form-twice'],
  ],
} as const;

const right = {
  en: [
    'The Border Assistance Office (BAO) opened. BAO’s staff, the BAO and BAO-led teams.',
    'A non-governmental organization (NGO) and other NGOs.',
    'The Health Fund (“HFX”) and HFX.',
    'QRT (the Quick Response Team) came, and QRT left.',
    'The Quick Transit Office, or QTO, and QTO’s cars.',
    'The UN, the EU, UNICEF, UNESCO and NATO; UN-Habitat; IT courses; COVID-19; HIV and USD 5.',
    'Law No. 123-IVQD, Chapter XIX, World War II and Annex VI.',
    'COP29, G20, A4 and the M23.',
    'The ZXY scholarship and the company SKP; QWE Airlines.',
    'UNHCR’s partners.',
    'A VAT refund; tests by PCR; a gift of SOCAR and IKEA.',
    'Regional Drought Platform (RDP; UN RDP) and RDP.',
    'TBC, TODO and XX.',
    'SUPPORT FOR ALL WHO NEED IT',
    'Education of IDP youth; an IDP woman; IDPs’ homes.',
    'A Refugee Housing Unit (RHU) was built, and then 40 RHUs.',
  ],
  az: [
    'Sərhəd Yardımı İdarəsi (SYİ) açılıb. SYİ-nin, SYİ-də, SYİ.',
    'BMT, BMT-nin, ABŞ, ATƏT, UNICEF-in, NATO, İT kursları, COVID-19.',
    '123-IVQD nömrəli Qanun, XIX fəsil, II Dünya müharibəsi.',
    'COP29-da, G20, A4.',
    'ZXY təqaüdü, SKP şirkəti, QWE Holdinqi.',
    'DMX-nin, DSK-dan, BMT QAK-ın.',
    'Kadr Hazırlığı Mərkəzi (bundan sonra KHM) və KHM-in işi.',
    'ƏDV qaytarılıb, SMS göndərilib; SOCAR-ın hədiyyəsi; YUNESKO-nun işi.',
    'HAMI ÜÇÜN DƏSTƏK',
  ],
};

const rowsOf = (rows: readonly (readonly [string, string?])[]) => ({
  texts: rows.map(([text]) => text.replace('>', '')),
  told: rows.map(([text, code]) =>
    code ? [expect.stringMatching(`^${code} ${RegExp.escape(text.slice(text.indexOf('>') + 1))}`)] : [],
  ),
});

it.each(['en', 'az'] as const)('finds each fault of %s at its words', async (language) => {
  const { texts, told } = rowsOf(wrong[language]);
  const found = await foundInNotes(shortFormsChecks, language, texts);
  expect(found).toEqual(told);
});

it.each(['en', 'az'] as const)('leaves right short forms of %s alone', async (language) => {
  const found = await foundInNotes(shortFormsChecks, language, right[language]);
  expect(found).toEqual(right[language].map(() => []));
});

// What leads to a person is found at its place, in both languages, and what only looks like it is not.
import { expect, it } from 'vitest';
import { privacyChecks } from '../../../src/checks/privacy/table.ts';
import { shipped } from '../../support/data.ts';
import { foundInPassages } from '../passages.ts';

type Row = readonly [text: string, code: string, words: string];

const faults: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['Write on https://wa.me/994553102241 at any time.', 'phone-number', 'https://wa.me/994553102241'],
    ['Ask [us](https://t.me/+994553102241) for help.', 'phone-number', 'https://t.me/+994553102241'],
    [
      'Send it to AZ96 AZEJ 0000 0000 0012 3456 7890 today.',
      'document-number',
      'AZ96 AZEJ 0000 0000 0012 3456 7890',
    ],
    ['Send it to GB82WEST12345698765432 today.', 'document-number', 'GB82WEST12345698765432'],
    ['Gifts to the card 4111 1111 1111 1111 are welcome.', 'document-number', '4111 1111 1111 1111'],
    [
      'Halima Noori (born 3 May 1988 in Kabul) sings.',
      'named-person',
      'Halima Noori (born 3 May 1988 in Kabul)',
    ],
    ['Halima Noori (03.05.1988) sings.', 'named-person', 'Halima Noori (03.05.1988)'],
    ['Halima Noori, born in 1988, sings.', 'named-person', 'Halima Noori, born in 1988'],
    ['Nigar, forty-one, opened a bakery.', 'named-person', 'Nigar, forty-one'],
    ['The twelve-year-old pupil Yusif won a prize.', 'named-person', 'twelve-year-old pupil Yusif'],
    ['Ring +994 55 310 22 41 for an interpreter.', 'phone-number', '+994 55 310 22 41'],
    ['Our desk: (012) 437-22-18.', 'phone-number', '(012) 437-22-18'],
    ['The lawyer answers at 0553102241 every day.', 'phone-number', '0553102241'],
    ['Write on WhatsApp to 994553102241.', 'phone-number', '994553102241'],
    ['Counsellors (00994 12 437 22 18) are there from 9 to 18.', 'phone-number', '00994 12 437 22 18'],
    ['Call 437-22-18.', 'phone-number', '437-22-18'],
    ['Mobile 070/310-22-41.', 'phone-number', '070/310-22-41'],
    ['Appointments at 050.310.22.41 only.', 'phone-number', '050.310.22.41'],
    ['Dial 437218 before you come.', 'phone-number', '437218'],
    ['A Georgian number: +995(599)41-20-33.', 'phone-number', '+995(599)41-20-33'],
    ['Interpreters: 55 310 22 41.', 'phone-number', '55 310 22 41'],
    ['Hotline 0 800 310 022.', 'phone-number', '0 800 310 022'],
    ['Write to rena.karimli@gmail.com.', 'private-email', 'rena.karimli@gmail.com'],
    ['Ask kamran_90@mail.ru about the course.', 'private-email', 'kamran_90@mail.ru'],
    ['See [our lawyer](mailto:orkhan.h@yahoo.co.uk).', 'private-email', 'orkhan.h@yahoo.co.uk'],
    ['The teacher (l.aliyeva@school12.az) enrols children.', 'private-email', 'l.aliyeva@school12.az'],
    ['Questions to info.ganja.centre@outlook.com.', 'private-email', 'info.ganja.centre@outlook.com'],
    ['Contact a.novak (at) partner-ngo.org.', 'private-email', 'a.novak (at) partner-ngo.org'],
    ['The shelter is at 40.6829, 46.3606.', 'exact-position', '40.6829, 46.3606'],
    ['Found at 40.6829° N, 46.3606° E.', 'exact-position', '40.6829° N, 46.3606° E'],
    ['It lies at 40°40′58″N.', 'exact-position', '40°40′58″N'],
    [
      'Come [here](https://www.google.com/maps/@40.68,46.36,17z).',
      'exact-position',
      'https://www.google.com/maps/@40.68,46.36,17z',
    ],
    [
      'See https://maps.app.goo.gl/abc123XYZ for the way.',
      'exact-position',
      'https://maps.app.goo.gl/abc123XYZ',
    ],
    ['Latitude 40.68291 longitude 46.36061.', 'exact-position', '40.68291 longitude 46.36061'],
    ['The pin is ///filled.count.soap.', 'exact-position', '///filled.count.soap'],
    ['The safe house at 27 Fuzuli Street has six rooms.', 'street-address', '27 Fuzuli Street'],
    ['They moved to Heydar Aliyev Avenue 115.', 'street-address', 'Avenue 115'],
    ['The family lives in apartment 48.', 'street-address', 'apartment 48'],
    ['Ahmad, a 16-year-old, codes.', 'named-person', 'Ahmad, a 16-year-old'],
    ['The clinic has the flat 7.', 'street-address', 'flat 7'],
    ['Zahra Karimi turned 23 in May.', 'named-person', 'Zahra Karimi turned 23'],
    ['Born on 3 May 1988, Karim bakes.', 'named-person', 'Born on 3 May 1988, Karim'],
    ['The centre is at 12A Samad Vurgun Street.', 'street-address', '12A Samad Vurgun Street'],
    ['Her passport C02345678 was returned.', 'document-number', 'passport C02345678'],
    ['His ID card AA3456789 had expired.', 'document-number', 'ID card AA3456789'],
    ['The file (case number 415-23C00127) was closed.', 'document-number', 'case number 415-23C00127'],
    ['Registration No. 99812-3 was issued.', 'document-number', 'Registration No. 99812-3'],
    ['Papers like AZE10234567 are accepted.', 'document-number', 'AZE10234567'],
    ['Papers AZE 1234567 were lost.', 'document-number', 'AZE 1234567'],
    ['Passport No. C 0123456 was found.', 'document-number', 'Passport No. C 0123456'],
    ['PIN code 5ABC12D was used.', 'document-number', '5ABC12D'],
    ['Aysel, 12 years old, sings.', 'named-person', 'Aysel, 12 years old'],
    ['Aysel M. (34) sings.', 'named-person', 'Aysel M. (34)'],
    ['Aysel from Lachin, 34, sings.', 'named-person', 'Aysel from Lachin, 34'],
    ['Come to 14 Nizami str. on Monday.', 'street-address', '14 Nizami str.'],
    ['Nigar, 41, opened a bakery.', 'named-person', 'Nigar, 41'],
    ['Samira Rahimova (29) teaches English.', 'named-person', 'Samira Rahimova (29)'],
    ['The 17-year-old student Yusif won a prize.', 'named-person', '17-year-old student Yusif'],
    ['Karim, aged 63, grows pomegranates.', 'named-person', 'Karim, aged 63'],
    ['Maryam, a refugee from Kunduz, sews dresses.', 'named-person', 'Maryam, a refugee from Kunduz'],
    ['The course helped a widow Halima from Herat.', 'named-person', 'widow Halima from Herat'],
    ['Oksana, who fled from Mariupol, sings.', 'named-person', 'Oksana, who fled from Mariupol'],
  ],
  az: [
    ['Yazın: wa.me/994553102241.', 'phone-number', 'wa.me/994553102241'],
    ['Hesab: GB82 WEST 1234 5698 7654 32.', 'document-number', 'GB82 WEST 1234 5698 7654 32'],
    [
      'Həlimə Nuri (3 may 1988-ci il, Kabil) oxuyur.',
      'named-person',
      'Həlimə Nuri (3 may 1988-ci il, Kabil)',
    ],
    ['1988-ci il təvəllüdlü Həlimə Nuri oxuyur.', 'named-person', '1988-ci il təvəllüdlü Həlimə Nuri'],
    [
      'Qırx bir yaşlı xanım oxuyur, otuz dörd yaşlı Nigar isə rəqs edir.',
      'named-person',
      'otuz dörd yaşlı Nigar',
    ],
    ['Tərcüməçi üçün +994 55 310 22 41 nömrəsinə yazın.', 'phone-number', '+994 55 310 22 41'],
    ['Əlaqə: (012) 437-22-18.', 'phone-number', '(012) 437-22-18'],
    ['Hüquqşünasa 0553102241 ilə zəng edin.', 'phone-number', '0553102241'],
    ['Telefon 437 22 18.', 'phone-number', '437 22 18'],
    ['WhatsApp: 994553102241.', 'phone-number', '994553102241'],
    ['Qaynar xətt: 0 800 310 022.', 'phone-number', '0 800 310 022'],
    ['rena.kerimli@gmail.com ünvanına yazın.', 'private-email', 'rena.kerimli@gmail.com'],
    ['Suallar: kamran_90@mail.ru.', 'private-email', 'kamran_90@mail.ru'],
    ['Sığınacaq 40,6829; 46,3606 nöqtəsindədir.', 'exact-position', '40,6829; 46,3606'],
    ['Mərkəz 40°40′58″Ş nöqtəsindədir.', 'exact-position', '40°40′58″Ş'],
    ['Mərkəz Füzuli küçəsi 27 ünvanında açılıb.', 'street-address', 'küçəsi 27'],
    ['Onlar Heydər Əliyev prospekti, ev 115 ünvanına köçüb.', 'street-address', 'prospekti, ev 115'],
    ['Ailə Nizami küç. 12 ünvanında qalır.', 'street-address', 'küç. 12'],
    ['Ailə mənzil 48-də qalır.', 'street-address', 'mənzil 48'],
    ['Onun pasportu C02345678 qaytarılıb.', 'document-number', 'pasportu C02345678'],
    ['Şəxsiyyət vəsiqəsi № AA3456789 etibarsızdır.', 'document-number', 'Şəxsiyyət vəsiqəsi № AA3456789'],
    ['İş nömrəsi 415-23C00127 bağlanıb.', 'document-number', 'İş nömrəsi 415-23C00127'],
    ['FİN kodu 5ABC12D istifadə olunub.', 'document-number', '5ABC12D'],
    ['Pasport № C 0123456 tapılıb.', 'document-number', 'Pasport № C 0123456'],
    ['Kabildən gəlmiş Zəhra oxuyur.', 'named-person', 'Kabildən gəlmiş Zəhra'],
    ['Laçın sakini Aysel oxuyur.', 'named-person', 'Laçın sakini Aysel'],
    ['34 yaşında olan Nigar oxuyur.', 'named-person', '34 yaşında olan Nigar'],
    ['41 yaşlı Nigar çörək sexi açıb.', 'named-person', '41 yaşlı Nigar'],
    ['Samirə Rəhimova (29) ingilis dilini öyrədir.', 'named-person', 'Samirə Rəhimova (29)'],
    ['Yusif, 17, mükafat alıb.', 'named-person', 'Yusif, 17'],
    ['Kunduzdan olan qaçqın Məryəm paltar tikir.', 'named-person', 'Kunduzdan olan qaçqın Məryəm'],
    ['Həlimə, Heratdan qaçan dul qadın, dərs alır.', 'named-person', 'Həlimə, Heratdan qaçan dul'],
    ['63 yaşlı fermer Kərim nar yetişdirir.', 'named-person', '63 yaşlı fermer Kərim'],
  ],
};

const clean: Readonly<Record<string, readonly string[]>> = {
  en: [
    'World Refugee Day (20 June 2024) and the Refugee Convention (28 July 1951) were marked.',
    'See https://t.me/unhcr_az and https://wa.me/message/ABC for news.',
    'They gave 2023 2024 2025 2026 books; the code is AZ12 ABCD 1234 5678.',
    'In Ganja, twelve, and in Baku, thirty, took part; a thirty-year-old law holds.',
    'Children aged 6 to 17, Women aged 18–59, Persons aged 60 and Students aged 18 came.',
    'The reception centre at 41 Fuzuli Street is open.',
    'Advice is given in the courthouse at 5 Khatai Avenue.',
    'Until 9 November 2025, the street was closed.',
    'The court, 14 Zardabi Avenue, heard the case; the kindergarten is at 3 Aliyar Aliyev Street.',
    'In an emergency, call 102, 103 or 112.',
    'The centre is open from 9:00–18:00, Monday to Friday.',
    'Young people aged 18–24 took part.',
    'A total of 657 749 people and 1 234 567 leaflets.',
    'The plan covers 2023–2024 and 2025/2026.',
    'The meeting ran from 11.06.2024–14.06.2024.',
    'Resolution A/RES/64/155 and General Assembly resolution 2200 (XXI).',
    'The budget is USD 8000000, or AZN13600000.',
    'The hotline is open around the clock, 7 days a week.',
    'Call centres answered 12,450 calls in 2024.',
    'Write to azebk@unhcr.org or to info@unicef.example.',
    'The rate was 0.5612 per cent, and the area 86.6 km².',
    'Temperatures of 40.5 to 42.25 degrees were measured.',
    'Courses are held on the first floor of the House of Culture.',
    'New flats were given to 12 families.',
    'Children (34), women (21) and Refugees (12) came.',
    'Passports were renewed for 12500 people.',
    'In this case, 2450 people were registered.',
    'In Baku, 34 refugees and in Ganja, 21, found work.',
    'Armenia (34), Georgia (21) and Türkiye (18) sent experts.',
    'World Refugee Day, 20 June, was marked.',
    'On Friday, 14 women met.',
    'The Deputy Minister, Ali Hasanov, 52, opened the forum.',
    'Artists from Ganja and a refugee from Kabul painted a wall.',
    'UNHCR Representative Anna Novak from Prague visited.',
    'A 34-year-old mother from Aghdam opened a bakery.',
    'In March, 15 students graduated.',
    'The COP29 Presidency and Agenda 2030.',
    'The score was 3-2, and 10-12 people watched.',
    'It takes 45-60 minutes, twice a week.',
    'The law No. 1324-VIQ of 2022 was adopted.',
    'A 1:1000 map and a 1/500 scale.',
  ],
  az: [
    'Beynəlxalq Qadınlar Günü (8 mart 2024-cü il) və Qaçqınlar haqqında Konvensiya (28 iyul 1951-ci il) qeyd olunub.',
    'Qırx yaşlı xanım və on iki məktəb var.',
    'Əksinə, 1,5 saat kifayət edib. Məsələn, 45 yaşlı şəxslər oxuyur. Nəticədə, 12 yaşına çatmış uşaqlar gəlib.',
    'İraq, Nepal və Suriyadan olan qaçqınlar Bakıda yaşayır.',
    'Füzuli küçəsi 41 ünvanında yerləşən qəbul mərkəzi açıqdır.',
    'Rayon məhkəməsi Zərdabi prospekti 14 ünvanındadır.',
    'Təcili hallarda 102, 103 və ya 112 nömrəsinə zəng edin.',
    'Mərkəz 9:00–18:00 saatlarında açıqdır.',
    '18–24 yaşlı gənclər iştirak edib.',
    'Ümumilikdə 657 749 nəfər və 1 234 567 vərəqə.',
    'Plan 2023–2024-cü illəri əhatə edir.',
    '11.06.2024–14.06.2024 tarixlərində keçirilib.',
    'Büdcə 8000000 USD-dir.',
    'azebk@unhcr.org ünvanına yazın.',
    '12 ailəyə yeni mənzil verilib.',
    'Pasport 12500 nəfərə verilib.',
    'Bakıda 34, Gəncədə 21 qaçqın iş tapıb.',
    '18 yaşlı Bakı sakini kursu bitirib.',
    'Nazir müavini Əli Həsənov, 52, forumu açıb.',
    'Ağdamdan olan 34 yaşlı ana sex açıb.',
    'Kabildən olan qaçqın rəsm çəkib.',
    'Nizami küçəsi boyunca ağaclar əkilib.',
    '1324-VIQ nömrəli qanun 2022-ci ildə qəbul edilib.',
    'Gürcüstan (34) və Türkiyə (21) mütəxəssis göndərib.',
    'Nizami küçəsi 2023-cü ildə təmir edilib.',
    'Dünya Qaçqınlar Günü 20 iyunda qeyd olunur.',
  ],
};

for (const language of ['en', 'az']) {
  it(`finds in ${language}, each at its place`, async () => {
    const rows = faults[language] ?? [];
    const found = await foundInPassages(
      privacyChecks,
      language,
      rows.map(([text]) => text),
    );
    const wanted = rows.map(([, code, words]) => [`${code} ${words}`]);
    expect(found.map((one, at) => [rows[at]?.[0], ...one])).toEqual(
      wanted.map((one, at) => [rows[at]?.[0], ...one]),
    );
  });

  it(`is silent in ${language}`, async () => {
    const texts = clean[language] ?? [];
    const found = await foundInPassages(privacyChecks, language, texts);
    expect(
      texts.filter((_, at) => found[at]?.length).map((text) => [text, ...(found[texts.indexOf(text)] ?? [])]),
    ).toEqual([]);
  });
}

it('lets the office’s own number, address and box stand', async () => {
  const contacts = {
    file: 'azerbaijan/operation.yaml',
    find: 'web: https://www.unhcr.org/az/',
    put: 'web: https://www.unhcr.org/az/\n    phone: +994 12 437 22 18\n    email: desk@office.example\n    address: { az: Füzuli küçəsi 27, Bakı, en: "27 Fuzuli Street, Baku" }',
  };
  const texts = ['Call (012) 437 22 18, write to lawyer@office.example or come to 27 Fuzuli Street.'];
  expect(await foundInPassages(privacyChecks, 'en', texts, [contacts])).toEqual([[]]);
});

it('is silent in the shipped period, names and credits included', async () => {
  const credit = {
    file: `${shipped}/text.en.yaml`,
    find: /credit: .*/,
    put: 'credit: © UNHCR/Nigar Karimli, 2024',
  };
  const [, found] = await Promise.all([0, foundInPassages(privacyChecks, 'en', ['Nothing.'], [credit])]);
  expect(found).toEqual([[]]);
});

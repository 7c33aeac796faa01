// Texts that look suspicious and are right: no check of letters, words and typography may find anything.
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { dataWith, large, operations, project, shipped, small, temporaryFolder } from '../../support/data.ts';
import { checksOf, notes } from '../notes.ts';
import { subjectIn, subjectWith, told } from '../support.ts';

const checks = checksOf('texts');

const azerbaijani = [
  // names, events, laws, numbers
  'COP29-la əlaqəli işlər, BMT-nin 2030 Gündəliyi, 1951-ci il Konvensiyası və 1325 saylı Qətnamə.',
  'BMT QAK-ın nümayəndəsi DSK-nin, DMX-nin, ƏƏSMN-in və UNICEF-in əməkdaşları ilə görüşüb.',
  'Ə.Həsənov və M.Ə. Rəsulzadə küçəsi 12, mənzil 5; tel.: +994 12 492 14 43, (012) 492-14-43.',
  'Ətraflı: www.unhcr.org/az, https://help.unhcr.org/azerbaijan/az/ və azeba@unhcr.org.',
  '[BMT QAK-ın saytı](https://www.unhcr.org/az/a,b;c..d--e_(f)?g=h) **yenilənib**.',
  '**:en[#IBelong]** kampaniyası, #IBelong-la bağlı, @UNHCRAzerbaijan hesabında.',
  ':en[Norwegian Refugee Council] və “:en[Fuji Optical]” şirkəti, :en[JIPS]-in missiyası.',
  'Vətəndaşlıq haqqında qanunun 5.1.3-cü, 45-ci və 9-cu maddələri.',
  // endings that fit
  '1996-cı, 2024-cü, 2025-ci, 2029-cu, 2030-cu, 2000-ci, 40-cı, 100-cü, 6-cı və 1000-ci.',
  '50-dən çox, 40-dan az, 4-də, 21-dən, 64-ü, 10-u, 9-u, 6-sı, 3 000-dən, 1 000 000-dan, 20-dək.',
  '44%-i, 2,5-ə, 7,2 milyon, 8,0 mln $, 1:2, 10:30, 18–35 yaş, 2023–2024-cü illər, 2-3 nəfər.',
  '{{officials_trained, ablative}} çox, {{year, ordinal}} il, {{mine_signs, number}} lövhə, {{legal_aid_areas, words}} rayon.',
  '{{year, ordinal}} ildə də {{mine_signs, number}} də {{eye_care, number}} nəfər – hamısı.',
  '{{statelessness_meeting, month_name}}–{{jips_mission, month_name}} aylarında, {{eye_care, during}}, {{tournament, date}} tarixində.',
  '30 avqust 1961-ci il tarixli Konvensiya, 1954-cü il sentyabrın 28-də, 28 sentyabr 1954-cü ildə.',
  // hyphens and dashes
  'Sosial-iqtisadi, elmi-texniki, qeyri-hökumət, tez-tez, bir-bir, addım-addım, beş-altı ailə, az-çox.',
  'Yurd-yuva, ev-eşik, ana-ata, e-poçt, audio-vizual, olub-olmadığını, gec-tez, üz-üzə, içməli-su.',
  'Dörd nəfər – topa vuran qız və gənc – meydanda idi; Bakı–Tbilisi yolu; may–iyun.',
  // quotes and brackets
  '“Neftçi”nin oyunu, “Report”-a istinadən, “Qanun (1998)”, (bax: a) və b) bəndləri).',
  'O dedi: “Biz hazırıq.” “Bəli”, – deyə cavab verdi. 1) icma; 2) məktəb.',
  'İcmalar (Ağdam, Füzuli (Araz) və Laçın) [qeyd] *birgə* və **bərabər** işləyir: 5\\* mehmanxana.',
  'Və s., məs., yəni və b. Nə üçün?! Gözlə… bu belədir.',
  // words that differ by their dots, and other likes
  'Olub keçənlər və ölüb gedənlər; oldu, öldü; onun önündə, önün və onun.',
  'Necə oldu? Neçə nəfər? Uzun yol, üzün ağ olsun; acıq və açıq; əldə, eldə; isti, işdi.',
  'Emin əmin idi ki, Sona sona qədər gedəcək; Ali Komissar alı qiymətləndirdi.',
  'Qəza, qaz, qazan, qızıl, qış, kurs, kürsü, körpü, quru, qürur, qurur, saç, sac, baş, basdı.',
  'Təsir, təşir, kəsir, iştirak, istirahət, tərəf, tarix, tərəzi, ölkə, ülkər, gənc, gec.',
  'İstirahət mərkəzləri, iştirakçılar, işçilər, isitmə, ışıq, idarə, ıldırım.',
  'Həmin gün içində, içindən, için-için; çevik, çevrə; güvən, güvənc; dəstək, dəstəkdən.',
  'Durum, toplantı, yararlanmaq, ayrıca, çalışmaq, kişi, önəm – sözlüyümüzdədir.',
  'Türkiyənin Sağlık Bakanlığı və Kızılay (“:tr[Türk Kızılayı]”) ilə.',
  'Russiya sözü :ru[Россия], yunanca :el[πρόσφυγες], 5 µm, 20 °C, № 5, § 3, A4, 3D, CO₂.',
];

const english = [
  // names, events, laws, numbers
  'The 2030 Agenda, COP29, the 1951 Convention, its 1967 Protocol and Security Council resolution 1325 (2000).',
  'The #IBelong campaign, the 16 Days of Activism, the 21st century, the 2nd phase, 1st, 3rd, 11th, 12th, 113th.',
  'Call +994 12 492 14 43, (012) 492-1443 or 0800-123-456; write to azeba@unhcr.org.',
  'See www.unhcr.org/az or https://help.unhcr.org/azerbaijan/en/, and [the law](https://example.org/a,b;c--d_(e)?f=g).',
  'It cost US$5,000 (approx. €4,600), i.e. 12.5% or 12.5 per cent; see No. 5, pp. 3–7, vol. 2, e.g. Article 1A(2).',
  '{{mine_signs, number}} signs, {{eye_care, number}}-strong, mid-{{year, year}}, {{statelessness_meeting, month_name}}–{{jips_mission, month}}.',
  '**{{year, year}}’s** programme; {{mine_signs, number}}, {{eye_care, number}}; ({{year, year}}); “{{year, year}}”.',
  'ISO 9001, A4, H1N1, COVID-19, 24/7, 50/50, 3D, CO₂, 5 µm, 20 °C, 1:2, 10:30, 9 a.m. to 5 p.m.',
  // hyphens and dashes
  'Pre- and post-arrival checks, short- or long-term visas, two- to three-week courses, land- rather than sea-borne.',
  'State-of-the-art, mother-to-child, non-refoulement, e-learning, co-funded, re-registered, well-being.',
  'Donors – including Japan – gave for 2024–2025; pages 3–7; the UNHCR–Government agreement; May–June.',
  'A minus sign (−5), a range of 18–35, and a phone: 492-14-43.',
  // articles before UNHCR
  'The UNHCR Representation in Baku, the UNHCR office, the UNHCR-supported centre and the UNHCR Refugee Data Finder.',
  'The UNHCR, UNICEF and IOM offices; the UNHCR Representative; the joint UNHCR and WFP mission; with UNHCR’s help.',
  // names that keep their spelling
  'The World Food Program, the Center for Legal Aid and the U.S. Department of Labor.',
  'Center for Human Rights experts joined. Programme staff programmed the computers; a programmer enrolled.',
  'The International Organization for Migration, the Organisation for Economic Co-operation and Development.',
  'Promised, surprised, advised, revised, supervised, comprised; exercise, enterprise, expertise.',
  'Asylum-seekers seek asylum; an asylum claim; seekers. The metering of electricity meters. Licensed to practise.',
  // quotes, brackets, doubled words
  '“Education cannot wait”, she said; “we need it now.” It’s the refugees’ choice, isn’t it?',
  'Rock ’n’ roll in the ’90s, a “‘nested’ quotation”; see a) and b): a) rent; b) food.',
  '“What works?” [sic] (Part 1 (of 2)) and “Who (and why)?”',
  'He said that that was so; they had had enough. Baden Baden, Pago Pago.',
  'Persons with specific needs: single parent(s), (re)integration, asylum-seeker(s), and/or others.',
  'Wait … there is more?! Yes! “No.” Etc., etc. Mr. O’Neill, Dr. A. Mammadov, Amb. J. Smith.',
  '**Bold**, *italic*, ***both***, 5\\* hotels and a footnote\\*.',
  // dates in the language’s form, and what is none
  'On 11 June 1951 the Conference met; in May 20 families moved; on 28 July 1951; the September 11 attacks.',
  'Section 3.2.1, version 1.2.2024b, 60/251, Protocol No. 11, bus 12-14A, flight J2-8.',
  // other alphabets and languages
  'In Russian :ru[население], in Greek :el[πρόσφυγες], in Azerbaijani :az[Əhali], Müller, façade, Tromsø.',
  'A café in Nînewa, naïve Zoë, Łódź, Škoda, İstanbul and Şəki; résumé.',
  'An e-mail; cooperation with the co-chairs; self-reliance; resettlement; re-settled by itself.',
  'They won 3-1 and drew 2-2, a 50-50 match: 24-7, 555-0123.',
  'Arabic \u0634\u0643\u0631\u0627\u200F, a family \u{1F469}\u200D\u{1F467}, and many thanks.',
  'A no-break space in 30\u00A0June, 5\u00A0kg, J.\u00A0Smith and US$\u00A05.',
];

it.each([
  ['az', azerbaijani],
  ['en', english],
] as const)('finds nothing in right texts: %s', async (language, texts) => {
  expect(texts.length).toBeGreaterThanOrEqual(30);
  const subject = await subjectWith(notes(`${shipped}/text.${language}.yaml`, texts));
  expect(told(runChecks(checks, subject))).toEqual([]);
});

it('finds nothing in French, which sets spaces before its marks, and in a third language that it knows nothing of', async () => {
  const templates = path.join(await temporaryFolder(), 'templates');
  await cp(path.join(project, 'templates'), templates, { recursive: true });
  const french = path.join(project, 'test/fixtures/french/templates/locales/fr.yaml');
  await cp(french, path.join(templates, 'locales/fr.yaml'));
  const put = `notes:\n  marks: ${JSON.stringify(frenchText)}\n`;
  const data = await dataWith(
    [{ file: 'large-operation/2024-12/text.fr.yaml', find: 'notes:\n', put }],
    operations,
  );
  expect(told(runChecks(checks, await subjectIn(data, large, undefined, templates)))).toEqual([]);
  expect(told(runChecks(checks, await subjectIn(data, small)))).toEqual([]);
  const german = { find: 'languages: [en]', put: 'languages: [de]' };
  const file = 'small-operation/operation.yaml';
  const changes = [
    { file, ...german },
    { file, find: /\{ en: /g, put: '{ de: ' },
    { file: 'small-operation/2025-03/text.de.yaml', content: germanText },
  ];
  await cp(path.join(templates, 'locales/en.yaml'), path.join(templates, 'locales/de.yaml'));
  const third = await dataWith(changes, operations);
  expect(told(runChecks(checks, await subjectIn(third, small, undefined, templates)))).toEqual([]);
});

const frenchText =
  'Est-ce vrai\u202F? Oui\u00A0: « c’est vrai » ! Un réfugié(e) ; 44\u00A0% ; nous nous voyons. Le 11/06/2024, le HCR\u00A0– avec « l’Office » – a aidé 1\u202F200 personnes (pré- et post-arrivée).';

/** German pairs its quotation marks otherwise, and writes dates in digits. */
const germanText = `
opening:
  context: "Am 11.06.2024 half UNHCR „vielen Menschen“: »sehr gut«. Ein- und Ausreise, die die Frau sah."
highlights: {}
protection: {}
priorities: {}
partnership: {}
statelessness: {}
`;

// Right passages that look suspicious to rules of letters, endings, signs, quotations, names and words.

export const clean = {
  en: [
    // letters
    'A café, a cliché, a naïve plan, her résumé and the façade; à la carte; vis-à-vis the law.',
    'Łukasz from Łódź, Zoë, Şəki, Laçın, İsmayıllı, Sumqayıt, São Tomé and Düsseldorf; :az[şadlıq evi] and :de[für].',
    'A family \u{1F469}\u200D\u{1F467} and a flag \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}; ✔️ done; key 5️⃣.',
    'In Persian :fa[می\u200Cخواهم], in Hindi :hi[क्\u200Dष], in Thai ไทย\u200Bแลนด์, in Arabic \u200Fشكرا\u200F.',
    // it’s and its
    'UNHCR and its partners reached its goal; its own staff, its first year, its not inconsiderable reach.',
    '“It’s my second home”, she said; “it’s important that it’s open.” It’s clear that it’s raining, as it’s winter.',
    '“It’s people like us who need it”, he said, and it’s a good thing because it’s true.',
    'The court published its the-year-in-review report; its a priori view; the town and its people.',
    'It’s hours and hours away, she said. It’s teachers and nurses who are needed. It’s news and it’s welcome.',
    // beginnings
    'The Ministry of Labour, e.g. its centres, i.e. those in Baku, approx. ten, etc. and so on, met at 9 a.m. on Monday.',
    'See Art. 12, para. 3, no. 4 and fig. 2 of the U.N. report by J. Smith et al. and others; St. Mary vs. the rest.',
    '“Where to?” asked the driver. “Home!” they cried. iPhones were sold. eBay was closed.',
    'Wait … there is more … and so on. (a) rent; (b) food. 1. Rent 2. Food. #IBelong began. www.unhcr.org has it.',
    '{{legal_aid_areas, words, capital}} towns joined. {{mine_signs, number}} signs stand. {{legal_aid_idps, during, capital}}, it rained.',
    'They asked: when, where, why? and got answers.',
    // articles
    'An hour, an honest man, an heir, a university, a European, a one-off, a once-closed road, a unit, a user, an umbrella.',
    'An NGO, an MP, a UN agency, a UNHCR office, a UNICEF van, an IDP, a NATO plan, an SMS, an X-ray, a USB stick, a US$5 note.',
    'An 8-year-old, an 11th, an 18-month, an 80-page, a 7-day, a 100-bed, a 1951 law, an 800-metre, an 11,000-word and a 12-page text.',
    'A historic or an historic day; a hotel; an urgent call; a Ukrainian, an Uzbek or a Uzbek; an unidentified, a uniform coat.',
    'Annex A includes a list; class A is full; a) and b); point a in the text; vitamin A and E; a few; a lot; an “open” day.',
    // double words
    'They had had enough; that that was so; more and more and more; step by step by step; Baden Baden; day after day after day.',
    // words that sound alike
    'There, homes were sold; they’re safe then, and since then no longer alone. Less is more; then winter came. If more, then the office pays.',
    'You’re welcome to bring your papers; those who’re next; whose house it was. Loose stones; they lose hope; loose ends.',
    'The change took effect and has an effect on all; the law effects a change; affected people; advice from lawyers, who advise families.',
    'He could, of course, stay. The road is to many a lifeline. The lead agency; led by; past the river; students past their teens.',
    'The principle of solidarity; the school’s principal; quite a few; insured farmers; people where they live; help where needed.',
    'In the 1990s and in 2020’s last quarter; the refugee’s story; an IDP’s rights; the NGO’s office; a local NGO’s head.',
    'James’s and Charles’s songs; the boss’s desk; the series’s end; the World Bank and the Danish Refugee Council.',
    // sums
    '$3.5 million, US$500, €20, USD 500, 500 dollars and 20 cents; a $5-a-day diet.',
    // dishes, languages, peoples
    'Plov, dolma, halva and ayran; Dari, Pashto, Zarma, Hausa and Lezgi. Zarma is spoken here. Malian and Burkinabe cooks. Barda is a town.',
    'Arepas, borsch, chapati, momos; a judgment and its acknowledgment; a workstream, a co-host, a subcommittee and a cofounder.',
    // numbers
    'Section 3.2, Article 1.4, version 2.0, Web 2.0, Windows 8.1, target 10.7, 10.30 a.m., 24.5 per cent and 1,234 people.',
    'Call +994 12 492 14 43 or (012) 492 14 43; US$1.5 million; 3.14; 1,000,000; 4:30; 50/50; pages 3,4 and 5; 1,2,3.',
    'In 2024 155 families came; COP 29 200 delegates; in May 20 came; 60/251; 5,000–6,000; 12,345.67; 1.234 million; 0.5.',
    // quotations
    '“Nested ‘words’ here” and the refugees’ choice, rock ’n’ roll in the ’90s, the teachers’ and parents’ room.',
    // names and words
    'Its former here and now; its member for Ganja; its water for the fields; its supported by-laws.',
    'Azerbaijani, Ukrainians, Russians, Afghans and Pakistanis; Iran, Iraq, Niger, Nigeria, Gambia and Zambia; Mali and Malta.',
    'The doors open; one may enter. The Lincoln Center, the World Food Program, the Department of Labor, the Organisation for Economic Co-operation and Development.',
    'Mr Aliyev, Ms Aliyeva, Mr Mammadov, Ms Huseynova, Mr Karimov and Mr Kerimov; Sumgait, Sumgayit, Aghdam, Agdam.',
    'Legal, paralegal, psychosocial, resettled, capacitated, reintegration, multisectoral, interoperable, workstream, upskilling.',
    'Advertise, supervise, exercise, promise, comprised, revised, surprised, raised, crises, expertise, likewise, premises, visited.',
    'Organized, prioritized, legalization, analysed, paralysed, modernizing, criticized, digitalization and mobilized.',
    'Lari, manats, hryvnias, tenge, kelaghayi, mugham, oblasts, raions and a yurt; a webinar, an app, emails, wellbeing.',
    'Don’t, can’t, shouldn’t, they’ve, couldn’t, we’re; the school’s, the schools’; o’clock; mother-in-law’s; co-chaired.',
    'Practise (verb), practice, licence, licensed, enrolment, counselling, travelled, ageing, per cent, grey, storey, cheque.',
    'A computer program, software programs, a dialog box, a parking meter, the metre, training programmes.',
  ],
  az: [
    // letters
    'Web-sayt :en[web] sözüdür; Müller, Zoë, Łódź, Gómez, WhatsApp, Wi-Fi, Washington və New York adlardır.',
    'Vitamin C, A4, W3C, kWh, MW, IV sinif, XX əsr, µm, №, CO₂; İ. Əliyev, I qrup, II qrup, III mərhələ.',
    // endings
    'COP29-a, COP30-a, COP31-ə, G20-yə, G7-də, COVID-19-un, A4-də, F-16-nın, T-72-nin, 5G-yə, MP3-ü.',
    'BMT-nin, QAK-ın, DMX-nin, DSX-yə, DSK-nin, DİN-in, FHN-in, FHN-nin, ƏƏSMN-in, ƏƏSMN-nin, ABŞ-ın, ATƏT-in, ATƏT-nin.',
    'UNICEF-in, UNESCO-nun, NATO-ya, ÜST-nin, QHT-lər, QHT-lərin, UNHCR-ın, IOM-un, WHO-nun, BMqT-nin, Aİ-nin, AB-yə.',
    ':en[JIPS]-in, :en[UNECE]-nin, :en[Fuji Optical]-ın, :en[UN NQAF]-in; “ASAN xidmət”in, “Neftçi”nin; DOST-un, TƏBİB-in.',
    'BMT-dəki, BMT-nindir, QAK-dakı, ABŞ-dan, ABŞ-la, SSRİ-nin, KİV-də, ETSN-ə, KTN-in, VÖEN-i, PDF-i, SMS-lə.',
    // harmony
    'Yarımillik, altıillik, qızılgül, sarıgül, qırxillik, günortayadək, dolanışıq, məlumatlandırıcı, qarşılıqlı, Qırğız, Krım.',
    'Saatlar, rollar, hallar, sabahlar, kənddəki, işçilər, kitablar, filarmoniya, dollarlıq, milyardlar, vilayətlərin, sözügedən.',
    // pairs that differ by dots
    'Səhər şəhərdə, surət və sürət, olan və ölən, asan yol, yolu aşan, yaşlı və yaslı, isə və işə, duz və düz, göl və qol.',
    'Səhərlər, şəhərlər, səhərdən, şəhərdən, uzun, üzün, onun önündə, ocaq, uçaq, necə, neçə, əlli, elli, beş, bəs, deyə, dəyə.',
    // common words
    'Həyətdə heyət, şəhərdə səhər, dərədə dəri, üzümün üzü, mənzil və mənzərə, genis, ücqar, sədr, sədd və səs.',
    'Diler, broyler, treyler və spoyler; 2030 hədəfləri, saat 10 dərsləri, maddə 5 uşaqların hüququdur, 12-si qızlardır.',
    'İllərlə gözləyiblər. İşlər bitib. Hər şagirdə 500 $ və 20 € verilib; 3,5 mln $.',
    // beginnings
    'Məs., ev, məktəb və s. ilə; prof. Ə. Həsənov, küç. 5, səh. 7, b.e.ə. yaşamış, 5-ci mad. üzrə, yəni və b. ilə.',
    'O soruşdu: “Hara?” dedi. “Evə!” qışqırdılar. #IBelong başladı. Gözlə… bu belədir. 1. İcarə 2. Ərzaq.',
    '{{legal_aid_areas, words, capital}} rayon qoşulub. {{mine_signs, number}} lövhə var. {{legal_aid_idps, during}} yağış yağıb.',
    // numbers
    '56,3 faiz, 2 084 nəfər, 1\u00A0234\u00A0567, 7,2 milyon, 1,234 milyon, 3.2-ci bənd, 5.1.3-cü maddə, maddə 12.3, saat 10.30-da.',
    'Tel.: +994 12 492 14 43, (012) 492-14-43; 11.06, v. 2.0, Windows 8.1, 1:2, 10:30, 18–35, 2,5-ə, 0,5.',
    // quotations
    '“Neftçi”nin oyunu, “Report”-a istinadən, “‘iç’ sözü” və “Qanun (1998)”.',
    // names and words
    'Azərbaycanlı, azərbaycanlılar, Azərbaycandakı, ukraynalı, Ukraynadan, Rusiyadan, Əfqanıstandan, Pakistandan, İran, İraq.',
    'Ağdam, Ağdaş, Ağdərə, Gəncə, gənclər, Füzuli, Laçın, Laçında, Əliyev, Əliyeva, Məmmədov, Məmmədova, Kərimov, Kərimli.',
    'Müdafiə, müdaxilə, müraciət, müalicə, təhsil, təhlil, tərəfindən, göstərilib, göstərilir, keçirilən, layihəsi, layihəli.',
    'Vətəndaşlıq, vətəndaşsızlıq, vətəndaşların, məşğulluğu, məşğuliyyəti, gücləndirib, güclənib, iştirakçılar, istirahətin.',
  ],
} as const;

// Sentences and subjects that one language lacks: found in either, and not where both tell the same.
import { expect, it } from 'vitest';
import { lengthDiffers } from '../../../src/checks/languages/length-differs.ts';
import { termsMissing } from '../../../src/checks/languages/terms-missing.ts';
import { foundInNotes } from '../notes.ts';

const checks = [lengthDiffers, termsMissing];

/** Passages that tell the same, sentence by sentence. */
const pairs: readonly (readonly [az: readonly string[], en: readonly string[]])[] = [
  [
    [
      'Kənddə yeni məktəb binası istifadəyə verilib.',
      'Binada həkim otağı və böyük idman zalı da var.',
      'Dərslər payızda başlayıb, valideynlər də kömək edib.',
    ],
    [
      'A new school building was opened in the village.',
      'It also has a doctor’s room and a large sports hall.',
      'Lessons began in autumn, and parents helped as well.',
    ],
  ],
  [
    [
      'Könüllülər yaşlı sakinlərin evlərinə isti yemək aparıblar.',
      'Su çənləri təmizlənib və yenidən doldurulub.',
      'Qış üçün yorğanlar və sobalar da paylanıb.',
    ],
    [
      'Volunteers took hot meals to the homes of elderly residents.',
      'The water tanks were cleaned and filled again.',
      'Blankets and stoves were handed out for the winter.',
    ],
  ],
  [
    [
      'Hüquqşünaslar hər çərşənbə günü pulsuz məsləhət veriblər.',
      'Ən çox sual sənədlər və icarə müqavilələri haqqında olub.',
      'Cavabların bir hissəsi radioda da səslənib.',
    ],
    [
      'Lawyers gave advice free of charge every Wednesday.',
      'Most questions were about documents and rental contracts.',
      'Some of the answers were also heard on the radio.',
    ],
  ],
  [
    [
      'Tikiş kursuna qadınlar və qızlar yazılıblar.',
      'Müəllimlər axşamlar da dərs deyiblər, çünki çoxları gündüz işləyir.',
      'Kursun sonunda sərgi təşkil olunub.',
    ],
    [
      'Women and girls signed up for the sewing course.',
      'The teachers also taught in the evenings, as many work by day.',
      'At the end of the course there was an exhibition.',
    ],
  ],
];
const texts = pairs.map(([az, en]) => [az.join(' '), en.join(' ')] as const);

const without = (sentences: readonly string[], at: number) =>
  sentences.filter((_, other) => other !== at).join(' ');
const codes = (found: string[][]) => found.map((one) => one.map((words) => words.split(' ')[1] ?? ''));

it('a sentence that was taken out is told at the shorter text, in either language: 22 of 24', async () => {
  const found: string[][] = [];
  for (const at of [0, 1, 2]) {
    for (const own of ['en', 'az'] as const) {
      const short = pairs.map(([az, en]) => without(own === 'en' ? en : az, at));
      const whole = texts.map(([az, en]) => (own === 'en' ? az : en));
      found.push(...codes(await foundInNotes(checks, own, short, whole)));
    }
  }
  expect(found).toHaveLength(24);
  expect(found.filter(({ length }) => length > 1)).toEqual([]);
  expect(found.filter(({ length }) => length === 1).length).toBeGreaterThanOrEqual(22);
});

/** One sentence in each language, and each without some of its subjects. */
const subjects: readonly (readonly [az: string, en: string, azLess: string, enLess: string])[] = [
  [
    'Kənddə ailələr üçün məktəb və klinika tikilib, sonra hər iki qonşu kəndə də getmək asanlaşıb.',
    'A school and a clinic were built in the village for families, and then it was much easier to get there from both of the neighbouring villages.',
    'Kənddə ailələr üçün yeni yerlər tikilib, getmək asanlaşıb.',
    'Places were built in the village for families, and travel was easier.',
  ],
  [
    'Qadınlar və gənclər dörd ay ərzində tikiş və aşpazlıq öyrənmək üçün hər həftə sonu toplaşıblar.',
    'Women and young people came together every weekend for four months to practise sewing and cooking.',
    'Sakinlər dörd ay ərzində tikiş və aşpazlıq üçün hər həftə sonu toplaşıblar.',
    'Residents came together every weekend for four months to sew and cook.',
  ],
  [
    'Yaşlı və əlilliyi olan sakinlər evdən çıxmadan məsləhət almaq üçün həftədə iki dəfə zəng vururlar.',
    'Older residents and those with disabilities call twice a week so as to get advice without leaving home.',
    'Sakinlər evdən çıxmadan məsləhət almaq üçün həftədə iki dəfə zəng vururlar.',
    'Residents call twice a week so as to get advice without leaving home.',
  ],
  [
    'Pasport və doğum haqqında kağız almaq istəyənlərə komanda bir neçə gün ərzində cavab verib.',
    'The team answered within a few days all those who wanted a passport or a paper on their birth.',
    'Kağız almaq istəyənlərə komanda bir neçə gün ərzində cavab verib, çoxu razı qalıb.',
    'The team answered within a few days all those who wanted a paper of theirs.',
  ],
  [
    'İdman meydançasında futbol və konsert axşamları keçirilib, uşaqlar da gecəyədək qalıblar.',
    'There were football and concert evenings on the pitch, and the children, too, stayed until night.',
    'Meydançada axşamlar keçirilib, uşaqlar da qalıblar.',
    'There were evenings on the pitch, and the children stayed.',
  ],
  [
    'Daşqından sonra körpülər gücləndirilib, meyvə ağacları əkilib, sakinlər isə tədricən öz işlərini davam etdiriblər.',
    'After the flood the bridges were made stronger, fruit trees grew, and the residents slowly went on with what they did.',
    'Sonra körpülər gücləndirilib, sakinlər isə tədricən öz işlərini davam etdiriblər.',
    'Then the bridges were made stronger, and the residents slowly went on with what they did.',
  ],
];

it('subjects that were left out of a sentence are told at the shorter text', async () => {
  const column = (at: 0 | 1 | 2 | 3) => subjects.map((row) => row[at]);
  const found = [
    ...codes(await foundInNotes(checks, 'en', column(3), column(0))),
    ...codes(await foundInNotes(checks, 'az', column(2), column(1))),
  ];
  // Where the shorter text is much shorter, that is told.
  expect(found.filter(([code]) => code === 'terms-missing').length).toBeGreaterThanOrEqual(9);
  expect(found.map((told) => told.map((code) => code.replace('terms-missing', 'length-differs')))).toEqual(
    found.map(() => ['length-differs']),
  );
  expect(codes(await foundInNotes(checks, 'en', column(1), column(0)))).toEqual(subjects.map(() => []));
  expect(codes(await foundInNotes(checks, 'az', column(2), column(3)))).toEqual(subjects.map(() => []));
});

it('says nothing where both tell the same, and where sentences were joined or cut', async () => {
  const joined = pairs.map(([az, en]) => [az.join(' '), en.join(' ').replace(/\.(?= )/, ';')] as const);
  const all = [...texts, ...joined];
  for (const language of ['en', 'az'] as const) {
    const [own, other] = language === 'en' ? [1, 0] : [0, 1];
    const found = await foundInNotes(
      checks,
      language,
      all.map((one) => one[own] ?? ''),
      all.map((one) => one[other] ?? ''),
    );
    expect(found).toEqual(all.map(() => []));
  }
});

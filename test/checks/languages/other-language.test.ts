// Texts in another language or script than their file's are told, one finding a text; names and marked words are not.
import { describe, expect, it } from 'vitest';
import { otherLanguage } from '../../../src/checks/languages/other-language.ts';
import { strangeIn } from '../../../src/checks/languages/strange-passages.ts';
import { foundIn, languages, textOf } from '../scripts/operation.ts';

const bodies: Readonly<Record<string, string>> = {
  az: 'Hökumət və tərəfdaşlar yeni gələnləri qeydiyyata alır, ailələrlə söhbət edir və sənədlər verir.',
  en: 'The Government and its partners register new arrivals, interview families and issue documents.',
  es: 'El Gobierno y sus socios registran a quienes llegan, entrevistan a las familias y expiden documentos.',
  fr: 'Le Gouvernement et ses partenaires enregistrent les arrivants et délivrent des documents aux familles.',
  ru: 'Правительство и партнеры регистрируют вновь прибывших, беседуют с семьями и выдают документы.',
  tr: 'Hükümet ve ortakları yeni gelenleri kaydediyor, ailelerle görüşüyor ve çocuklar için daha çok belge veriyor.',
  uk: 'Уряд і партнери реєструють новоприбулих, проводять співбесіди з родинами та видають документи.',
  ka: 'მთავრობა და პარტნიორები არეგისტრირებენ ახალჩამოსულებს და გასცემენ დოკუმენტებს.',
  hy: 'Կառավարությունը և գործընկերները գրանցում են նորեկներին և տալիս փաստաթղթեր։',
  ar: 'تقوم الحكومة والشركاء بتسجيل الوافدين الجدد وإصدار الوثائق لهم منذ عام 1993.',
};
const told = (plain: string, language: string) => strangeIn(plain, language);

const pairs = Object.keys(bodies).flatMap((file) => Object.keys(bodies).map((text) => [file, text] as const));

it.each(pairs)('a file of %s with a text of %s', (file, text) => {
  const found = told(bodies[text] ?? '', file);
  if (file === text) expect(found).toBeUndefined();
  else expect(found).toMatchObject({ doubt: false });
});

it.each([
  ['uk', 'az', 'az'],
  ['uk', 'ru', 'ru'],
  ['es', 'en', 'en'],
  ['az', 'ru', 'ru'],
  ['en', 'fr', 'fr'],
  ['en', 'es', 'es'],
  ['az', 'tr', 'tr'],
  ['ka', 'en', 'en'],
])('in %s names the language of a text of %s', (file, text, expected) => {
  expect(told(bodies[text] ?? '', file)?.language).toBe(expected);
});

describe('finds', () => {
  it.each([
    ['uk', 'Xidmətlərə çıxış', 'Latn'],
    ['hy', 'რეგისტრაცია და დოკუმენტები', 'Geor'],
    ['az', 'Регистрация и документы', 'Cyrl'],
  ])('a heading of %s in other letters, as a note: %s', (file, text, script) => {
    expect(told(text, file)).toMatchObject({ script, doubt: true });
  });

  it('a sentence that was left in another language', () => {
    const plain = `${bodies.es} ${bodies.en} ${bodies.es}`;
    const found = told(plain, 'es');
    expect(plain.slice(found?.start, found?.end).trim()).toBe(bodies.en);
  });
});

describe('leaves alone', () => {
  it.each([
    ['ka', 'UNHCR, UNICEF, Save the Children, Norwegian Refugee Council'],
    ['ka', '© UNHCR/Vano Shlamov'],
    ['uk', 'Партнери: Danish Refugee Council, International Rescue Committee, Médecins du Monde.'],
    [
      'es',
      'ACNUR trabaja con la International Organization for Migration y con el Norwegian Refugee Council.',
    ],
    ['es', 'El informe “A Framework for the Protection of Refugees in the Region” se publicó en mayo.'],
    ['fr', 'Le projet « Leaving no one behind in the field » a pris fin.'],
    ['az', 'Layihə “Strengthening the asylum system in the region” adlanır və davam edir.'],
    ['en', 'The Comisión Española de Ayuda al Refugiado and the Cruz Roja are partners of UNHCR here.'],
    ['ar', 'البريد: info@unhcr.org'],
    ['ka', '[a heading of this section]'],
    ['az', 'iPhone və Android'],
    ['zh', 'The Government and its partners register new arrivals and interview families.'],
  ])('%s: %s', (file, text) => {
    expect(told(text, file)).toBeUndefined();
  });

  it('the right texts of all languages', async () => {
    for (const language of languages) {
      const found = await foundIn({ [language]: textOf(language) }, [otherLanguage]);
      expect(found, language).toEqual([]);
    }
  });
});

it('tells a file that is in another language once', async () => {
  const found = await foundIn({ uk: textOf('az').replace(', possessive', '') }, [otherLanguage]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    severity: 'warning',
    message: expect.stringMatching(
      /^\d+ of the 10 texts of text\.uk\.yaml are not Ukrainian, .*Latin, and it looks like Azerbaijani, from opening\.context on\.$/,
    ),
  });
});

it('tells one text in another language once, and its letters and words not one by one', async () => {
  const text = textOf('en').replace(/body: ".*"/, `body: "${bodies.es}"`);
  const found = await foundIn({ en: text });
  const about = found.filter(({ at }) => at === 'protection.registration.body');
  expect(about.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning other-language']);
});

it.each([
  // ğ stands in Turkish too.
  ['az', 'Divardan ağac şəkilləri asılıb; altında qadınlar bağ salmağı planlaşdırırlar.'],
  // Nobody knows the little words of Kazakh, and ы is a letter of Russian too.
  ['kk', 'Қашқындардың балалары мектепке барып, қазақ тілін және жаңа мамандықтарды тегін үйренеді.'],
])('letters that two languages have tell nothing: %s', (language, text) => {
  expect(told(text, language)).toBeUndefined();
});

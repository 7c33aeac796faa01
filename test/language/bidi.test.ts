// What stands for itself in a line of the other direction.
import { expect, it } from 'vitest';
import { partsIn } from '../../src/language/bidi.ts';

/** The parts that are set apart, each with its direction. */
const apart = (text: string, language: string) =>
  partsIn(text, language).flatMap(({ text: part, direction }) => (direction ? [`${direction} ${part}`] : []));

it.each([
  ['نسبة 44% من الأسر', ['ltr 44%']],
  ['بلغ التغيّر −5 % في', ['ltr −5 %']],
  ['هاتف +961 1 849 201.', ['ltr +961 1 849 201']],
  ['هاتف (01) 849-201 أو 01/849201', ['ltr (01) 849-201', 'ltr 01/849201']],
  ['هاتف (+961) 1 849 201، (00961) 1 849 201', ['ltr (+961) 1 849 201', 'ltr (00961) 1 849 201']],
  // A bracket in front of an amount is the text's own.
  ['المطلوب (480.0 مليون دولار) أو (12 500 شخص)', []],
  ['في 2024-06-11 و11.06.2024', ['ltr 2024-06-11', 'ltr 11.06.2024']],
  ['إلى aze@unhcr.org.', ['ltr aze@unhcr.org']],
  ['في https://www.unhcr.org/lb/، هنا', ['ltr https://www.unhcr.org/lb/']],
  ['مع UNHCR, UNICEF و Save & Co (SCO) 2024', ['ltr UNHCR', 'ltr UNICEF', 'ltr Save & Co (SCO)']],
  ['بقيمة $3.5 مليون، أي 3.5 US$ أو 40 $', ['ltr $3.5', 'ltr US$']],
  ['حملة #WithRefugees بعد COVID-19', ['ltr #WithRefugees', 'ltr COVID-19']],
  // English words of a draft.
  ['\u2066[Page 2 of ۲ (75%)]\u2069 و', ['ltr \u2066[Page 2 of ۲ (75%)]\u2069']],
  ['دائرة Teachers’ Circle', ['ltr Teachers’ Circle']],
  ['أكثر من >99.9%', ['ltr >99.9%']],
  ['كوفيد-19 و−5', ['ltr −5']],
  ['٤٤٪ و−٥', ['rtl ٤٤٪', 'rtl −٥']],
])('in an Arabic line “%s”', (text, parts) => {
  expect(apart(text, 'ar')).toEqual(parts);
});

it.each([
  'أكثر من 2,084 و2 084 شخص في 11 يونيو 2024',
  // A range goes on as the text does.
  'في 2023–2024، أعمارهم 10-12',
  'شهادة (1) و«اسم»',
  '',
])('nothing in “%s”', (text) => {
  expect(partsIn(text, 'ar')).toEqual([{ text }]);
});

it('a range from the left in Hebrew and Persian', () => {
  expect(apart('בשנים 2023–2024', 'he')).toEqual(['ltr 2023–2024']);
  expect(apart('در ۲۰۲۳–۲۰۲۴ با ۴۴٪', 'fa')).toEqual(['ltr ۲۰۲۳–۲۰۲۴', 'ltr ۴۴٪']);
});

it('Arabic words in an English line, so that the figures behind them stay behind', () => {
  expect(apart('the society جمعية السلام (الواحة) 2024, and عمر', 'en')).toEqual([
    'rtl جمعية السلام (الواحة)',
    'rtl عمر',
  ]);
  expect(partsIn('UNHCR: −5% in 2023–2024, aze@unhcr.org', 'en')).toHaveLength(1);
});

it('gives all of the text, in order', () => {
  const text = 'في UNHCR +961 1 849 201 (44%) ٤٤٪ aze@unhcr.org —';
  for (const language of ['ar', 'he', 'en'])
    expect(
      partsIn(text, language)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
});

it.each(['1.', '1 ', '+1 ', '(1', 'a@', 'a-', 'a & ', 'a 1 ', 'a (a', '-1', '$', '+', '0', 'م ', 'م-'])(
  'is quick with “%s” again and again',
  (piece) => {
    const begun = performance.now();
    for (const language of ['ar', 'he', 'en']) partsIn(piece.repeat(20_000), language);
    expect(performance.now() - begun).toBeLessThan(2000);
  },
);

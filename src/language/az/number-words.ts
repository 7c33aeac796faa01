// Azerbaijani: numbers in words.
import type { NumberWords } from '../number-words.ts';

export const numberWords: NumberWords = {
  more: { on: 10, iyirmi: 20, otuz: 30, qırx: 40, əlli: 50, altmış: 60, yetmiş: 70, səksən: 80, doxsan: 90 },
  times: { yüz: 100, min: 1000, milyon: 1e6 },
  joins: [],
  passing: {
    cüt: 2,
    yarısı: 2,
    yarım: 2,
    əsr: 100,
    əsrlik: 100,
    onillik: 10,
    onillikdən: 10,
    onillikdə: 10,
    onilliyin: 10,
  },
  // Not those that only look so: onlar (they), üçün (for), altında (under), minnətdar (thankful).
  goesOn: '(?<!^on(?=(?:un|a|da|dan|lar\\p{L}*)$))(?<!^üç(?=ün$))(?<!^altı(?=n[da]))(?<!^min(?=nət))\\p{L}+',
  partitive: 's?[ıiuü](?:n[ıiuü]n?|n[aə]|n?d[aə]n?)?',
  passingAfter: /(?<!\p{L})hər\s+$/iu,
  fractions: [
    [/(?<!\p{L})(?<!(?:birinci|ikinci|ilk|son|digər|o biri) )yarısı(?!nda)\p{Ll}*/giu, 1 / 2],
    [/(?<!\p{L})üçdə bir\p{Ll}*/giu, 1 / 3],
    [/(?<!\p{L})üçdə iki\p{Ll}*/giu, 2 / 3],
    [/(?<!\p{L})dörddə bir\p{Ll}*/giu, 1 / 4],
    [/(?<!\p{L})dörddə üç\p{Ll}*/giu, 3 / 4],
  ],
  clockBefore: /(?<!\p{L})saat(?:lar)?\s+(?:\d{1,2}(?:[:.]\d\d)?(?:-?\p{L}{2,4})?\s*(?:[–-]|və|ilə)?\s*)?$/iu,
};

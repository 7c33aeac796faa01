// Azerbaijani: numbers in words.
import { type NumberWords, valued } from '../number-words.ts';

export const numberWords: NumberWords = {
  more: valued({
    10: 'on',
    20: 'iyirmi',
    30: 'otuz',
    40: 'qırx',
    50: 'əlli',
    60: 'altmış',
    70: 'yetmiş',
    80: 'səksən',
    90: 'doxsan',
  }),
  times: valued({ 100: 'yüz', 1000: 'min', 1e6: 'milyon' }),
  joins: [],
  passing: valued({ 2: 'cüt yarısı yarım', 10: 'onillik onillikdən onillikdə onilliyin', 100: 'əsr əsrlik' }),
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

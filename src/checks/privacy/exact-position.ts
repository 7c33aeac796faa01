// Places on the map, to the metre: coordinates, and links to a map that hold them.
import type { DataCheck } from '../check.ts';

/** Four decimals of a degree are eleven metres. */
const decimal = '[-−]?\\d{1,3}[.,]\\d{4,}';
const side = '(?<!\\p{L})[NSEWŞCQ](?!\\p{L})';
const forms = [
  // 40.4093, 49.8671 · 40.4093° N, 49.8671° E · N 40.4093 E 49.8671 · enlik 40,4093 uzunluq 49,8671
  `(?<![\\d.,])(?:${side} ?)?${decimal}(?: ?°)?(?: ?${side})?[;,/ ]{1,3}(?:\\p{L}{3,12}:? )?(?:${side} ?)?${decimal}(?: ?°)?(?: ?${side})?`,
  `(?<![\\d.,])${decimal} ?°`,
  // 40°24′33″N
  `\\d{1,3} ?° ?\\d{1,2} ?[′'’] ?\\d{1,2}(?:[.,]\\d+)? ?(?:[″"”]|''|’’)(?: ?${side})?`,
  // A pin on a map; a plus code; three words of what3words.
  '(?:https?://)?(?:www\\.)?(?:maps\\.app\\.goo\\.gl|goo\\.gl/maps|maps\\.google\\.\\w+|google\\.\\w+/maps|yandex\\.\\w+/maps|openstreetmap\\.org/[#?]|what3words\\.com|w3w\\.co)[^\\s)\\]]*',
  '(?<![\\p{L}\\p{N}])[23456789CFGHJMPQRVWX]{6,8}\\+[23456789CFGHJMPQRVWX]{2,3}(?![\\p{L}\\p{N}])',
  '(?<![\\p{L}/:])///\\p{L}+\\.\\p{L}+\\.\\p{L}+',
];
const position = new RegExp(forms.join('|'), 'gu');

/** Coordinates of four decimals or with seconds, and links to a place on a map. */
export const exactPosition: DataCheck = {
  code: 'exact-position',
  severity: 'error',
  title: 'An exact position',
  why: 'A shelter or a family can be found by it. Those who are looked for are in danger.',
  example: {
    wrong: 'body: The shelter (40.4093, 49.8671) took in 12 women.',
    right: 'body: The shelter in Baku took in 12 women.',
  },
  mend: 'Name the town or the district instead.',
  find: ({ period }) =>
    Object.values(period.texts).flatMap(({ passages, locate }) =>
      passages.flatMap(({ path, text }) =>
        (/\d[.,]\d{4}|°|map|w3w|what3words|\+|\/\/\//.test(text) ? [...text.matchAll(position)] : []).map(
          ({ 0: raw, index }) => {
            const place = locate(path, index);
            return { message: `“${raw}” is a position to the metre.`, place, at: path, about: raw };
          },
        ),
      ),
    ),
};

// How Azerbaijani says that a count is a part of another.
import { latin } from '../latin.ts';
import type { Parts } from '../parts.ts';

/** What makes a part of a number: 19-u, 320-si, 421-ni; no ordinal (-cu), no case alone (-dən, -yə). */
const partitive = /^-(?!c[ıiuü]|d[aə]|y?[aə](?!\p{L})|l[ıiuü]k)\p{L}{1,5}(?!\p{L})/u;

export const parts: Parts = {
  joints: [
    // “12 ailə ilə, onlardan 15-i”: of “4 düşərgədə uşaqlar iştirak edib, onlardan 120-si”, nobody can say
    {
      between: /^(?:\s[^\s.:!?]+){0,3}[.;,]?\s(?:o cümlədən|onlardan|bunlardan|onların|bunların)\s$/iu,
      after: partitive,
      same: true,
    },
    {
      between:
        /^[^.;:!?]{0,60}(?<!\p{L})(?:o cümlədən|onların|bunların|o sıradan|aralarında)(?!\p{L})[^.;:!?]{0,40}$/iu,
    },
    {
      between:
        /^[^.;:!?]{0,100}(?:[.;]\s(?:onlardan|bunlardan)\s|(?<!\p{L})(?:onlardan|bunlardan)(?!\p{L}|\s(?:əlavə|başqa))[^.;:!?]{0,30})$/iu,
    },
    // “58 donordan 61-i”, “37 nəfərin 44-ü”
    {
      between: /^\s(?:\p{L}+\s){0,2}?\p{L}+(?:d[aə]n|[ıiuü]n)\s(?:yalnız |təxminən )?$/u,
      after: partitive,
      same: true,
    },
    {
      between: /^\s(?:\p{L}+\s){0,2}?\p{L}+(?:d[aə]n|[ıiuü]n)\s(?:yalnız |təxminən )?$/u,
      after: /^nəfər(?:i|ini|inin)?(?!\p{L})/u,
    },
    {
      between: /^\s(?:\p{L}+\s){1,3}?(?:arasında|sırasında|içərisində)\s$/u,
      after: /^\s*(?:qadın|kişi|uşaq|gənc|qız|oğlan|yaşlı|tələbə|nəfər)/u,
    },
  ],
  some: /(?<!\p{L})(?:bəzi|əksər|bir çox)\p{L}*\s*$/iu,
  groups: latin(
    'ailə|təsərrüfat|icma|qrup|komanda|təşkilat|qurum|agentlik|tərəfdaş|məktəb|bağça|universitet|mərkəz|xəstəxana|klinika|rayon|region|şəhər|kənd|ölkə|qəsəbə|düşərgə|məntəqə|bina|layihə|proqram|tədbir|sessiya|təlim(?!\\p{L}* (?:al|keç))|kurs|seminar|kampaniya|görüş(?!\\p{L})|səfər|missiya|avtobus|dəst|paket|qutu|dəfə|həftə|şirkət|müəssisə|kooperativ|assosiasiya|sinif|mərhələ|(?:ev|gün|ay|il|saat)(?!\\p{L})',
  ),
  share: {
    before:
      /(?:[aA]ilə|[qQ]açqın|[kK]öçkün|[qQ]adın|[kK]işi|[qQ]ız|[oO]ğlan|[uU]şaq|[şŞ]agird|[tT]ələbə|[iİ]ştirakçı|[üÜ]zv|[mM]üəllim|[sS]akin|[kK]ənd|[mM]əktəb|[eE]v|[iİ]nsan)l[aə]r[ıi]n\s(?:\p{Ll}+\s)?$/u,
    not: /hədəf|plan|gözlən|nəzərdə|tutum|ötən|əvvəlki|nisbət|müqayisə/iu,
  },
  bare: /^(?:$|[.,;:)])/u,
};

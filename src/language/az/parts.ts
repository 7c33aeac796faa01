// How Azerbaijani says that a count is a part of another.
import { latin } from '../latin.ts';
import type { Parts } from '../parts.ts';

export const parts: Parts = {
  near: /cümlədən|[Oo]nlar|[Bb]unlar|sıradan|aralarında|d[aə]n (?:yalnız |təxminən )?[\d{]/,
  joints: [
    {
      between:
        /^[^.;:!?]{0,60}(?<!\p{L})(?:o cümlədən|onların|bunların|o sıradan|aralarında)(?!\p{L})[^.;:!?]{0,40}$/iu,
    },
    { between: /^[^.;:!?]{0,100}(?<!\p{L})(?:onlardan|bunlardan)(?!\p{L})[^.;:!?]{0,30}$/iu },
    {
      between: /^[^.;:!?]{0,100}(?<!\p{L})(?:onlardan|bunlardan)\s$/iu,
      after: /^-\p{L}{1,4}(?!\p{L})/u,
      same: true,
    },
    // “58 donordan 61-i”
    {
      between: /^\s(?:\p{L}+\s){0,2}?\p{L}+d[aə]n\s(?:yalnız |təxminən )?$/u,
      after: /^\s?(?:-\p{L}{1,4}(?!\p{L})|nəfər)/u,
    },
  ],
  some: /(?<!\p{L})(?:bəzi|əksər|bir çox)\p{L}*\s*$/iu,
  groups: latin(
    'ailə|təsərrüfat|icma|qrup|komanda|təşkilat|qurum|agentlik|tərəfdaş|məktəb|bağça|universitet|mərkəz|xəstəxana|klinika|rayon|region|şəhər|kənd|ölkə|qəsəbə|düşərgə|məntəqə|bina|layihə|proqram|tədbir|sessiya|təlim(?!\\p{L}* (?:al|keç))|kurs|seminar|kampaniya|görüş(?!\\p{L})|səfər|missiya|avtobus|dəst|paket|qutu|dəfə|həftə|şirkət|müəssisə|kooperativ|assosiasiya|sinif|mərhələ|(?:ev|gün|ay|il|saat)(?!\\p{L})',
  ),
};

// How Azerbaijani says that a count is a part of another.
import type { Parts } from '../parts.ts';

export const parts: Parts = {
  including:
    /(?<!\p{L})(?:o cümlədən|habelə onlardan|onlardan|bunlardan|onların|bunların|o sıradan|aralarında)(?!\p{L})/giu,
  some: /(?<!\p{L})(?:bəzi|əksər|bir çox)\p{L}*\s*$/iu,
  groups:
    'ailə|təsərrüfat|icma|qrup|komanda|təşkilat|qurum|agentlik|tərəfdaş|məktəb|bağça|universitet|mərkəz|xəstəxana|klinika|rayon|region|şəhər|kənd|ölkə|qəsəbə|düşərgə|məntəqə|bina|layihə|proqram|tədbir|sessiya|təlim(?!\\p{L}* (?:al|keç))|kurs|seminar|kampaniya|görüş(?!\\p{L})|səfər|missiya|avtobus|dəst|paket|qutu|dəfə|həftə|şirkət|müəssisə|kooperativ|assosiasiya|sinif|mərhələ|(?:ev|gün|ay|il|saat)(?!\\p{L})',
};

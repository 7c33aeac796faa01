// How Azerbaijani is spelled, and how its short forms, sentences and typed numbers look.
import type { SpellingRules } from '../spelling.ts';
import { alphabet } from './alphabet.ts';
import { isEnding } from './endings.ts';
import { endingFits, harmonyBreak } from './harmony.ts';
import { soundsOf } from './sounds.ts';

export const writing: SpellingRules = {
  alphabet,
  hungEndings: { isEnding, soundsOf, fits: endingFits },
  harmonyBreak,
  typedNumbers: {
    notAfter:
      /(?:saat|v\.|maddə\p{L}*|bənd\p{L}*|bölmə\p{L}*|fəs[iı]l\p{L}*|hissə\p{L}*|paraqraf\p{L}*|versiya\p{L}*|hədəf\p{L}*|məqsəd\p{L}*|göstərici\p{L}*|cədvəl\p{L}*|şəkil|mərhələ|səh\.|səhifə\p{L}*|nömrə\p{L}*|№|sayı?l?ı?|tel\.?:?|telefon:?)[\s\u00A0]$/iu,
    notBefore: /^(?:-c[ıiuü]|[\s\u00A0](?:maddə|bənd|bölmə|fəsil|saylı|nömrəli|versiya|radə))/u,
    measured:
      /^[\s\u00A0]?(?:°|manat|dollar|avro|kq(?!\p{L})|km|metr|hektar|ton(?!\p{L})|dəfə|nəfər|ailə|şəxs|qaçqın|köçkün|uşaq|qadın|il(?!\p{L}|in))/u,
    scaled: /^[\s\u00A0]?(?:%|\$|€|₼|faiz|m(?:in|ln|lrd|ilyon|ilyard)(?!\p{L}))/u,
  },
  joiningWords: /(?<!\p{L})(?:və|də|da|ya|ki)(?!\p{L})/iu,
  abbreviations:
    /^(?:və s|mad|məs|bax|səh|cəm|təx|müq|red|nəşr|prof|dos|akad|küç|pr|məh|ray|ş|kənd|qəs|tel|faks|mob|mln|mlrd|min|dəq|san|sm|km|kq|st|dr|cən|əsr|il|ill|yanv|fevr|apr|avq|sent|okt|noy|dek|və b|vb|sair)$/iu,
};

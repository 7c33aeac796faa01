// Azerbaijani words that are typed without their dots and tails: qacqin for qaçqın.
import type { Dots } from '../language.ts';
import { isEnding } from './endings.ts';

const plain: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ö: 'o', ü: 'u', ş: 's', ç: 'c', ğ: 'g' };

export const dots: Dots = {
  folded: (word) => word.replace(/[əıöüşçğ]/g, (letter) => plain[letter] ?? letter),
  withDottedI: (word) => word.replaceAll('ı', 'i'),
  // No ending has an e.
  asEnding(letters) {
    const right = letters.replaceAll('e', 'ə');
    return isEnding(right) ? right : undefined;
  },
  // oldu and öldü, onun and önün, acıq and açıq, uzun and üzün, eldə and əldə.
  rightWithout:
    /^(?:(?:ol|don|bol|dur|tut|sus)(?:d?u|um|ub|ur|uş|mu)|on(?:un?|a)|uzu|usu|uda|buzu|golu|kor|acı|acd|sac|bas|yas|as(?:a|d|ı)|is(?:i|d)|qus|e[ltn](?:də|in?|ə)|gec|bic|sis)/u,
};

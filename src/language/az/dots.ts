// Azerbaijani words that are typed without their dots and tails: qacqin for qaçqın.
import type { Dots } from '../language.ts';
import { dottedPairs } from './dotted-pairs.ts';
import { isEnding } from './endings.ts';

const plain: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ö: 'o', ü: 'u', ş: 's', ç: 'c', ğ: 'g' };

export const dots: Dots = {
  folded: (word) => word.replace(/[əıöüşçğ]/g, (letter) => plain[letter] ?? letter),
  sureWithout: 'e',
  withDottedI: (word) => word.replaceAll('ı', 'i'),
  // No ending has an e.
  asEnding(letters) {
    const right = letters.replaceAll('e', 'ə');
    return isEnding(right) ? right : undefined;
  },
  // oldu and öldü, onun and önün, acıq and açıq, uzun and üzün, eldə and əldə.
  rightWithout:
    /^(?:(?:ol|don|bol|dur|tut|sus)(?:d?u|um|ub|ur|uş|mu)|on(?:un?|a)|uzu|usu|uda|buzu|golu|kor|acı|acd|sac|bas|yas|as(?:a|d|ı)|is(?:i|d)|qus|e[ltn](?:də|in?|ə)|gec|bic|sis)/u,
  areBothRight(one, other) {
    return dottedPairs.some(([a = '', b = '']) => {
      const [first, second] = one.startsWith(a) && other.startsWith(b) ? [a, b] : [b, a];
      if (!one.startsWith(first) || !other.startsWith(second)) return false;
      const [rest, otherRest] = [one.slice(first.length), other.slice(second.length)];
      return dots.folded(rest) === dots.folded(otherRest) && (first.length > 3 || isShortRest(rest));
    });
  },
};

/** What a word of two or three letters may go on with and be the same word: endings of nouns and of verbs. */
function isShortRest(rest: string): boolean {
  return (
    rest === '' ||
    isEnding(rest) ||
    /^(?:[ıiuü]b|[ıiuü]r|[aə]r|[aə]n|d[ıiuü]|m[ıiuü]ş|m[aə][qk]|[aə]c[aə][qk]|s[aə]|l[ıiuü]|s[ıiuü]z|[ıiuü]m)(?:$|\p{L}{1,5}$)/u.test(
      rest,
    )
  );
}

// How Azerbaijani tells when something was.

import { isInPart } from '../../text/narrow.ts';
import { firstMonths, inLatin, type TimeWords, yearPart, yearPattern } from '../times.ts';

/** What stands behind a year that something happened in, since which or until which it goes on, and that is told besides. */
const inside = /^(?:-c[ıiuü])?\s+il(?:də|in|\s+ərzində|\s+üzrə)?(?!\p{L})(?!\s+tarixli)/u;
const since = /^(?:-c[ıiuü])?\s+il(?:dən|in\s+\p{L}+\s+ayından)|^\s*(?:ayından|tarixindən)|^d[aə]n(?!\p{L})/u;
const until = /^(?:-c[ıiuü])?\s+il(?:ədək|ə\s+qədər|in\s+sonunadək)|^\s*(?:ayınadək|tarixinədək)/u;
const done =
  /^(?:-c[ıiuü])?\s+ildə\s+(?:[\p{L}-]+\s+){0,4}?(?:\p{L}+m[ıiuü]ş|edilən|olunan|keçirilən|başlanan|açılan|yaradılan|qəbul\s+edilən|imzalanan)(?!\p{L})/u;

const ordinals = ['birinci|1-ci|I|ilk', 'ikinci|2-ci|II', 'üçüncü|3-cü|III', 'dördüncü|4-cü|IV'] as const;
const counts = ['üç', 'altı', 'doqquz'];
const ofYear = `(?:${yearPattern}-c[ıiuü]\\s+)?[iİ]lin\\s+`;

export const times: TimeWords = {
  parts: inLatin([
    ...[0, 1].map((at) =>
      yearPart(`${ofYear}(?:${ordinals[at]})\\s+(?:yarı\\p{L}*|yarım\\s?il\\p{L}*)`, at + 1, 2),
    ),
    ...[0, 1].map((at) =>
      yearPart(`(?<![\\p{L}\\p{N}])(?:${ordinals[at]})\\s+yarım\\s?il\\p{L}*`, at + 1, 2),
    ),
    ...ordinals.map((nth, at) =>
      yearPart(`(?:${ofYear})?(?<![\\p{L}\\p{N}])(?:${nth})\\s+rüb\\p{L}*`, at + 1, 4),
    ),
    ...counts.map((count, index) =>
      firstMonths(`(?:${ofYear})?(?<!\\p{L})[iİ]lk\\s+(?:${count}|${(index + 1) * 3})\\s+ay\\p{L}*`, index),
    ),
  ]),
  near: /yar[ıi]|rüb|lk\s|\sil/i,
  isIn: (_, after) => isInPart(inside, after),
  isSince: (_, after, time) => /d[aə]n$/u.test(time) || isInPart(since, after),
  isUntil: (_, after) => isInPart(until, after),
  isHistory: (_, after) => isInPart(done, after),
  isLasting: (before, after, time) =>
    /\bhər\s+(?:il|ilin)\s+$/iu.test(before) ||
    /(?:d[aə]n|[aə]d[aə]k)$/u.test(time) ||
    /^-\p{L}{2}\s+il(?:d[əa]n|[əa]d[əa]k|[əa]|in\s+(?:əvvəl|orta|son)\p{L}*[əa]d[əa]k)(?!\p{L})/u.test(after),
  future: /\p{L}(?:acaq|əcək)|planlaşdırıl|gözlənil|nəzərdə\s+tutul|növbəti|qarşıdan\s+gələn/iu,
  relative: [
    { pattern: /(?<!\p{L})(?:bu|cari)\s+il(?:də|in|\s+ərzində)?(?!\p{L})/giu, years: 0 },
    { pattern: /(?<!\p{L})(?:ötən|keçən)\s+il(?:də|in)?(?!\p{L})/giu, years: -1 },
  ],
};

// How English tells when something was.

import { isInPart } from '../../text/narrow.ts';
import { firstMonths, inLatin, type TimeWords, yearPart, yearPattern } from '../times.ts';

/** What stands before a year that something happened in, since which or until which it goes on, and that is told besides. */
const inside =
  /\b(?:in|during|throughout|within|over|across|of|early|late|mid|year)[\s-]+(?:(?:the\s+(?:course\s+of|year|whole\s+of)|all\s+of|early|late|mid)[\s-]+)?$/iu;
const since = /\b(?:since|from)\s+(?:early\s+|late\s+|mid[\s-])?$/iu;
const until =
  /\b(?:until|till|by|before|to|for|ahead\s+of|after|following|towards)\s+(?:the\s+end\s+of\s+|early\s+|late\s+|mid[\s-])?$/iu;
const the = /\b(?:the|this)\s+$/iu;
const done =
  /\b(?:adopted|signed|launched|established|opened|introduced|begun|began|started|acceded|ratified|founded|created|agreed|passed|enacted|amended|entered into force|approved|endorsed|born|displaced|arrived|fled)\s+(?:[\p{L}’-]+\s+){0,3}(?:in|during)\s+(?:early\s+|late\s+|mid[\s-])?$/iu;

const ordinals = [
  ['first|1st', 'second|2nd|latter|last'],
  ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th|last|final'],
] as const;
const counts = ['three', 'six', 'nine'];

export const times: TimeWords = {
  parts: inLatin([
    ...ordinals.flatMap((list, index) => {
      const [of, noun] = index === 0 ? ([2, 'half(?:[\\s-]year)?'] as const) : ([4, 'quarter'] as const);
      return list.map((nth, at) => {
        const written = `(?<!\\p{L})(?:${nth})[\\s-]+${noun}(?!\\p{L})(?:\\s+(?:of\\s+)?(?:the\\s+year\\s*)?${yearPattern})?(?:\\s+of\\s+the\\s+year)?`;
        return yearPart(written, at + 1, of);
      });
    }),
    ...[1, 2].map((nth) =>
      yearPart(`(?<![\\p{L}\\p{N}])H${nth}(?:[\\s-]${yearPattern})?(?![\\p{L}\\p{N}])`, nth, 2),
    ),
    ...[1, 2, 3, 4].map((nth) =>
      yearPart(`(?<![\\p{L}\\p{N}])Q${nth}(?:[\\s-]${yearPattern})?(?![\\p{L}\\p{N}])`, nth, 4),
    ),
    ...counts.map((count, index) =>
      firstMonths(
        `(?<!\\p{L})first\\s+(?:${count}|${(index + 1) * 3})\\s+months(?:\\s+of\\s+(?:the\\s+year|${yearPattern}))?`,
        index,
      ),
    ),
  ]),
  near: /half|quarter|[hq][1-4]|months|year/i,
  isIn: (before) => /(?:^|[.!?:;(“\n]\s*)$/u.test(before) || isInPart(inside, before),
  isSince: (before) => isInPart(since, before),
  isUntil: (before) => isInPart(until, before),
  isHistory: (before) => isInPart(the, before) || isInPart(done, before),
  isLasting: (before) =>
    /\b(?:since|from|until|till|by|each|every|annual)\s+(?:(?:early|late)\s+|mid[\s-])?$/i.test(before),
  future:
    /\b(?:will|shall|(?<!(?:the|an?|this|that|its|their|our|new|action|national|response|strategic|and|of)\s)plans?|planned|planning|expect(?:s|ed)?|scheduled|upcoming|forthcoming|next|aims?|intends?|to be)\b/iu,
  relative: [
    { pattern: /(?<!\p{L})this\s+year(?!\p{L})/giu, years: 0 },
    { pattern: /(?<!\p{L})last\s+year(?!\p{L})/giu, years: -1 },
  ],
};

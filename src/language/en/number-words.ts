// English: numbers in words.
import type { NumberWords } from '../number-words.ts';

export const numberWords: NumberWords = {
  more: {
    ...{
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
    },
    ...{ eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70 },
    ...{ eighty: 80, ninety: 90 },
  },
  times: { hundred: 100, thousand: 1000, million: 1e6 },
  joins: ['and'],
  passing: {
    ...{
      both: 2,
      twice: 2,
      double: 2,
      doubled: 2,
      twofold: 2,
      couple: 2,
      pair: 2,
      bilateral: 2,
      bilingual: 2,
      twin: 2,
    },
    ...{
      thrice: 3,
      triple: 3,
      tripled: 3,
      threefold: 3,
      trilateral: 3,
      tripartite: 3,
      trilingual: 3,
      third: 3,
      thirds: 3,
    },
    ...{
      quarter: 4,
      quarters: 4,
      fortnight: 14,
      decade: 10,
      decades: 10,
      dozen: 12,
      dozens: 12,
      century: 100,
      centuries: 100,
      half: 2,
      hundreds: 100,
    },
    ...{ thousands: 1000, millions: 1e6, weekend: 2 },
  },
  fractions: [
    [
      /(?<!\p{L})(?<!(?:first|second|latter|other|next|final)[ -])half(?: of)?(?= (?:the|its|their|all|our|these|those)(?!\p{L}))/giu,
      1 / 2,
    ],
    [/(?<!\p{L})(?:an?|one)[ -]third(?= of)/giu, 1 / 3],
    [/(?<!\p{L})two[ -]thirds(?= of)/giu, 2 / 3],
    [/(?<!\p{L})(?:an?|one)[ -]quarter(?= of (?!an hour|\d))/giu, 1 / 4],
    [/(?<!\p{L})three[ -]quarters(?= of (?!an hour))/giu, 3 / 4],
  ],
  clockAfter:
    /^(?:[:.]\d\d)?(?:\s?[–-]\s?\d{1,2}(?:[:.]\d\d)?|\s+to\s+\d{1,2}(?:[:.]\d\d)?)?\s?(?:a\.?m\b|p\.?m\b|o’clock)/iu,
};

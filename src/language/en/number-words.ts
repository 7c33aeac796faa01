// English: numbers in words.
import { type NumberWords, valued } from '../number-words.ts';

export const numberWords: NumberWords = {
  more: valued({
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
  }),
  times: valued({ 100: 'hundred', 1000: 'thousand', 1e6: 'million' }),
  joins: ['and'],
  passing: valued({
    2: 'both twice double doubled twofold couple pair bilateral bilingual twin half weekend',
    3: 'thrice triple tripled threefold trilateral tripartite trilingual third thirds',
    4: 'quarter quarters',
    10: 'decade decades',
    12: 'dozen dozens',
    14: 'fortnight',
    100: 'century centuries hundreds',
    1000: 'thousands',
    1e6: 'millions',
  }),
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

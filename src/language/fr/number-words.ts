// French: numbers in words.
import { type NumberWords, valued } from '../number-words.ts';

export const numberWords: NumberWords = {
  more: valued({
    10: 'dix',
    11: 'onze',
    12: 'douze',
    13: 'treize',
    14: 'quatorze',
    15: 'quinze',
    16: 'seize',
    20: 'vingt',
    30: 'trente',
    40: 'quarante',
    50: 'cinquante',
    60: 'soixante',
  }),
  times: valued({ 100: 'cent', 1000: 'mille' }),
  joins: ['et'],
  passing: valued({
    2: 'double doublé paire demi moitié',
    3: 'tiers triple',
    4: 'quart',
    10: 'dizaine',
    12: 'douzaine',
  }),
  passingAfter: /(?<!\p{L})(?:les|tous les|toutes les|pour)\s+$/iu,
  clockAfter: /^\s?(?:h|heures?)(?!\p{L})/iu,
};

// French: numbers in words.
import type { NumberWords } from '../number-words.ts';

export const numberWords: NumberWords = {
  more: {
    ...{
      dix: 10,
      onze: 11,
      douze: 12,
      treize: 13,
      quatorze: 14,
      quinze: 15,
      seize: 16,
      vingt: 20,
      trente: 30,
    },
    ...{ quarante: 40, cinquante: 50, soixante: 60 },
  },
  times: { cent: 100, mille: 1000 },
  joins: ['et'],
  passing: {
    double: 2,
    doublé: 2,
    paire: 2,
    demi: 2,
    moitié: 2,
    tiers: 3,
    triple: 3,
    quart: 4,
    dizaine: 10,
    douzaine: 12,
  },
  passingAfter: /(?<!\p{L})(?:les|tous les|toutes les|pour)\s+$/iu,
  clockAfter: /^\s?(?:h|heures?)(?!\p{L})/iu,
};

// The alphabet of Azerbaijani (32 letters, law of 25 December 1991), and the letters of its neighbours that are typed for its own.
import type { Alphabet } from '../spelling.ts';

export const alphabet: Alphabet = {
  letters: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  typedFor: {
    ä: 'ə',
    æ: 'ə',
    ǝ: 'ə',
    ë: 'e',
    é: 'e',
    w: 'v',
    ø: 'ö',
    ő: 'ö',
    ű: 'ü',
    ș: 'ş',
    ß: 'ss',
    ǧ: 'ğ',
    ĝ: 'ğ',
  },
  ofNeighbour: 'äÄæÆâÂîÎûÛșȘ',
  // Web, show and the like come with a w from English, and are written so before somebody marks or translates them.
  never: /[^wW]/u,
};

// How Azerbaijani reads short forms aloud: the ending after one follows its last sound.
import { inWords } from './numbers.ts';

/**
 * The names of the letters, where usage has two both. Azərbaycan dilinin orfoqrafiya normaları (Cabinet of Ministers,
 * 16 April 2019): an ending after a short form follows how it is said.
 */
const letterNames: Readonly<Record<string, readonly string[]>> = {
  ...{ A: ['a'], E: ['e'], Ə: ['ə'], I: ['ı'], İ: ['i'], O: ['o'], Ö: ['ö'], U: ['u'], Ü: ['ü'] },
  ...{
    B: ['be'],
    C: ['ce'],
    Ç: ['çe'],
    D: ['de'],
    F: ['fe', 'ef'],
    G: ['ge'],
    Ğ: ['ğe'],
    H: ['he', 'haş'],
    X: ['xe'],
  },
  ...{ J: ['je'], K: ['ke', 'ka'], Q: ['qe'], L: ['le', 'el'], M: ['me', 'em'], N: ['ne', 'en'], P: ['pe'] },
  ...{
    R: ['re', 'er'],
    S: ['se', 'es'],
    Ş: ['şe'],
    T: ['te'],
    V: ['ve'],
    Y: ['ye'],
    Z: ['ze', 'zet'],
    W: ['dablyu'],
  },
};

/** Short forms that are said otherwise than letter by letter; the last sounds of each reading. */
const readings: Readonly<Record<string, readonly string[]>> = {
  ...{
    ABŞ: ['abş'],
    QAK: ['qak'],
    BMTQAK: ['qak'],
    ATƏT: ['atət', 'te'],
    DİN: ['din', 'ne'],
    ASAN: ['asan'],
    DOST: ['dost'],
  },
  ...{
    TƏBİB: ['təbib'],
    SOCAR: ['sokar'],
    AZAL: ['azal'],
    AZƏRTAC: ['tac'],
    ADA: ['ada'],
    QİÇS: ['qiçs', 'es'],
    TANAP: ['tanap'],
  },
  ...{
    NATO: ['nato'],
    UNICEF: ['yunisef'],
    UNESCO: ['yunesko'],
    FIFA: ['fifa'],
    UEFA: ['uefa'],
    OPEC: ['opek'],
    ASEAN: ['asean'],
  },
  ...{
    DAFI: ['dafi'],
    COVID: ['kovid'],
    USAID: ['eyd', 'id'],
    UNHCR: ['ar', 'er', 're'],
    UNDP: ['pi', 'pe'],
    UNFPA: ['ey', 'a'],
  },
  ...{
    UNECE: ['i', 'e'],
    UNODC: ['si'],
    UNEP: ['yunep', 'pe'],
    WHO: ['o', 'hu'],
    WFP: ['pi', 'pe'],
    IOM: ['em', 'me', 'iom'],
    ILO: ['o'],
  },
  ...{
    FAO: ['o'],
    ICRC: ['si', 'ce'],
    IFRC: ['si', 'ce'],
    NRC: ['si'],
    DRC: ['si'],
    EU: ['yu', 'u'],
    EC: ['si'],
    IT: ['ti', 'te'],
    VIP: ['vip', 'pi'],
  },
  ...{
    JIPS: ['cips'],
    NQAF: ['ef', 'nkaf'],
    HIAS: ['hias'],
    GIZ: ['giz', 'zet'],
    JICA: ['cika'],
    TIKA: ['tika'],
    PDF: ['ef', 'fe'],
    SMS: ['es', 'se'],
  },
};

/**
 * What a short form may sound like at its end: its own reading; else the names of its last letter, and the word that its
 * letters make if they can be said as one. Digits at its end are said as a number.
 */
export function soundsOf(shortForm: string): readonly string[] {
  const [digits] = /\d+$/.exec(shortForm) ?? [];
  if (digits !== undefined) return Number(digits) < 1e12 ? [inWords(Number(digits))] : [];
  if (shortForm.endsWith('%')) return ['faiz'];
  const capitals = shortForm.replace(/[^\p{L}]/gu, '');
  const known = readings[capitals];
  if (known) return known;
  const last = letterNames[capitals.at(-1) ?? ''] ?? [];
  // BAMF may be read as a word, BMT not: three consonants at the end are spelled, and two of a short one.
  const most = capitals.length > 3 ? 2 : 1;
  const [end = ''] = /[^AEƏIİOÖUÜ]*$/u.exec(capitals) ?? [];
  const isWord = capitals.length > 2 && end.length <= most && end.length < capitals.length;
  return isWord ? [...last, capitals.toLocaleLowerCase('az')] : last;
}

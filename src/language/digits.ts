// The digits that figures are written in: those of the West, or a script's own where an operation wants them. Pure.
import { scriptOf } from './tag.ts';

/** The systems of ten digits that an operation can choose, by their names in Unicode (CLDR), each with its nought. */
export const digitSystems = {
  latn: '0',
  arab: '٠',
  arabext: '۰',
  beng: '০',
  deva: '०',
  khmr: '០',
  mymr: '၀',
  tamldec: '௦',
  thai: '๐',
} as const;
export type DigitSystem = keyof typeof digitSystems;

/** The system of each script that has digits of its own, and of languages that have others than most of theirs (CLDR, native numbers). */
const ofScript: Readonly<Record<string, DigitSystem>> = {
  Arab: 'arabext',
  Beng: 'beng',
  Deva: 'deva',
  Khmr: 'khmr',
  Mymr: 'mymr',
  Taml: 'tamldec',
  Thai: 'thai',
};
const ofLanguage: Readonly<Record<string, DigitSystem>> = { ar: 'arab', ckb: 'arab', sd: 'arab' };

/** The digits of a language's own script; nothing where they are Western, or no operation can choose them. */
export function digitsOf(tag: string): DigitSystem | undefined {
  const script = ofScript[scriptOf(tag)];
  return script && (ofLanguage[tag.split('-')[0] ?? ''] ?? script);
}

/** A text with its Western digits in another system. */
export function inDigits(text: string, system: DigitSystem = 'latn'): string {
  if (system === 'latn') return text;
  const nought = digitSystems[system].charCodeAt(0);
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(nought + Number(digit)));
}

/** The signs that go with Arabic digits, and those of the West that say the same. */
const signs: Readonly<Record<string, string>> = { '٫': '.', '٬': ',', '٪': '%' };

/**
 * A text with the digits of any system, and the signs of Arabic figures, as those of the West. Each is one UTF-16 unit, as it was:
 * offsets stay.
 */
export function inWesternDigits(text: string): string {
  if (!/[٪٫٬]|(?![0-9])\p{Nd}/u.test(text)) return text;
  return text.replace(/[٪٫٬]|(?![0-9])\p{Nd}/gu, (sign) => signs[sign] ?? westernOf(sign));
}

/** Unicode keeps each system's digits together, from its nought on; those of two units stay. */
function westernOf(digit: string): string {
  if (digit.length > 1) return digit;
  let code = digit.charCodeAt(0);
  while (/\p{Nd}/u.test(String.fromCharCode(code - 1)) && digit.charCodeAt(0) - code < 9) code -= 1;
  return String(digit.charCodeAt(0) - code);
}

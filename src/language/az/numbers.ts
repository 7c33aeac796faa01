// Azerbaijani numbers: how they are said, and the endings that follow from the sound of the last word.
import type { Case, Tail } from '../cases.ts';

const units = ['sıfır', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];
const tens = ['', 'on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'];
const powers = ['', 'min', 'milyon', 'milyard', 'trilyon', 'kvadrilyon'];

/** What a word's stem ends in; `possessed` words (`ortası`, its middle) take an n before every case. */
type Stem = 'consonant' | 'vowel' | 'possessed';

/** Endings with A for a or ə, and I for ı, i, u or ü: the vowel follows the word's last one. */
const endings: Record<Case, Record<Stem, string>> = {
  dative: { consonant: 'A', vowel: 'yA', possessed: 'nA' },
  genitive: { consonant: 'In', vowel: 'nIn', possessed: 'nIn' },
  accusative: { consonant: 'I', vowel: 'nI', possessed: 'nI' },
  locative: { consonant: 'dA', vowel: 'dA', possessed: 'ndA' },
  ablative: { consonant: 'dAn', vowel: 'dAn', possessed: 'ndAn' },
  possessive: { consonant: 'I', vowel: 'sI', possessed: '' },
};

/** The close vowel that follows each vowel (ahəng qanunu, vowel harmony). */
const closeVowel: Record<string, string> = {
  ...{ a: 'ı', ı: 'ı', o: 'u', u: 'u' },
  ...{ ə: 'i', e: 'i', i: 'i', ö: 'ü', ü: 'ü' },
};

/**
 * A whole number as it is said: 2024 is `iki min iyirmi dörd`.
 * @throws RangeError for fractions, negative numbers and numbers past Number.MAX_SAFE_INTEGER
 */
export function inWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} cannot be said in words`);
  if (value === 0) return 'sıfır';
  const groups: string[] = [];
  for (let rest = value, power = 0; rest > 0; rest = Math.floor(rest / 1000), power += 1) {
    const group = rest % 1000;
    // A thousand is `min` alone, a million `bir milyon`.
    const count = power === 1 && group === 1 ? '' : belowThousand(group);
    if (group > 0) groups.unshift(`${count} ${powers[power] ?? ''}`.trim());
  }
  return groups.join(' ');
}

/**
 * An ordinal in figures: the ending is written short, as it sounds after the last word (2024-cü, 2026-cı, 2000-ci).
 * Source: Azərbaycan dilinin orfoqrafiya qaydaları (Cabinet of Ministers, 5 August 2004, no. 108), on ordinal numbers.
 * @throws RangeError as `inWords` does
 */
export function ordinal(value: number): string {
  return `${value}-${harmonise('cI', lastWord(inWords(value)))}`;
}

/**
 * A number, share or noun in one of the cases. Endings of figures stand after a hyphen (4-də, 21-dən, 44%-i), those of
 * words follow at once (ildə). A fraction is read by its last digits: 2,5 is “iki tam onda beş”, so 2,5-ə.
 * @throws RangeError for numbers that `inWords` cannot say, and where there is no word to hang an ending on
 */
export function inflect(text: string, to: Case, tail: Tail): string {
  const possessed = tail.kind === 'word' && tail.possessed;
  const word = wordToInflect(text, tail);
  const stem = possessed ? 'possessed' : closeVowel[word.at(-1) ?? ''] ? 'vowel' : 'consonant';
  const ending = endings[to][stem];
  if (!ending) throw new RangeError(`“${text}” is possessive already`);
  return `${text}${tail.kind === 'word' ? '' : '-'}${harmonise(ending, word)}`;
}

function wordToInflect(text: string, tail: Tail): string {
  if (tail.kind === 'percent') return 'faiz';
  if (tail.kind === 'number') return lastWord(inWords(lastDigits(tail.value)));
  const word = /\p{L}+$/u.exec(text)?.[0].toLocaleLowerCase('az');
  if (!word) throw new RangeError(`“${text}” does not end in a word`);
  return word;
}

/** The whole number that is said last: of 2,25 the 25, of −21 the 21. */
function lastDigits(value: number): number {
  const [, fraction] = Math.abs(value).toFixed(10).replace(/0+$/, '').split('.');
  return fraction ? Number(fraction) : Math.abs(value);
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

function harmonise(ending: string, word: string): string {
  const { open, close } = vowelsAfter(word);
  return ending.replace('A', open).replace('I', close);
}

/** The two vowels that an ending can begin with after a word. Throws RangeError where the word has no vowel. */
export function vowelsAfter(word: string): { open: 'a' | 'ə'; close: string } {
  const vowel = [...word].findLast((letter) => closeVowel[letter]);
  const close = closeVowel[vowel ?? ''];
  if (!vowel || !close) throw new RangeError(`“${word}” has no vowel`);
  return { open: 'aıou'.includes(vowel) ? 'a' : 'ə', close };
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const ten = Math.floor(value / 10) % 10;
  const parts = [
    hundreds > 1 ? units[hundreds] : '',
    hundreds > 0 ? 'yüz' : '',
    tens[ten],
    value % 10 > 0 ? units[value % 10] : '',
  ];
  return parts.filter(Boolean).join(' ');
}

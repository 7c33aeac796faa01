// Vowel harmony of Azerbaijani (ahəng qanunu): what may follow the last sound of a word.
import { Memory } from '../../memory.ts';
import { narrow } from '../../text/narrow.ts';

const vowels = 'aıouəeiöü';
const isBack = (vowel: string) => 'aıou'.includes(vowel);
const close: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  o: 'u',
  u: 'u',
  ə: 'i',
  e: 'i',
  i: 'i',
  ö: 'ü',
  ü: 'ü',
};

/** Endings that begin with n, y or s follow a vowel, those that begin with a vowel a consonant; others both. */
const afterVowel = /^(?:n[ıiuü]n?|y[aə]|s[ıiuü])(?![a-zəıöüçşğ])|^s[ıiuü]n|^y[aə](?=d[aə]k$)/u;
const afterConsonant = /^[aəıiuü]/u;

/** Whether an ending of small letters fits what a word ends in, as it is said: its vowels and its first sound. */
export function endingFits(sound: string, ending: string): boolean {
  const last = [...sound].findLast((letter) => vowels.includes(letter));
  if (last === undefined) return true;
  const endsInVowel = vowels.includes(sound.at(-1) ?? '');
  if (endsInVowel ? afterConsonant.test(ending) && !/^[iı]l[aə]/u.test(ending) : afterVowel.test(ending))
    return false;
  let before = last;
  for (const vowel of ending.match(/[aəıiuü]/gu) ?? []) {
    const fits = 'aə'.includes(vowel) ? (vowel === 'a') === isBack(before) : vowel === close[before];
    if (!fits) return false;
    before = vowel;
  }
  return true;
}

/** The second part of compounds: yarımillik, qızılgül. */
const compound =
  /(?:il|illik|illiy[iə]\p{L}*|gül\p{L}*|iş\p{L}*|iç\p{L}*|üz\p{L}*|üst\p{L}*|ölçü\p{L}*|gün\p{L}*|əsr\p{L}*|çəki\p{L}*|bülbül\p{L}*)$/u;
/** A front vowel and ı after it, or ı and i or ü after it, with no other vowel between. */
const broken = /[əeiöü][^aıouəeiöü]*ı|ı[^aıouəeiöü]*[iüə]/u;
/** A plural that does not follow the vowel before it. */
const brokenPlural =
  /(?:[aıou][^aıouəeiöü]*lər|[əeiöü][^aıouəeiöü]*lar)(?:[ıi]|[ıi]n|[ıi]n[ıi]|[ıi]n[ıi]n|[aə]|[ıi]n[aə]|d[aə]|d[aə]n|[ıi]nd[aə]|[ıi]nd[aə]n|l[aə]|[ıi]m[ıi]z\p{L}*)?$/u;

/** A plural with an e, which no ending has: qruplar, icmalar, but ailəler. */
const plainPlural =
  /(?<=\p{L}{3})(?<!^(?:tre|spo|bro|tril|bestsel|kontrol|şpi|stil)y?)ler(?:[iıəe]|in|ini|inin|in[əe]|d[əe]n?|ind[əe]n?|l[əe])?$/u;
/** An ending that does not follow its plural: bağlarin. */
const brokenEnd = /(?<=\p{L}{2})lar(?:i|in|ini|inin|inə|ində|indən|imiz\p{L}*|iniz\p{L}*|də|dən|lə)$/u;

/** Where a word of small letters breaks the harmony that words keep inside, those of other languages too; nothing if it keeps it. */
export function harmonyBreak(word: string): string | undefined {
  return known.of(word, () => breakIn(word));
}

/** The same words stand in text after text. */
const known = new Memory<string | undefined>(10_000);

function breakIn(word: string): string | undefined {
  if (narrow(compound, word).test(word)) return undefined;
  for (const pattern of [broken, brokenPlural, plainPlural, brokenEnd]) {
    const [found] = narrow(pattern, word).exec(word) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}

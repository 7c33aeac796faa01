// Where Azerbaijani words break at the end of a line.

/** The alphabet. */
const letters = /^[abcçdeəfgğhxıijkqlmnoöprsştuüvyz]+$/;

/**
 * A single consonant goes to the next syllable, of two each keeps one, of three the last goes on (but ty stays together:
 * sen-tyabr), of four two. Sources: the rules on carrying words over to the next line and on syllables,
 * https://language.az/ru/06141720.html and https://language.az/06121713.html (“sətirdən-sətrə keçirilməsi”, “heca”).
 */
export function breaks(word: string): number[] {
  if (!letters.test(word)) return [];
  const vowels = Array.from(word.matchAll(/[aeəıioöuü]/g), (match) => match.index);
  return vowels.slice(1).map((vowel, index) => {
    const consonants = vowel - (vowels[index] ?? 0) - 1;
    if (consonants === 0) return vowel;
    const isPair = consonants >= 4 || (consonants === 3 && word.slice(vowel - 2, vowel) === 'ty');
    return vowel - (isPair ? 2 : 1);
  });
}

// Which article goes before a word, by how it is said.

/** Words that begin with a vowel on paper and a consonant in the ear: you, won. */
const consonantHeard =
  /^(?:eu(?!c)|ew(?:e|er)|u(?:$|-|b(?:iq)|fo|k(?:r|u)|lys|ni(?![dmn])|nan|r(?:an|in|ug|a\b)|s(?:a(?:b|g)|e|u(?:al|r))|t(?:e|i(?:l)|o|ah)|ganda|v)|one(?!r)|once|ou(?:i|ija))/;
/** And the other way round: hour. Both are heard of historic, hotel. */
const vowelHeard = /^(?:hour|honest|honou?r|heir)/;
const eitherHeard = /^(?:histor|hotel|habitual|hallucin|horr|hospit|herb|unid|unim|unin|uzb|urd|ur\b)/;
/** Words of one letter or one list item: “a and b”. */
const notCounted = /^(?:an?|the|and|or|is|in|of|to|as|at|if|e|i|o|u|y)$/;

/** Letters whose names begin with a vowel: an NGO. */
const vowelNamed = /^[AEFHILMNORSX]/;

/** The article before a word, figure or short form; nothing where both are said, or neither. */
export function articleBefore(word: string): 'a' | 'an' | undefined {
  if (/^\p{N}/u.test(word)) return articleBeforeDigits(word);
  if (/^\p{Lu}(?:[\p{Lu}\p{N}]|$|-)/u.test(word)) return articleBeforeLetters(word);
  const small = word.toLowerCase();
  if (/[^\p{ASCII}’]/u.test(small.slice(0, 2)) || notCounted.test(small) || eitherHeard.test(small))
    return undefined;
  if (vowelHeard.test(small)) return 'an';
  return /^[aeiou]/.test(small) && !consonantHeard.test(small) ? 'an' : 'a';
}

/** Eight, eleven, eighteen, eighty; 1,100 is “eleven hundred” to some. */
function articleBeforeDigits(word: string): 'a' | 'an' | undefined {
  const [whole = ''] = /^\d+(?:,\d{3})*/.exec(word) ?? [];
  const digits = whole.replaceAll(',', '');
  if (/^1[18]\d\d$/.test(digits)) return undefined;
  return digits.startsWith('8') || (/^1[18]/.test(digits) && digits.length % 3 === 2) ? 'an' : 'a';
}

/** By the names of the letters; where it may be read as a word (NATO, HIAS), both. */
function articleBeforeLetters(word: string): 'a' | 'an' | undefined {
  if (/^U(?:N(?!RWA|MISS|AMA|IFIL)|[^N]|$)/.test(word)) return 'a';
  if (/^U/.test(word)) return undefined;
  const [capitals = ''] = /^\p{Lu}+/u.exec(word) ?? [];
  if (!vowelNamed.test(word)) return 'a';
  if (/^[AEIO]/.test(word)) return 'an';
  const isSaid = /^.[AEIOU]/.test(capitals) || (capitals.length > 3 && /[AEIOU]/.test(capitals));
  return isSaid ? undefined : 'an';
}

// Letters without their case, as a language pairs them: ı and I, i and İ in Azerbaijani. Pure.

/** Signs that people type in one way and texts have in another: spaces that hold a line, apostrophes, soft hyphens. */
const alike: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2009': ' ',
  '\n': ' ',
  '’': "'",
  ʼ: "'",
};

/** A text in which signs that say the same are the same. Each UTF-16 unit stays one: offsets stay. */
export function sameSigns(text: string): string {
  return text.replace(/[\u00A0\u202F\u2009\n’ʼ]/g, (sign) => alike[sign] ?? sign);
}

/** The same in small letters, as the language (BCP 47) has them; a letter whose small one is of another length stays. */
export function smallLetters(text: string, language: string): string {
  let small = '';
  for (const letter of sameSigns(text)) {
    const own = letter.toLocaleLowerCase(language);
    small += own.length === letter.length ? own : letter;
  }
  return small;
}

/** Letters that have no mark to take off, and are typed as others on a keyboard that lacks them. */
const near: Readonly<Record<string, string>> = { ı: 'i', ə: 'e', ø: 'o', ł: 'l', đ: 'd', ħ: 'h' };

/**
 * The same without case and marks, the same in all languages: “Ağdam” as “agdam”, “İRAN” as “iran”. Each UTF-16 unit stays one;
 * what can be looked for without a keyboard that has its letters.
 */
export function bareLetters(text: string): string {
  let bare = '';
  for (const letter of sameSigns(text)) {
    const [base = letter, mark = ''] = letter.normalize('NFD');
    const small = (/\p{M}/u.test(mark) ? base : letter).toLowerCase();
    const own = near[small] ?? small;
    bare += own.length === letter.length ? own : letter;
  }
  return bare;
}

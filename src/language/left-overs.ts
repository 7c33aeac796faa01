// How a language writes what stands where words or a figure are still to come.

export type LeftOvers = {
  /** What is said between brackets, or alone, of something that is to come: “to be confirmed”. The source of a pattern. */
  orders: string;
  /** What is filled in, and stands in capitals until then: NAME. The source of a pattern. */
  fields: string;
  /** What is to be filled in, where it stands in brackets as [ ] and < >: [name of the partner]. Beginnings of words. */
  blanks: string;
  /** What an X in the place of a number counts: “X families”. The source of a pattern. */
  counted: string;
  /** What is said to colleagues in the middle of a text: NB: check with …; figure to be updated. The source of a pattern. */
  asides?: string;
  /** What XX counts as a Roman number: the XX century. The source of a pattern. */
  romans: string;
};

/** What Office writes into documents by itself, in the languages of its programs that offices use. The source of a pattern. */
export const officeWords = [
  'Error! (?:Reference source|Bookmark|Hyperlink reference|No text of|Unknown|Not a valid|Main document|No table of|Style)[^.!?]*[.!]?',
  '(?:Click|Tap)(?: or (?:tap|click))?(?: here)? to (?:enter|add|insert|edit|choose|type)(?: (?:an? )?[a-z]+){0,4}[.]?',
  'Choose an? (?:item|date|building block)[.]?',
  'Type (?:your |the )?(?:text|title|subtitle|name|here)(?: here)?[.]?(?=$|\\])',
  'X[əa]ta! (?:İstinad|Əlfəcin|Hiperkeçid|Nişan)[^.!?]*[.!]?',
  'm[əa]tn (?:daxil|əlavə) etm[əa]k üçün (?:buraya |bura )?(?:klikl|bas|toxun|vur)[a-zəıöüğçş]*',
  '(?:element|bənd|tarix) seçin',
  'Erreur\\s?! (?:Source du renvoi|Signet|Référence)[^.!?]*[.!]?',
  'Cliquez(?: ou appuyez)? ici pour (?:entrer|ajouter|taper)[^.!?]*[.]?',
  'Choisissez un élément[.]?',
  'Ошибка! (?:Источник ссылки|Закладка|Недопустимый)[^.!?]*[.!]?',
  'Место для ввода (?:текста|даты)[.]?',
  'Выберите элемент[.]?',
  'Помилка! (?:Джерело посилання|Закладку)[^.!?]*[.!]?',
  'Клацніть(?: або торкніться)? тут, щоб ввести [а-яіїєґ]+[.]?',
  'Виберіть елемент[.]?',
].join('|');

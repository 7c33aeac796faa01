// Russian.
import type { Language } from './language.ts';
import { countedNouns } from './ru/counted-nouns.ts';
import { leftOvers } from './ru/left-overs.ts';
import { numberWords } from './ru/number-words.ts';
import { parts } from './ru/parts.ts';
import { shortForms } from './ru/short-forms.ts';

export const ru: Language = {
  shortWords: 'авикосуя',
  abbreviations:
    /^(?:гг?|ст|м|обл|ул|просп|пер|д|кв|см|напр|тыс|млн|млрд|руб|коп|ч|мин|др|пр|п|с|ред|им|проф|акад|канд|тел|стр|гл|разд|ср|кг|км|т|орг|уч|шк|кл|макс|прибл|сб|изд|долл)$/iu,
  doubledWords: ['что', 'кто', 'так', 'нет', 'то', 'где', 'ну'],
  countedNouns,
  numberWords,
  shortForms,
  parts,
  leftOvers,
  countedByAny: /^(?:человек|люд|лиц)/iu,
  spanWords: 'по|и',
  yearPoints: { mid: /полугод|середин\p{L}+ года/iu, end: /(?<!полу)годово|кон\p{L}+ года/iu },
};

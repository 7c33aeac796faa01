// Azerbaijani.

import { breaks } from './az/breaks.ts';
import { dots } from './az/dots.ts';
import { endings, isTornEnding } from './az/endings.ts';
import { inflect, ordinal } from './az/numbers.ts';
import { persons } from './az/persons.ts';
import { terms } from './az/terms.ts';
import type { Language } from './language.ts';

export const az: Language = {
  ordinal,
  inflect,
  breaks,
  nounsUnchanged: true,
  endings,
  isTornEnding,
  wordEndings: '\\p{L}*',
  dots,
  // @, ǝ and Ǝ of African alphabets, ∂ of mathematics: all for ə.
  signsForLetters: /(?<=\p{L})@(?=\p{L})|[ǝƎ∂]/u,
  lettersWithoutMarks: true,
  quotes: ['“', '”'],
  closeMarks: ',.;:!?%',
  doubledWords: [],
  afterHyphen: ['və', 'və ya', 'ya', 'yaxud', 'habelə', 'həm', 'ilə'],
  terms,
  hyphenForOr: true,
  // 2024-cü il 11 iyun, and 11 iyun 2024: the page prints 11 iyun 2024-cü il.
  oddDates: [
    '(?<!\\p{L})(?:\\d{4}-c[ıiuü]|\\uE000) il(?:in)? {day} (?:{months})',
    '(?<!\\p{N}){day} (?:{months}) (?:19|20)\\d\\d(?![\\p{N}-])',
  ],
  persons,
};

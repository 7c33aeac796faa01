// Azerbaijani.
import { terms } from './az/terms.ts';
import type { Language } from './language.ts';

export const az: Language = {
  quotes: ['“', '”'],
  closeMarks: ',.;:!?%',
  doubledWords: [],
  afterHyphen: ['və', 'və ya', 'ya', 'yaxud', 'habelə', 'həm', 'ilə'],
  terms,
};

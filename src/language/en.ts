// English.
import { terms } from './en/terms.ts';
import type { Language } from './language.ts';

export const en: Language = {
  quotes: ['“', '”'],
  closeMarks: ',.;:!?%',
  doubledWords: ['had', 'that'],
  afterHyphen: ['and', 'or', 'nor', 'to', 'but', 'as', 'versus', 'through', 'rather', 'than', 'plus', 'if'],
  terms,
};

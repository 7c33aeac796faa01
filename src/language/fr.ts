// French.
import type { Language } from './language.ts';

export const fr: Language = {
  quotes: ['«\u00A0', '\u00A0»'],
  closeMarks: ',.',
  countedByAny: /^(?:personne|autre)/iu,
  spanWords: 'à|et',
  yearPoints: { mid: /semestriel|mi-année/iu, end: /(?<!semi-)annuel|fin d[e’']\s?année/iu },
};

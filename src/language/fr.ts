// French.
import type { Language } from './language.ts';

export const fr: Language = {
  quotes: ['«\u00A0', '\u00A0»'],
  closeMarks: ',.',
};

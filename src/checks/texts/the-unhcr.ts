// “The UNHCR”: in English the name stands alone.
import { languageOf } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

/** In languages with articles. */
export const theUnhcr: DataCheck = {
  code: 'the-unhcr',
  severity: 'warning',
  title: 'UNHCR with an article',
  why: 'Abbreviations of United Nations bodies take no article (United Nations Editorial Manual).',
  example: { wrong: 'with the support of the UNHCR', right: 'with the support of UNHCR' },
  mend: 'Take “the” out. It stays before a noun: the UNHCR office.',
  needs: ['articledName'],
  find: (subject) =>
    matches(
      subject,
      ({ language }) => languageOf(language).articledName,
      ({ words }) => `“${words}” has an article before the name.`,
    ),
};

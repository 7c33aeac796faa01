// Pages without contacts and sources: the disclaimer and the day of issue would be missing.
import type { DataCheck } from '../../checks/check.ts';

/** A page.yaml that places no block of this kind. */
export const contactsUnplaced: DataCheck = {
  code: 'contacts-unplaced',
  severity: 'warning',
  title: 'Pages without contacts, sources and the disclaimer',
  why: 'Readers have to know whom to ask, where figures come from and of which day the sheet is; the disclaimer stands on every sheet.',
  example: { wrong: 'foot: [presence]', right: 'foot: [presence, contacts]' },
  mend: 'Put contacts into an area of one of the pages, as a rule the foot of the last one.',
  find({ period: { blocks, pageFile } }) {
    if (!pageFile || blocks.some(({ kind }) => kind === 'contacts')) return [];
    const message = 'No page has the contacts, the sources and the disclaimer.';
    return [{ message, place: pageFile.locate(['pages']), at: ['pages'] }];
  },
};

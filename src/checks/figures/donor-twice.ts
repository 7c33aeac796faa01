// Each donor is thanked once.
import type { DataCheck } from '../check.ts';
import { earlierAlike } from './printed-name.ts';

/** The second of two entries of the list of donors that are one code, or that a language prints by one name. */
export const donorTwice: DataCheck = {
  code: 'donor-twice',
  severity: 'error',
  title: 'A donor that is named twice',
  why: 'Donors read this list first.',
  example: { wrong: 'list: [AUS, BEL, AUS]', right: 'list: [AUS, BEL]' },
  mend: 'Keep one of the two.',
  find({ period, languages }) {
    const { list } = period.figures.donors;
    return earlierAlike('donor', list, languages).flatMap((earlier, index) => {
      const code = list[index];
      if (earlier === undefined || code === undefined) return [];
      const message =
        earlier === code
          ? `The donor ${code} stands here twice.`
          : `The donors ${earlier} and ${code} are printed by the same name.`;
      return [{ message, ...period.inFigures(['donors', 'list', index]), about: code }];
    });
  },
};

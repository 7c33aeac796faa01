// The list of donors is that of the last period until somebody has gone through it.
import type { DataCheck } from '../check.ts';

/** The donors' list with the mark `!carried`. */
export const donorsCarried: DataCheck = {
  code: 'donors-carried',
  severity: 'error',
  title: 'Donors of the last period that nobody has confirmed',
  why: 'A donor who is left out takes it ill, and one who has left should not be thanked again.',
  example: { wrong: 'list: !carried [AUS, BEL, DNK]', right: 'list: [AUS, BEL, NOR]' },
  mend: 'Go through the list, and then take !carried away.',
  find({ period }) {
    const at = ['donors', 'list'];
    if (period.figureMark(at) !== 'carried') return [];
    const message = 'The donors are those of the last factsheet, and nobody has confirmed them.';
    return [{ message, place: period.locateFigure(at), at }];
  },
};

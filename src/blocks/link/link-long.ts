// Addresses that are too long for their code: its modules would be too small for a telephone's camera.
import type { DataCheck } from '../../checks/check.ts';

/** Characters whose code can still be read at its printed size (measured at 150 dpi, blurred). */
const most = 60;

/** The address of a code that has more than 60 characters. */
export const linkLong: DataCheck = {
  code: 'link-long',
  severity: 'error',
  title: 'An address that is too long for its code',
  why: 'The longer the address, the smaller the squares of its code: in print a telephone cannot tell them apart.',
  example: {
    wrong: 'link: https://www.unhcr.org/az/what-we-do/stories/2024/a-mini-football-tournament',
    right: 'link: https://www.unhcr.org/az/tournament',
  },
  mend: 'Give a shorter address that leads there, as your web office can make one.',
  find({ period }) {
    return period.blocks
      .filter(({ kind }) => kind === 'link')
      .flatMap(({ links }) => links)
      .flatMap(({ address = '', at }) => {
        const { length } = Buffer.from(address);
        if (length <= most) return [];
        const message = `The address has ${length} characters; its code can be read with up to ${most}.`;
        return [{ message, place: period.locateFigure(at), at, about: address }];
      });
  },
};

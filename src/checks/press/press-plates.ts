// Small letters that more than one plate prints.
import type { PdfCheck } from '../check.ts';
import { whereOf } from './place.ts';

/** Letters under 14 pt that are neither of one ink nor white: the style sheets make none, a drawing may. */
export const pressPlates: PdfCheck = {
  code: 'press-plates',
  severity: 'error',
  title: 'Small letters printed by several plates',
  why: 'Plates are never exactly over one another: small letters of two inks get coloured edges, and blur.',
  example: { wrong: 'small letters in #0072BC (99/50/0/0)', right: 'small letters in black (0/0/0/100)' },
  mend: 'Make small letters of a drawing black, grey or white, or turn them into shapes of at least 14 pt.',
  find({ language, finished }) {
    const known = new Set<string>();
    return (finished.press?.letters ?? []).flatMap(({ size, build, ...at }) => {
      const where = whereOf(at, language);
      if (known.has(where)) return [];
      known.add(where);
      const inks = build?.join('/') ?? 'a gradient';
      const message = `${where}: letters of ${Number(size.toFixed(1))} pt are printed by several plates (${inks}).`;
      return [{ message, about: inks }];
    });
  },
};

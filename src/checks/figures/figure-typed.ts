// A figure that is typed in a text instead of being named there.
import type { DataCheck } from '../check.ts';
import { typedNow } from './typed-figures.ts';

/** Digits or words that are a figure of this period; typed-figures.ts says which are taken for one. */
export const figureTyped: DataCheck = {
  code: 'figure-typed',
  severity: 'warning',
  title: 'A figure that is typed in a text',
  why: 'When the figure changes in figures.yaml, the typed one stays behind: two pages, or two languages, then tell two figures.',
  example: {
    wrong: 'legal_aid: "**2,084 IDPs** benefited from legal aid."',
    right: 'legal_aid: "**{{legal_aid_idps, number}} IDPs** benefited from legal aid."',
  },
  mend: 'Name the figure in its place. If it is another one that only happens to be as large, accept the finding with the reason.',
  find: (subject) =>
    typedNow(subject).map(({ texts, path, raw, index, figure, named }) => {
      const message = `“${raw}” is typed here, and is the ${figure.name.endsWith(', year') ? 'year of' : 'figure'} “${figure.name.replace(', year', '')}”.`;
      const hint = `Write ${named} in its place. If another figure is meant, accept the finding with the reason.`;
      return { message, hint, place: texts.locate(path, index), at: path, about: raw };
    }),
};

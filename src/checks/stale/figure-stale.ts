// A figure of the last period that stayed behind, typed, in a text.
import type { DataCheck } from '../check.ts';
import { staleFigures } from './stale-figures.ts';

/**
 * Digits or words that are a figure of the last period and none of this one; typed-figures.ts says which are taken for
 * one. A passage that names the figure too compares then with now.
 */
export const figureStale: DataCheck = {
  code: 'figure-stale',
  severity: 'warning',
  title: 'A figure of the last period in a text',
  why: 'The figure was renewed in figures.yaml. What is typed in a text stayed as it was.',
  example: {
    wrong: '# legal_aid_idps: 2311 # was 2084\nlegal_aid: "**2,084 IDPs** benefited from legal aid."',
    right: 'legal_aid: "**{{legal_aid_idps, number}} IDPs** benefited from legal aid."',
  },
  mend: 'Name the figure in its place. If last time’s figure is meant, accept the finding with the reason.',
  find: (subject) =>
    staleFigures(subject).map(({ texts, path, raw, index, figure, named }) => {
      const now = subject.period.table.get(figure.name)?.value;
      return {
        message: `“${raw}” is typed here, and was last time’s “${figure.name}”${now === undefined ? '' : ` (now ${now})`}.`,
        hint:
          now === undefined
            ? 'Give this period’s figure in figures.yaml and name it, or take the sentence out.'
            : `Write ${named} in its place. If last time’s figure is meant, accept the finding with the reason.`,
        place: texts.locate(path, index),
        at: path,
        about: raw,
      };
    }),
};

// Files of an earlier format: they are read as they always were, and one command moves them on.
import { presentFormat } from '../../format.ts';
import type { DataCheck } from '../check.ts';

/** One note an operation; of a text that came later, from before, one of its own. */
export const oldFormat: DataCheck = {
  code: 'old-format',
  severity: 'note',
  title: 'Files of an earlier format',
  why: 'They are read and printed as they always were. What is new may have no place in them, and examples in the README look otherwise.',
  example: {
    wrong: '(text.en.yaml) thanks:\n  donors: UNHCR thanks its donors:',
    right: '(operation.yaml) format: 2\n(text.en.yaml) donors:\n  thanks: UNHCR thanks its donors:',
  },
  mend: 'Run factsheet upgrade: it shows what would change, keeps a copy of the folder, and the pages stay as they are.',
  find({ period }) {
    const { operation, operationId, names, earlier } = period;
    const hint = `Run factsheet upgrade ${operationId} (with --dry-run it only shows what would change). It keeps a copy of the folder, and the pages stay as they are.`;
    if (operation.format !== presentFormat) {
      const message = `The files of ${operationId} have an earlier format; the present one is ${presentFormat}.`;
      return [{ message, hint, place: { ...names.locate(['format']) }, at: ['format'] }];
    }
    return earlier.map((place) => {
      const message = `This file has an earlier format than operation.yaml says (${presentFormat}).`;
      return { message, hint, place, at: ['donors'] };
    });
  },
};

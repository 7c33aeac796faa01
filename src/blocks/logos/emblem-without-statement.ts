// The emblem of the European Union without its statement.
import type { DataCheck } from '../../checks/check.ts';
import { logosIn } from './data.ts';
import { isOfUnion } from './union.ts';

/** At the logo, in operation.yaml. */
export const emblemWithoutStatement: DataCheck = {
  code: 'emblem-without-statement',
  severity: 'error',
  title: 'The emblem of the European Union without its statement',
  why: 'Whoever gets its money shows the emblem with “Funded by the European Union” or “Co-funded by the European Union” beside it: the contract says so.',
  example: {
    wrong: 'EU: { file: logos/eu.svg, … }',
    right: 'EU: { file: logos/eu.svg, statement: funded, … }',
  },
  mend: 'Write statement: funded or statement: co_funded, as the contract has it; if the file has the words in it, also statement_in_picture: true.',
  find: ({ period: { operation, names, blocks } }) => {
    if (!blocks.some(({ kind }) => kind === 'logos')) return [];
    return Object.entries(logosIn(operation))
      .filter(([code, logo]) => isOfUnion(code, logo) && logo.statement === undefined)
      .map(([code]) => {
        const at = ['logos', code];
        return { message: `The logo of ${code} has no statement.`, place: names.locate(at), at, about: code };
      });
  },
};

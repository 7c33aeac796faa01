// Logos of donors without the emblem of the European Union, which is one of them.
import type { DataCheck } from '../../checks/check.ts';
import { logosIn } from './data.ts';
import { logosOf } from './drawn.ts';
import { isOfUnion, unionCode } from './union.ts';

/** At the list of donors. */
export const emblemMissing: DataCheck = {
  code: 'emblem-missing',
  severity: 'error',
  title: 'Logos of donors without the emblem of the European Union',
  why: 'Its emblem stands wherever the logo of another donor stands: the contract says so.',
  example: {
    wrong: '(operation.yaml) logos: { DEU: … } # and EU in the list of donors',
    right: '(operation.yaml) logos: { DEU: …, EU: { file: logos/eu.svg, statement: funded, … } }',
  },
  mend: 'Add the emblem under logos in operation.yaml, as the European Union’s delegation gives it; or take the logos off the page.',
  find({ period }) {
    const { figures, operation, blocks } = period;
    const { list } = figures.donors;
    const index = list.indexOf(unionCode);
    const isShown = list.some((code) => {
      const logo = logosIn(operation)[code];
      return logo !== undefined && isOfUnion(code, logo);
    });
    if (index < 0 || isShown) return [];
    return blocks
      .filter(({ kind, name }) => kind === 'logos' && logosOf(name, list, operation, '').length > 0)
      .map(({ name }) => {
        const message = `The block ${name} shows logos, and not the emblem of the European Union, which is a donor.`;
        return { message, ...period.inFigures(['donors', 'list', index]), about: unionCode };
      });
  },
};

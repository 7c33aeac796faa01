// A place for logos, and no donor of the period has one.
import type { DataCheck } from '../../checks/check.ts';
import { logosOf } from './drawn.ts';

/** At the block's place in page.yaml. */
export const logosNone: DataCheck = {
  code: 'logos-none',
  severity: 'warning',
  title: 'A place for logos that stays empty',
  why: 'Nothing is printed there: none of the donors of this period has a logo.',
  example: {
    wrong: '(operation.yaml) logos: {}',
    right: '(operation.yaml) logos:\n  DEU: { file: logos/deu.svg, least: { height: 8 }, clear: 50% }',
  },
  mend: 'Write the logos of donors under logos in operation.yaml, by the codes of the list of donors; or take the block off the page.',
  find: ({ period }) =>
    period.blocks
      .filter(({ kind }) => kind === 'logos')
      .filter(({ name }) =>
        period.operation.languages.every(
          (language) => logosOf(name, period.figures.donors.list, period.operation, language).length === 0,
        ),
      )
      .map(({ name }) => {
        const at = ['pages'];
        const message = `The block ${name} has no logo to show.`;
        return {
          message,
          place: period.pageFile?.locate(at) ?? { file: `${period.id}/page.yaml` },
          at,
          about: name,
        };
      }),
};

// People who are quoted, or can be known in a picture, and nobody holds their consent.
import { gap } from '../../gaps.ts';
import type { DataPath, Period } from '../../period/period.ts';
import type { DataCheck } from '../check.ts';
import { isSame } from '../figures/evidence.ts';

/** Whether any language has the words of a quotation already. */
function isSaid({ texts }: Period, words: DataPath): boolean {
  return Object.values(texts).some(({ passages }) =>
    passages.some(({ path, text }) => isSame(path, words) && text !== gap.text),
  );
}

/** A person is quoted or shown without consent. */
export const consentMissing: DataCheck = {
  code: 'consent-missing',
  severity: 'error',
  title: 'A person is quoted or shown without consent',
  why: 'Whoever is known by face or name can be found by those whom they fled from. They have to have agreed, in writing, to this use.',
  example: {
    wrong: 'quote:\n  image: images/teacher.jpg',
    right: 'quote:\n  image: images/teacher.jpg\n  consent: { held_by: Protection unit, until: 2026-12-31 }',
  },
  mend: 'Write who holds the consent and until when it holds, as `consent:` under the block’s name in figures.yaml, whether or not it has a picture; without a consent, take the person out.',
  find: ({ period }) =>
    period.blocks.flatMap(({ name, consents, pictures }) =>
      consents
        .filter(({ isNeeded, consent }) => isNeeded && !consent)
        .filter(
          ({ words }) => !words || pictures.some(({ file }) => file !== undefined) || isSaid(period, words),
        )
        .map(({ at }) => {
          const message = `“${name}” shows or quotes a person, and nothing says who holds the consent.`;
          return { message, place: period.locateFigure(at), at };
        }),
    ),
};

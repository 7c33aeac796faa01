// People who are quoted, or can be known in a picture, and nobody holds their consent.
import type { DataCheck } from '../check.ts';

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
    period.blocks.flatMap(({ name, consents }) =>
      consents
        .filter(({ isNeeded, consent }) => isNeeded && !consent)
        .map(({ at }) => {
          const message = `“${name}” shows or quotes a person, and nothing says who holds the consent.`;
          return { message, place: period.locateFigure(at), at };
        }),
    ),
};

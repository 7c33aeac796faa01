// People who are quoted or shown have agreed to it: told where nobody holds that, where it has run out or was withdrawn.
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
  mend: 'Write who holds the consent and until when it holds, as `consent:` beside the picture in figures.yaml; without one, take the person out.',
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

/** A consent that has run out. */
export const consentOver: DataCheck = {
  code: 'consent-over',
  severity: 'error',
  title: 'A consent that has run out',
  why: 'The person agreed for a time, and that is over when the sheet comes out.',
  example: {
    wrong: 'issued: 2025-03-31\nquote:\n  consent: { held_by: Protection unit, until: 2024-12-31 }',
    right: 'issued: 2025-03-31\nquote:\n  consent: { held_by: Protection unit, until: 2026-12-31 }',
  },
  mend: 'Ask the person anew and write the new day, or take the person out.',
  find({ period }) {
    const { issued } = period.figures;
    return period.blocks.flatMap(({ name, consents }) =>
      consents.flatMap(({ at, consent }) => {
        if (!consent || consent.withdrawn !== undefined || consent.until >= issued) return [];
        const message = `The consent for “${name}” held until ${consent.until}, and the day of issue is ${issued}.`;
        return [{ message, ...period.inFigures([...at, 'until']), about: consent.until }];
      }),
    );
  },
};

/** A consent that was withdrawn. */
export const consentWithdrawn: DataCheck = {
  code: 'consent-withdrawn',
  severity: 'error',
  title: 'A consent that was withdrawn',
  why: 'Who takes a consent back has a right to be seen and quoted no more, in later editions too.',
  example: {
    wrong: 'consent: { held_by: Protection unit, until: 2026-12-31, withdrawn: 2025-02-01 }',
    right: 'another person, with a consent of their own',
  },
  mend: 'Take the person out: the words, the portrait and its file.',
  find: ({ period }) =>
    period.blocks.flatMap(({ name, consents }) =>
      consents.flatMap(({ at, consent }) => {
        if (consent?.withdrawn === undefined) return [];
        const message = `The consent for “${name}” was withdrawn on ${consent.withdrawn}.`;
        return [{ message, ...period.inFigures([...at, 'withdrawn']), about: consent.withdrawn }];
      }),
    ),
};

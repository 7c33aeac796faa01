// Consent that holds no more on the day of issue.
import type { DataCheck } from '../check.ts';

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

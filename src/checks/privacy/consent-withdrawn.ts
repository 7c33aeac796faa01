// Consent that a person has taken back.
import type { DataCheck } from '../check.ts';

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

// What a search over all periods asks and answers.
import { z } from 'zod';
import { period } from './names.ts';
import type { FormLanguage } from './period.ts';

export const searchAsks = {
  /** Words in all texts of all periods, or of those of one operation; those after a period. Nothing is changed. */
  '/api/search': z.strictObject({
    text: z.string().min(1).max(200),
    operation: z
      .string()
      .max(60)
      .regex(/^[a-z0-9][a-z0-9-]*$/)
      .optional(),
    after: period.optional(),
  }),
};

/**
 * A passage that says it, in its first place; or a figure that is called so. `at` leads to it, and `start` and `end` (UTF-16 units
 * of its source) to the words; `titles` are those of its block, by language.
 */
export type SearchPlace = { at: string; label: string; before: string; found: string; after: string } & (
  | {
      in: 'words';
      language: string;
      block: string;
      titles: Readonly<Record<string, string>>;
      start: number;
      end: number;
    }
  | { in: 'figures'; shown: string }
);

/** `count`: in how many passages and figures it is, of which the first are told. */
export type SearchedPeriod = {
  id: string;
  languages: readonly FormLanguage[];
  places: readonly SearchPlace[];
  count: number;
};

/**
 * The periods that have the words, the newest first. An answer takes a moment and no longer: `next` is what the next one begins
 * `after`, with so many periods `left`. `unread`: those that could not be read, or not wholly.
 */
export type Searched = {
  periods: readonly SearchedPeriod[];
  unread: readonly string[];
  next?: string;
  left: number;
};

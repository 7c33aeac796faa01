// What a job comes to, as it is kept and as it is told.
import { z } from 'zod';

/** A finding, as everywhere in the program. */
export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  hint: z.string(),
  place: z.object({ file: z.string(), line: z.int().optional(), column: z.int().optional() }).optional(),
  at: z.string().optional(),
  about: z.string().optional(),
  remedy: z.object({ start: z.int(), was: z.string(), now: z.string() }).optional(),
  accepted: z.string().optional(),
});

/** A file that was made: its name, its media type, the SHA-256 and the number of its bytes. */
export const fileSchema = z.object({
  name: z.string(),
  type: z.string(),
  hash: z.string(),
  size: z.int(),
  edition: z.string().optional(),
  language: z.string().optional(),
});
export type KeptFile = z.infer<typeof fileSchema>;

/** Why something came to nothing: a code, what is wrong, and what to do. `cause`: the code of what happened the last time. */
export const whySchema = z.object({
  code: z.string(),
  message: z.string(),
  hint: z.string(),
  cause: z.string().optional(),
});
export type Why = z.infer<typeof whySchema>;

/** `data` is what was asked for where that is no file: a comparison. `why` stands where there is no result. */
export const answerSchema = z.object({
  files: z.array(fileSchema),
  findings: z.array(findingSchema),
  data: z.unknown().optional(),
  why: whySchema.optional(),
});
export type Answer = z.infer<typeof answerSchema>;

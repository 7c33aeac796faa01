// What is asked and answered, as it is described.
import type { z } from 'zod';
import { problemSchema, problemType } from './problem.ts';

/** What has to be sent, in JSON. */
export const takes = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});

/** An answer in JSON. */
export const answers = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A refusal. */
export const problem = (description: string) => ({
  description,
  content: { [problemType]: { schema: problemSchema } },
});

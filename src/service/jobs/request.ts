// What can be asked for: each kind of job with what it takes.
import { z } from 'zod';
import { editionNames } from '../../index.ts';
import { isLanguageTag } from '../../language/tag.ts';

/** A period by its id. */
export const jobPeriod = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}-(?:0[1-9]|1[0-2])$/)
  .describe('An operation and a month: azerbaijan/2024-09');
const languages = z
  .array(z.string().refine(isLanguageTag, 'no tag of a language'))
  .max(20)
  .default([])
  .describe('Tags of languages, like en or ar-SY. None: all that the operation has.');

export const requests = {
  make: z.strictObject({
    kind: z.literal('make'),
    period: jobPeriod,
    languages,
    editions: z
      .array(z.enum(editionNames))
      .max(editionNames.length)
      .default([])
      .describe('None: the one for readers.'),
    draft: z.boolean().default(false).describe('Make it in spite of errors, with a DRAFT mark.'),
    // Not there unless it is asked for: workers of the version before know no such wish.
    report: z
      .literal(true)
      .optional()
      .describe('Give report.json too: what it was made from, who approved it, how it came out.'),
  }),
  pack: z.strictObject({ kind: z.literal('pack'), period: jobPeriod }),
  check: z.strictObject({
    kind: z.literal('check'),
    period: jobPeriod,
    languages,
    quick: z.boolean().default(false).describe('Look at the data alone: no page is made.'),
  }),
  compare: z.strictObject({
    kind: z.literal('compare'),
    period: jobPeriod,
    with: jobPeriod.describe('The older period of the same operation.'),
    languages,
    sheet: z.boolean().default(false).describe('Make the review sheet (HTML) too.'),
  }),
};

export type JobKind = keyof typeof requests;

/** What anybody may ask for at once. */
export const askRequest = z.discriminatedUnion('kind', [
  requests.make,
  requests.check,
  requests.compare,
  requests.pack,
]);
export type AskRequest = z.infer<typeof askRequest>;

/** What comes of a plan that somebody has agreed to. */
const send = z.strictObject({ kind: z.literal('send'), period: jobPeriod, plan: z.uuid() });

/** A job that reminds: whom, is read from the schedule when it is done. */
const remind = z.strictObject({
  kind: z.literal('remind'),
  period: jobPeriod,
  schedule: z.string().max(100),
  ticket: z
    .string()
    .max(100)
    .describe('The time of the schedule that it was asked for at: each is a job of its own.'),
  day: z.iso.date(),
  due: z.iso.date(),
  late: z.boolean(),
  name: z.string(),
  from: z.string(),
  bureau: z.string().optional(),
  language: z.string(),
});
export type RemindRequest = z.infer<typeof remind>;

export const jobRequest = z.discriminatedUnion('kind', [...askRequest.options, send, remind]);
export type JobRequest = z.infer<typeof jobRequest>;

/** Whether what comes of it says who approved the period: then the approvals belong to its input. */
export function tellsApprovals(request: JobRequest): boolean {
  return request.kind === 'pack' || (request.kind === 'make' && request.report === true);
}

/** The operation that a request is about. */
export function operationOf({ period: id }: Pick<JobRequest, 'period'>): string {
  return id.split('/')[0] ?? '';
}

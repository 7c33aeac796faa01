// The ways to mails as they are described: plan, look, confirm.
import { createRoute, z } from '@hono/zod-openapi';
import { whySchema } from '../jobs/answer.ts';
import { type Looked, planWish } from '../mails/plans.ts';
import { onceHeader } from './ask-once.ts';
import { answers, problem, takes } from './described.ts';
import { hintFor } from './hints.ts';
import { jobSchema } from './wire.ts';

const languages = z.array(z.string());

export const planSchema = z
  .object({
    id: z.uuid(),
    hash: z
      .string()
      .describe(
        'What is confirmed: just this plan. Another list, other files or mails sent meanwhile make another.',
      ),
    period: z.string(),
    created: z.iso.datetime(),
    made: z.string().describe('The job whose files are sent.'),
    from: z.string().optional().describe('Whom the mails come from.'),
    missing: z.array(whySchema).describe('What has to be mended before anything can be sent.'),
    count: z.int().describe('So many mails are sent.'),
    kinds: z
      .array(
        z.object({
          ...{
            languages,
            delivery: z.string(),
            correction: z.boolean(),
            count: z.int(),
            subject: z.string(),
          },
          files: z.array(z.object({ name: z.string(), bytes: z.int() })),
        }),
      )
      .describe('Each kind of mail: whom it is for, how many get it, its subject and its files.'),
    mails: z
      .array(
        z.object({
          line: z.int().describe('The place in the list, from 1.'),
          recipient: z.string().describe('The address, without what tells whose it is.'),
          ...{ languages, delivery: z.string(), state: z.string(), correction: z.boolean() },
          isSent: z.boolean().describe('A mail goes to them with this plan.'),
        }),
      )
      .describe('Everybody on the list.'),
    job: z.uuid().optional().describe('The job that sends it, where somebody has confirmed it.'),
  })
  .meta({ id: 'MailPlan' });

/** A plan as the interface tells it: nobody's address, and nothing of the mail server. */
export function wirePlan({ plan, look }: Looked): z.infer<typeof planSchema> {
  const { id, mark: hash, period, created, wish, job } = plan;
  return planSchema.parse({
    ...{ id, hash, period, created: created.toISOString(), made: wish.made.job, from: look.from },
    missing: look.missing.map((one) => ({ ...one, hint: hintFor(one) })),
    ...{ count: look.orders.length, kinds: look.kinds, mails: look.rows },
    ...(job !== null && { job }),
  });
}

const tags = ['Mails'];
const one = z.object({ id: z.uuid() });
const refused = { 403: problem('They may not.'), 404: problem('There is no such plan or operation.') };

export const plan = createRoute({
  method: 'post',
  path: '/v1/mails',
  operationId: 'planMails',
  tags,
  summary: 'Plan to send a period to its readers',
  description:
    'Nothing is sent. The plan says who gets what, and who gets nothing and why. It can be confirmed within a day.',
  request: { headers: z.object(onceHeader), body: takes(planWish) },
  responses: {
    201: answers(planSchema, 'The plan.'),
    422: problem(
      'The list has faults, the period was not made as it stands, or something else was asked for under this Idempotency-Key.',
    ),
    ...refused,
  },
});

export const look = createRoute({
  method: 'get',
  path: '/v1/mails/{id}',
  operationId: 'getMailPlan',
  tags,
  summary: 'A plan, and how it stands now',
  request: { params: one },
  responses: { 200: answers(planSchema, 'The plan.'), ...refused },
});

export const preview = createRoute({
  method: 'get',
  path: '/v1/mails/{id}/preview',
  operationId: 'previewMail',
  tags,
  summary: 'A mail of a plan as it would be sent',
  description:
    'As HTML with its pictures inside, or as the plain text beside it. Nothing is loaded from elsewhere, and nothing is counted.',
  request: {
    params: one,
    query: z.object({
      kind: z.coerce.number().int().min(0).default(0).describe('The place in `kinds` of the plan, from 0.'),
      as: z.enum(['html', 'text']).default('html'),
    }),
  },
  responses: {
    200: {
      description: 'The mail that the first of this kind would get.',
      content: { 'text/html': { schema: z.string() }, 'text/plain': { schema: z.string() } },
    },
    ...refused,
  },
});

export const confirm = createRoute({
  method: 'post',
  path: '/v1/mails/{id}/confirm',
  operationId: 'confirmMails',
  tags,
  summary: 'Send just the plan that was looked at',
  description:
    'A job sends it. Whenever that is interrupted, it goes on where it was: nobody gets a second mail, and of whom nobody knows whether they got one stays `uncertain`. Confirmed again, it is the same job.',
  request: {
    params: one,
    body: takes(
      z
        .strictObject({
          hash: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .describe('That of the plan.'),
        })
        .meta({ id: 'MailConfirmation' }),
    ),
  },
  responses: {
    202: answers(jobSchema, 'The job.'),
    409: problem('Something has changed since: nothing is sent.'),
    422: problem('Something is missing.'),
    ...refused,
  },
});

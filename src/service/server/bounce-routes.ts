// The way in for mails that came back: they mark in the ledger whom a factsheet did not reach.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { deliveryStates } from '../../index.ts';
import { markBounces } from '../mails/bounces.ts';
import { problem } from './described.ts';
import type { Parts } from './parts.ts';
import { Refused } from './problem.ts';
import { allows, type Known, require, type Who } from './who.ts';

/** So many mails at once. */
const most = 1000;

const bouncesSchema = z
  .object({
    marked: z.int().describe('How many deliveries the ledger knows otherwise now.'),
    mails: z.array(
      z.object({
        name: z.string().describe('The name of the part; `message` where one was sent alone.'),
        result: z
          .enum(['marked', 'known', 'delayed', 'unknown', 'none'])
          .describe(
            '`marked`: the ledger knows it now. `known`: it knew before. `delayed`: it may still arrive. `unknown`: a bounce, of no mail of this operation. `none`: no bounce.',
          ),
        recipient: z.string().optional().describe('The address, without what tells whose it is.'),
        period: z.string().optional(),
        state: z.enum(deliveryStates).optional(),
        answer: z.string().optional().describe('What their server said, without addresses.'),
      }),
    ),
  })
  .meta({ id: 'Bounces' });

const mail = z.string().meta({ format: 'binary' });

const bounces = createRoute({
  method: 'post',
  path: '/v1/operations/{operation}/bounces',
  operationId: 'readBounces',
  tags: ['Mails'],
  summary: 'Hand over mails that came back',
  description: `As they came: one as message/rfc822, or several (at most ${most}, 8 MB together) as a form, a part each. Whom they did not reach is marked in the ledger, once, however often they come.`,
  request: {
    params: z.object({ operation: z.string().max(100) }),
    body: {
      required: true,
      content: {
        'message/rfc822': { schema: mail },
        'multipart/form-data': { schema: z.object({}).catchall(mail) },
      },
    },
  },
  responses: {
    200: { description: 'What came of each.', content: { 'application/json': { schema: bouncesSchema } } },
    400: problem('There is no mail in it.'),
    403: problem('They may not.'),
    404: problem('There is no such operation.'),
    415: problem('It is neither a mail nor a form with mails.'),
  },
});

export function bounceRoutes(app: OpenAPIHono<Known>, { office, audit, stored }: Parts): void {
  // The body is read by its kind, not by the route.
  app.openAPIRegistry.registerPath(bounces);
  app.post('/v1/operations/:operation/bounces', async (c) => {
    const who = c.get('who');
    const { operation } = c.req.param();
    requireMails(who, operation);
    if ((await stored.all((id) => id === operation)).length === 0)
      throw new Refused(
        404,
        'unknown-operation',
        `There is no operation ${operation}.`,
        'See /v1/operations.',
      );
    const sent = await mailsIn(c.req.raw);
    const results = await markBounces(
      office.database,
      operation,
      sent.map(({ bytes }) => bytes),
    );
    const marked = results.filter(({ result }) => result === 'marked').length;
    await audit.note(who.owner, 'bounces-read', `${operation}: ${marked} of ${sent.length} marked`);
    const mails = results.map((one, index) => ({ name: sent[index]?.name ?? '', ...one }));
    return c.json(bouncesSchema.parse({ marked, mails }), 200);
  });
}

/** Who writes in the operation, and who sends its mails. @throws Refused 403, 404 */
function requireMails(who: Who, operation: string): void {
  const writes = allows(who, 'write', operation) || !who.rights.includes('send');
  require(who, writes ? 'write' : 'send', operation);
}

async function mailsIn(request: Request): Promise<{ name: string; bytes: Uint8Array }[]> {
  const type = request.headers.get('content-type') ?? '';
  if (/^message\/rfc822\b/i.test(type))
    return [{ name: 'message', bytes: new Uint8Array(await request.arrayBuffer()) }];
  if (!/^multipart\/form-data\b/i.test(type)) {
    const hint = 'Send message/rfc822, or multipart/form-data with a mail in each part.';
    throw new Refused(415, 'wrong-type', 'This is neither a mail nor a form with mails.', hint);
  }
  const form = await request.formData().catch(() => undefined);
  const parts = [...(form ?? [])].flatMap(([name, part]) =>
    typeof part === 'string' ? [] : [[name, part] as const],
  );
  if (parts.length === 0 || parts.length > most) {
    const hint = `Send each mail as a file, in a part of its own; at most ${most} at once.`;
    throw new Refused(400, 'wrong-ask', `There are ${parts.length} mails in the form.`, hint);
  }
  return Promise.all(
    parts.map(async ([name, part]) => ({
      name: (part.name || name).slice(0, 200),
      bytes: new Uint8Array(await part.arrayBuffer()),
    })),
  );
}

// The way to what is known of somebody who gets mails, for whoever runs the service.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { grantWish, type Wish, wishes } from '../mails/recipient.ts';
import type { Act } from './audit.ts';
import { answers, problem, takes } from './described.ts';
import type { Parts } from './parts.ts';
import { type Known, require } from './who.ts';

const ask = createRoute({
  method: 'post',
  path: '/v1/recipients',
  operationId: 'askForRecipient',
  tags: ['Mails'],
  summary: 'What is known of somebody who gets mails; forget them; send them none any more',
  description:
    'In all operations. `no-mail` holds whatever list they stand in, and is known by a keyed hash of the address alone, also after `forget`. Lists of recipients are changed where they are kept.',
  request: {
    body: takes(
      z
        .strictObject({
          email: z
            .string()
            .min(3)
            .max(320)
            .describe(
              'Their address; for `no-mail` also the `id` that a one-click unsubscription hands over.',
            ),
          wish: z.enum(wishes),
        })
        .meta({ id: 'RecipientRequest' }),
    ),
  },
  responses: {
    200: answers(
      z
        .object({
          deliveries: z
            .array(
              z.object({ period: z.string(), state: z.string(), changed: z.string(), answer: z.string() }),
            )
            .describe('What was known of them before.'),
          changed: z.boolean(),
          unwanted: z.boolean().describe('Whether they get no mail.'),
        })
        .meta({ id: 'Recipient' }),
      'It is done.',
    ),
    400: problem('This is no address.'),
    403: problem('They may not.'),
  },
});

const acts: Readonly<Record<Wish, Act>> = {
  look: 'exported',
  forget: 'erased',
  'no-mail': 'mail-stopped',
  'allow-mail': 'mail-allowed',
};

export function recipientRoutes(
  app: OpenAPIHono<Known>,
  { office, audit }: Pick<Parts, 'office' | 'audit'>,
): void {
  app.openapi(ask, async (c) => {
    const who = c.get('who');
    require(who, 'admin');
    const { wish, email } = c.req.valid('json');
    // Who it was is what may have to be forgotten.
    await audit.note(who.owner, acts[wish], 'a recipient of mails');
    return c.json(await grantWish(office.database, wish, email), 200);
  });
}

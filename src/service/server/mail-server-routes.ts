// The ways to the mail servers of offices: an admin sets them, and nobody is told what was set.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type OfficeName, officeKinds, serverWish } from '../mails/servers.ts';
import { storedOperations } from './batch.ts';
import { answers, problem, takes } from './described.ts';
import type { Parts } from './parts.ts';
import { nothing } from './problem.ts';
import { type Known, knows, require, requireSomewhere, type Who } from './who.ts';

const setSchema = z
  .object({
    kind: z.enum(officeKinds),
    name: z.string(),
    at: z.iso.datetime().describe('When it was set.'),
    by: z.string().describe('By whom, as the audit log knows them.'),
  })
  .meta({ id: 'MailServer' });

const tags = ['Mails'];
const params = z.object({ kind: z.enum(officeKinds), name: z.string().max(100) });
const refused = {
  403: problem('They may not.'),
  404: problem('There is no such operation or bureau, or none is set.'),
};

const set = createRoute({
  method: 'put',
  path: '/v1/mail-servers/{kind}/{name}',
  operationId: 'setMailServer',
  tags,
  summary: 'Set the mail server of an operation or a bureau',
  description:
    'In the place of one that was set before. An operation without its own has that of its bureau; without either, that of the service. It is kept sealed, and told to nobody again.',
  request: {
    params,
    body: takes(serverWish),
  },
  responses: {
    200: answers(setSchema, 'It is set.'),
    400: problem('This is no address of a mail server.'),
    422: problem('The service has no key to seal it with.'),
    ...refused,
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/mail-servers',
  operationId: 'listMailServers',
  tags,
  summary: 'Which offices have a mail server of their own',
  responses: {
    200: answers(z.object({ servers: z.array(setSchema) }), 'When each was set, and by whom.'),
    403: refused[403],
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/mail-servers/{kind}/{name}',
  operationId: 'removeMailServer',
  tags,
  summary: 'Take the mail server of an operation or a bureau away',
  request: { params },
  responses: { 204: { description: 'It is gone.' }, ...refused },
});

export function mailServerRoutes(app: OpenAPIHono<Known>, parts: Parts): void {
  const { mailServers, audit } = parts;
  const note = (who: Who, act: 'mail-server-set' | 'mail-server-removed', { kind, name }: OfficeName) =>
    audit.note(who.owner, act, `${kind} ${name}`);
  app.openapi(set, async (c) => {
    const [who, office] = [c.get('who'), c.req.valid('param')];
    requireAdmin(who, office);
    const all = await storedOperations(parts, who);
    const isThere = all.some(({ id, bureau }) => office.name === (office.kind === 'operation' ? id : bureau));
    if (!isThere) throw nothing(`${office.kind} as ${office.name}`);
    await note(who, 'mail-server-set', office);
    return c.json(await mailServers.set(office, c.req.valid('json'), who.owner), 200);
  });
  app.openapi(list, async (c) => {
    const who = c.get('who');
    requireSomewhere(who, 'admin');
    const all = await mailServers.all();
    const seen = all.filter(({ kind, name }) => (kind === 'operation' ? knows(who, name) : !who.operations));
    return c.json({ servers: seen }, 200);
  });
  app.openapi(remove, async (c) => {
    const [who, office] = [c.get('who'), c.req.valid('param')];
    requireAdmin(who, office);
    await note(who, 'mail-server-removed', office);
    if (!(await mailServers.remove(office))) throw nothing('mail server');
    return c.body(null, 204);
  });
}

/** A bureau has operations of others: its server is set by who is admin of all. @throws Refused 403, 404 */
function requireAdmin(who: Who, { kind, name }: OfficeName): void {
  require(who, 'admin', kind === 'operation' ? name : undefined);
}

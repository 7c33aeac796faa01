// A program of somebody else's, written against the document alone: it has a factsheet made, and fetches it.
//   node use.ts ADDRESS PERIOD
import { createHash } from 'node:crypto';
import createClient from 'openapi-fetch';
import type { components, paths } from './service.d.ts';

type Job = components['schemas']['Job'];

const [baseUrl = '', period = ''] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl });

/** What was answered; a problem is told with its remedy. */
function told<Data>({ data, error }: { data?: Data; error?: { detail: string; hint: string } }): Data {
  if (error) throw new Error(`${error.detail} ${error.hint}`);
  if (data === undefined) throw new Error('There is no answer.');
  return data;
}

const { operations } = told(await client.GET('/v1/operations'));
const known = operations.flatMap(({ periods }) => periods.map(({ id }) => id));

const asked = await client.POST('/v1/jobs', {
  params: { header: { prefer: 'wait=1', 'idempotency-key': crypto.randomUUID() } },
  body: { kind: 'make', period, editions: ['screen'], languages: ['en'], draft: false },
});
let job: Job = told(asked);
while (job.ended === undefined) {
  await new Promise((resolve) => setTimeout(resolve, 500));
  job = told(await client.GET('/v1/jobs/{id}', { params: { path: { id: job.id } } }));
}
if (job.state !== 'done') throw new Error(`${job.state}: ${job.why?.message} ${job.why?.hint}`);

const [file] = job.files;
if (!file) throw new Error('There is no file.');
const got = await client.GET('/v1/jobs/{id}/files/{name}', {
  params: { path: { id: job.id, name: file.name } },
  parseAs: 'arrayBuffer',
});
const bytes = Buffer.from(told(got as { data?: ArrayBuffer }));
const same = createHash('sha256').update(bytes).digest('hex') === file.sha256;
const refused = await client.GET('/v1/jobs/{id}', { params: { path: { id: crypto.randomUUID() } } });
const about = { known: known.includes(period), type: file.type, size: bytes.byteLength, same };
const unknown: components['schemas']['Problem'] | undefined = refused.error;
const begins = bytes.toString('latin1', 0, 5);
process.stdout.write(JSON.stringify({ ...about, begins, unknown: unknown?.code }));

// A studio in a process of its own, to be killed: prints its port and token when it listens.
import { enableCompileCache } from 'node:module';
import path from 'node:path';

const [data = '', output = '', project = '', smtp] = process.argv.slice(2);
enableCompileCache(path.join(project, 'node_modules/.cache/factsheet/compiled'));
const { openSession } = await import('../../src/index.ts');
const { openStudio } = await import('../../src/studio/server/open.ts');
const { port, token } = await openStudio({
  ...{ data, output, project, port: 0 },
  ...(smtp !== undefined && { mail: { smtp: { url: smtp }, perMinute: 100_000 } }),
  open: () => openSession({ files: data }),
  failed: (error) => process.stderr.write(`${String(error)}\n`),
});
process.stdout.write(`${JSON.stringify({ port, token })}\n`);

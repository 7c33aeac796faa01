// What a job sees of the machine: nothing of others, no network, and no way into the database.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheFolders, privateFolder } from '../../src/print/folder.ts';
import { confined } from '../../src/service/work/confined.ts';
import { preparePlace } from '../../src/service/work/prepare.ts';
import { runJob } from '../../src/service/work/run-job.ts';
import { project, shipped } from '../support/data.ts';
import { memoryOf } from '../support/memory.ts';
import { openPlace, silent } from './offices.ts';

const run = promisify(execFile);

/** Systems and containers without user namespaces cannot do it; there a worker takes nothing that was sent. */
const may =
  spawnSync('unshare', ['--user', '--map-root-user', '--mount', '--net', '--pid', '--fork', 'true'])
    .status === 0;

/** Tries to read files, to see processes and to reach an address; says what it could. */
const spy = `
const fs = require('node:fs'), net = require('node:net');
const [port, places, ...files] = process.argv.slice(1);
const read = files.filter((file) => { try { fs.readFileSync(file); return true; } catch { return false; } });
const written = JSON.parse(places).filter((file) => { try { fs.writeFileSync(file, ''); return true; } catch { return false; } });
const processes = fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).length;
const socket = net.connect(Number(port), '127.0.0.1');
const say = (reached) => { console.log(JSON.stringify({ read, written, processes, reached, env: Object.keys(process.env) })); process.exit(); };
socket.once('connect', () => say(true)).once('error', () => say(false));
`;

describe.skipIf(!may)('a process that is shut in', () => {
  let top = '';
  let sight: { project: string; cache: string; root: string };
  beforeAll(async () => {
    top = await mkdtemp(path.join(tmpdir(), 'factsheet-confined-'));
    const host = { platform: process.platform, env: process.env, uid: process.getuid?.() };
    sight = {
      project,
      cache: await privateFolder(cacheFolders(project, host), host),
      root: path.join(top, 'root'),
    };
    await mkdir(sight.root);
  });
  afterAll(() => rm(top, { recursive: true, force: true }));

  it('reads no file of another tenant, of the office or of the system, and reaches nobody', async () => {
    const planted = [path.join(top, 'tenant-a.yaml'), path.join(project, 'output', 'planted.txt')];
    await mkdir(path.join(project, 'output'), { recursive: true });
    for (const file of planted) await writeFile(file, 'secret');
    const files = [
      ...planted,
      path.join(project, 'data', shipped, 'figures.yaml'),
      '/etc/passwd',
      '/etc/hostname',
    ];
    const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    const { port } = await new Promise<{ port: number }>((resolve) =>
      server.once('listening', () => resolve(server.address() as { port: number })),
    );
    try {
      const places = ['/usr/planted', path.join(top, 'planted'), '/tmp/planted', '/planted'];
      const asked = (where: readonly string[]) => ['-e', spy, String(port), JSON.stringify(where), ...files];
      const outside = await run(process.execPath, asked([]));
      expect(JSON.parse(outside.stdout)).toMatchObject({ read: files, reached: true });
      const command = confined({ ...sight, node: process.execPath }, asked(places), 100);
      const inside = await run(command.file, [...command.args], { env: { ...command.env } });
      const told = JSON.parse(inside.stdout);
      expect(told).toMatchObject({ read: [], reached: false, processes: 1 });
      // In memory of its own, which is gone with it.
      expect(told.written).toEqual(['/tmp/planted', '/planted']);
      expect(places.filter((file) => existsSync(file))).toEqual([]);
      expect(told.env.toSorted()).toEqual(['HOME', 'OLDPWD', 'PATH', 'PWD', 'TMPDIR', 'TZ']);
    } finally {
      server.close();
      await rm(planted[1] ?? '');
    }
  });

  it('makes the same pages there, in a browser whose sandbox is on', async () => {
    const { node, env, bounds } = openPlace;
    const { place, isShut } = await preparePlace(
      { node, env, bounds },
      sight,
      silent,
      AbortSignal.timeout(60_000),
    );
    expect(isShut).toBe(true);
    const files = await memoryOf(path.join(project, 'data'));
    const request = {
      kind: 'make' as const,
      period: shipped,
      languages: [],
      editions: ['screen' as const],
      draft: false,
    };
    const made = async (where: typeof place) => {
      const told = { signal: AbortSignal.timeout(120_000), step: () => undefined };
      const { files: documents } = await runJob(
        where,
        { ask: 'job', request, files: files as ReadonlyMap<string, Uint8Array> },
        told,
      );
      return documents.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]);
    };
    expect(await made(place)).toEqual(await made(openPlace));
  });

  it('counts what it writes into folders of its own as memory: one that fills them ends, and says why', async () => {
    const fills = `
      const { writeFileSync } = require('node:fs');
      process.once('message', () => {
        try {
          for (let number = 0; ; number += 1)
            for (const folder of ['/tmp', '/dev/shm', '/home']) writeFileSync(folder + '/' + number, Buffer.alloc(1e6));
        } catch {
          setInterval(() => 0, 1000);
        }
      });`;
    const { node, env } = openPlace;
    const snapshot = { file: process.execPath, args: ['-e', fills] };
    const place = { node, env, sight, snapshot, bounds: { seconds: 30, megabytes: 300 } };
    const request = { kind: 'check' as const, period: shipped, languages: [], quick: true };
    const told = { signal: AbortSignal.timeout(60_000), step: () => undefined };
    await expect(runJob(place, { ask: 'job', request, files: new Map() }, told)).rejects.toMatchObject({
      code: 'too-much-memory',
      message: 'It took more than 300 MB of memory.',
    });
  });

  it('ends with all that it has started when its worker is killed', async () => {
    const mark = `planted-${process.pid}`;
    const command = confined(
      { ...sight, node: process.execPath },
      ['-e', "require('node:child_process').spawn('sleep', ['600']); setInterval(() => 0, 1000)", mark],
      100,
    );
    const worker = `
      const { file, args, env } = JSON.parse(process.argv[1]);
      require('node:child_process').spawn(file, args, { env, stdio: 'ignore', detached: true });
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1500);`;
    await run(process.execPath, ['-e', worker, JSON.stringify(command)]).catch(() => undefined);
    const left = async () =>
      (await run('ps', ['-eo', 'args'])).stdout
        .split('\n')
        .filter((line) => line.includes(mark) && !line.startsWith('ps'));
    await expect.poll(left, { timeout: 10_000 }).toEqual([]);
  });
});

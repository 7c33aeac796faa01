// A client that is generated from the OpenAPI document, as a programmer elsewhere makes one: with packages of its own, pinned beside
// it, and nothing of ours but the document. It is type-checked, and makes a factsheet.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openTried } from '../service/offices.ts';
import { project, shipped } from '../support/data.ts';

const run = promisify(execFile);
let tried: Opened;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'factsheet-client-'));
  await cp(path.join(project, 'test/verify/client'), folder, { recursive: true });
  await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
  // What it needs to know of Node is the same as for us.
  await symlink(path.join(project, 'node_modules/@types'), path.join(folder, 'node_modules/@types'));
  tried = await openTried();
});
afterAll(async () => {
  await tried?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a program of the client's. @throws Error with all that it printed */
async function node(...args: string[]): Promise<string> {
  const running = run(process.execPath, args, { cwd: folder });
  const { stdout } = await running.catch((error: Error & { stdout: string }) => {
    throw new Error(`${error.message}\n${error.stdout}`);
  });
  return stdout;
}

const generate = async (document: string) => {
  await writeFile(path.join(folder, 'openapi.json'), document);
  const program = 'node_modules/openapi-typescript/bin/cli.js';
  await node(program, 'openapi.json', '--output', 'service.d.ts');
  await node('node_modules/typescript/bin/tsc', '--project', '.');
};

test('a client made from the document has a factsheet made, and fetches it', async () => {
  await tried.work();
  await generate(await (await fetch(`${tried.service.address}/openapi.json`)).text());
  const told = JSON.parse(await node('use.ts', tried.service.address, shipped));
  expect(told).toMatchObject({ known: true, type: 'application/pdf', same: true, begins: '%PDF-' });
  expect(told).toMatchObject({ unknown: 'nothing-here' });
  expect(told.size).toBeGreaterThan(50_000);
}, 900_000);

test('it is not made where the document no longer describes what it uses', async () => {
  const document = await (await fetch(`${tried.service.address}/openapi.json`)).text();
  await expect(generate(document.replaceAll('"sha256"', '"digest"'))).rejects.toThrow('sha256');
}, 600_000);

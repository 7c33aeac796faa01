// Every command says and writes the same from the snapshot as from the sources: packages that are loaded late are used as they are.
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import { askRequest } from '../../src/service/jobs/request.ts';
import { operationFiles } from '../../src/service/store/snapshot.ts';
import { runJob } from '../../src/service/work/run-job.ts';
import { openPlace } from '../service/offices.ts';
import { project, temporaryFolder } from '../support/data.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const period = 'azerbaijan/2024-09';

describe.runIf(process.platform !== 'win32')('from the snapshot', () => {
  beforeAll(() => void execFileSync(process.execPath, [path.join(project, 'bin/bundle.mjs')]));

  it.each<[string, (folder: string, built: string) => string[]]>([
    ['build', (folder) => ['build', period, '--edition', 'screen,press,web,cards', '-q', '-o', folder]],
    ['check', () => ['check', period, '--format', 'json']],
    ['explain', () => ['explain', 'small-count']],
    ['export', (folder) => ['export', period, '--xlsx', '-o', path.join(folder, 'form.xlsx')]],
    ['pack', (folder) => ['pack', period, '-q', '-o', folder]],
    [
      'send',
      (folder, built) => [
        'send',
        period,
        '-o',
        built,
        '--to',
        path.join(folder, 'to.csv'),
        '--from',
        'a@example.org',
        '--preview',
        path.join(folder, 'mails'),
      ],
    ],
    ['status', () => ['status', period]],
    ['upgrade', () => ['upgrade', '--dry-run']],
  ])('%s does what it does from the sources', async (_, argv) => {
    const built = await temporaryFolder();
    const run = async (file: string) => {
      const folder = await temporaryFolder();
      writeFileSync(
        path.join(folder, 'to.csv'),
        'email,name,organisation,language,delivery\na@example.org,Ann,B,en,attachment\n',
      );
      const options = { cwd: project, encoding: 'utf8' } as const;
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [path.join(project, file), ...argv(folder, built)],
        options,
      );
      const files = globSync('**/*.{pdf,png,html,csv,eml,xlsx,zip}', { cwd: folder }).sort();
      const said = stdout.replaceAll(folder, '').replaceAll(path.relative(project, folder), '');
      const sizes = files
        .filter((one) => /\.(?:pdf|png|html)$/.test(one))
        .map((one) => readFileSync(path.join(folder, one)).toString('base64').length);
      return { said, failed: status !== 0 && stderr, files, sizes };
    };
    if (argv(built, built).includes('--preview')) {
      execFileSync(process.execPath, [path.join(project, 'src/cli.ts'), 'build', period, '-q', '-o', built], {
        cwd: project,
      });
    }
    const expected = await run('src/cli.ts');
    expect(expected.failed).toBe(false);
    expect(await run('bin/start.mjs')).toEqual(expected);
  });

  it('a job of the service comes to the same', async () => {
    const load = createRequire(path.join(project, 'bin/known.cjs'));
    const folder = load('./sources.mjs').bundleFolder(project);
    const snapshot = load('./known.cjs').jobSnapshot(folder, process.version);
    expect(snapshot).toBeDefined();
    const files = await operationFiles(folderSource(path.join(project, 'data')), 'azerbaijan');
    const request = askRequest.parse({ kind: 'make', period, languages: ['en'] });
    const order = { ask: 'job', request, files } as const;
    const steps: string[] = [];
    const told = { signal: new AbortController().signal, step: (step: string) => void steps.push(step) };
    const [fromIt, without] = [
      await runJob({ ...openPlace, snapshot }, order, told),
      await runJob({ ...openPlace, snapshot: { ...snapshot, file: '/gone' } }, order, told),
    ];
    expect(fromIt.files).toHaveLength(1);
    expect(fromIt).toEqual(without);
    expect(steps.length).toBeGreaterThan(4);
    expect(steps.slice(0, steps.length / 2)).toEqual(steps.slice(steps.length / 2));
    const odd = runJob({ ...openPlace, snapshot: { ...snapshot, args: ['--no-such-option'] } }, order, told);
    await expect(odd).rejects.toMatchObject({ code: 'died' });
  });
});

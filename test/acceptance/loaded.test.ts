// What a command loads decides how long its start takes: each package is loaded when it is needed, and not before.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { project } from '../support/data.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Notes every package that is loaded, and tells them at the end as one line on the error stream. */
const watching = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const packages = new Set();
  registerHooks({ load(url, context, next) {
    const [, name] = /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url) ?? [];
    if (name) packages.add(name);
    return next(url, context);
  } });
  process.on('exit', () => process.stderr.write('\\nloaded ' + [...packages].sort().join(' ')));
`)}`;

function loadedBy(...argv: string[]): string[] {
  const cli = path.join(project, 'src/cli.ts');
  const { stderr, status } = spawnSync(process.execPath, ['--import', watching, cli, ...argv], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  return /^loaded (.*)$/m.exec(stderr)?.[1]?.split(' ') ?? [];
}

it.each([['--version'], ['--help'], ['build', '--help'], ['list']])(
  '%s loads what reads the command alone',
  (...argv) => {
    expect(loadedBy(...argv)).toEqual(['commander', 'picocolors']);
  },
);

it('check --quick loads nothing that draws, prints, writes PDFs or sends', () => {
  const loaded = loadedBy('check', '--quick', 'azerbaijan/2024-09');
  expect(loaded).toContain('yaml');
  const others =
    /pdf|puppeteer|chromium|chart|canvas|mail|handlebars|harfbuzz|font|chokidar|diff|csv|excel|tar-fs|pixelmatch/;
  expect(loaded.filter((name) => others.test(name))).toEqual([]);
});

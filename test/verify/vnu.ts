// The Nu Html Checker, the reference checker of HTML: fetched from npm once, pinned by its hash, run once for all files.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One jar with all that it needs (MIT). */
const pinned = {
  name: 'vnu-jar',
  version: '26.9.27',
  sha512: 'TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==',
};

/**
 * What it says in error: it holds that a source of `data:` lets no data address through. CSP Level 3 (6.7.2.8) compares
 * the scheme, and browsers show the pictures.
 */
const untrue = /violates Content Security Policy .*image “data:.*blocked by “img-src” directive/;

/**
 * Fetches the checker through npm, or finds it where it was put before.
 * @param cache the folder to keep it in
 * @throws Error that says what is missing
 */
export async function fetchVnu(cache: string): Promise<string> {
  const folder = path.join(cache, `${pinned.name}-${pinned.version}`);
  const jar = path.join(folder, 'package', 'build', 'dist', 'vnu.jar');
  if (await readFile(jar).catch(() => undefined)) return jar;
  const making = `${folder}.${process.pid}`;
  await mkdir(making, { recursive: true });
  try {
    const wanted = `${pinned.name}@${pinned.version}`;
    const { stdout } = await run('npm', ['pack', wanted, '--silent'], { cwd: making });
    const archive = path.join(making, stdout.trim());
    const found = createHash('sha512')
      .update(await readFile(archive))
      .digest('base64');
    if (found !== pinned.sha512) throw new Error(`${wanted} has the hash ${found}, not ${pinned.sha512}.`);
    await run('tar', ['-xzf', archive], { cwd: making });
    await rm(archive);
    await rename(making, folder);
    return jar;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** What it finds in HTML files, warnings too: `error: message (file, line)`. */
export async function checkHtml(jar: string, files: readonly string[]): Promise<string[]> {
  const args = ['-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', ...files];
  const { stdout } = await run('java', args, { maxBuffer: 2 ** 28 });
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  return messages
    .filter(({ message }) => !untrue.test(message))
    .map(({ type, message, url, lastLine }) => `${type}: ${message} (${path.basename(url)}, ${lastLine})`);
}

type Message = { type: string; message: string; url: string; lastLine?: number };

// Programs and files of Debian that `npm run verify` needs: installed by itself where the process may, never shipped.
import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a program is called, how it says its version, and the package that has it. */
const programs = {
  gs: { asks: '--version', in: 'ghostscript' },
  pdftotext: { asks: '-v', in: 'poppler-utils' },
  pdfinfo: { asks: '-v', in: 'poppler-utils' },
  mutool: { asks: '-v', in: 'mupdf-tools' },
  pg_lsclusters: { asks: '--help', in: 'postgresql' },
  debootstrap: { asks: '--version', in: 'debootstrap' },
} as const;

/** With the folders of what root alone uses. */
export const rootEnvironment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };

export type Program = keyof typeof programs;

/**
 * Whether programs are there; on a machine of Debian's family, where the process may, they are installed.
 * @returns why one is not there, or nothing
 */
export async function missingPrograms(...names: readonly Program[]): Promise<string | undefined> {
  const absent = await absentOf(names);
  if (absent.length === 0) return undefined;
  const packages = [...new Set(absent.map((name) => programs[name].in))].join(' ');
  if (process.getuid?.() !== 0)
    return `${absent.join(', ')} missing: install with \`sudo apt-get install ${packages}\`.`;
  try {
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', ...packages.split(' '));
  } catch (error) {
    return `${packages} could not be installed: ${(error as Error).message.split('\n')[0]}`;
  }
  const still = await absentOf(names);
  return still.length > 0 ? `${still.join(', ')} was installed and does not run.` : undefined;
}

/**
 * The folder of a Debian package's files, fetched once and unpacked beside others in `cache`; nothing is installed.
 * @throws Error that says what is missing
 */
export async function unpackedPackage(name: string, version: string, cache: string): Promise<string> {
  const folder = path.join(cache, `${name}-${version}`);
  const there = await access(folder).then(
    () => true,
    () => false,
  );
  if (there) return folder;
  const work = await mkdtemp(path.join(tmpdir(), 'factsheet-debian-'));
  try {
    const download = () => run('apt-get', ['download', `${name}=${version}`], { cwd: work });
    await download().catch(async () => {
      await apt('update');
      await download();
    });
    const [file = ''] = (await readdir(work)).filter((each) => each.endsWith('.deb'));
    await mkdir(cache, { recursive: true });
    const beside = `${folder}.${process.pid}`;
    await run('dpkg-deb', ['-x', path.join(work, file), beside]);
    await rename(beside, folder);
    return folder;
  } catch (error) {
    throw new Error(`Debian’s ${name} ${version} could not be fetched: ${(error as Error).message}`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function apt(...args: string[]) {
  return run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

async function absentOf(names: readonly Program[]): Promise<Program[]> {
  const found = await Promise.all(
    names.map((name) =>
      run(name, [programs[name].asks], { env: rootEnvironment }).then(
        () => true,
        () => false,
      ),
    ),
  );
  return names.filter((_, index) => !found[index]);
}

// Unpacks the pinned Chromium once, to a private folder named after its version; half a browser is never trusted.
import { createReadStream } from 'node:fs';
import { lstat, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** The unpacked Chromium: the program, and libraries that a bare system lacks (see libraries.ts). */
export type UnpackedChromium = { executable: string; libraries: string };

/** The package's folder (with `package.json` and `bin/`), and the private folder to unpack into. */
export type UnpackOptions = { packageDir: string; privateDir: string; signal?: AbortSignal | undefined };

const marker = 'complete.json';
const libraryFolders: Record<string, string> = { 'libexpat.so.1': 'expat' };

/**
 * Gives the unpacked Chromium, and unpacks it first where that has not been done. The work is done in a temporary
 * folder beside, synced to the disk, and renamed into place, so two runs at once both get a whole browser.
 * @throws the file system's error if the folder cannot be written, zlib's if the package is damaged
 */
export async function unpackChromium({
  packageDir,
  privateDir,
  signal,
}: UnpackOptions): Promise<UnpackedChromium> {
  const { version }: { version: string } = JSON.parse(
    await readFile(path.join(packageDir, 'package.json'), 'utf8'),
  );
  const home = path.join(privateDir, `chromium-${version}`);
  if (!(await isWhole(home))) {
    const fresh = await mkdtemp(path.join(privateDir, 'unpacking-'));
    try {
      await unpackInto(fresh, packageDir, signal);
      await moveIntoPlace(fresh, home);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  }
  return { executable: path.join(home, 'chromium'), libraries: path.join(home, 'libraries') };
}

/** Whether the folder was unpacked to the end, and every file still has the size it had then. */
async function isWhole(home: string): Promise<boolean> {
  try {
    const sizes: Record<string, number> = JSON.parse(await readFile(path.join(home, marker), 'utf8'));
    for (const [name, size] of Object.entries(sizes)) {
      const file = await lstat(path.join(home, name));
      if (!file.isFile() || file.size !== size) return false;
    }
    return sizes.chromium !== undefined;
  } catch {
    return false;
  }
}

async function unpackInto(folder: string, packageDir: string, signal?: AbortSignal): Promise<void> {
  const executable = await open(path.join(folder, 'chromium'), 'wx', 0o700);
  const brotli = () => createBrotliDecompress({ chunkSize: 1 << 20 });
  const packed = (name: string) =>
    createReadStream(path.join(packageDir, 'bin', name), { highWaterMark: 1 << 20 });
  await pipeline(packed('chromium.br'), brotli(), executable.createWriteStream({ flush: true }), { signal });

  // The archive holds NSS and expat in one folder; each is to be lent without the other.
  const map: NonNullable<Parameters<typeof extract>[1]>['map'] = (header) => {
    const name = path.posix.basename(header.name);
    return { ...header, name: `${libraryFolders[name] ?? 'nss'}/${name}`, uid: -1, gid: -1 };
  };
  const ignore = (_: string, header?: { type?: string | null }) => header?.type !== 'file';
  await pipeline(
    packed('al2023.tar.br'),
    brotli(),
    extract(path.join(folder, 'libraries'), { map, ignore }),
    { signal },
  );

  const sizes: Record<string, number> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    sizes[path.relative(folder, file)] = await sync(file);
  }
  await writeFile(path.join(folder, marker), JSON.stringify(sizes), { flush: true });
  await sync(folder);
}

/** Puts a whole folder where another may be: another run's, which is as good as ours, or a broken one. */
async function moveIntoPlace(fresh: string, home: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await rename(fresh, home);
      await sync(path.dirname(home));
      return;
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error))) throw error;
    }
    if (await isWhole(home)) return;
    const aside = await mkdtemp(path.join(path.dirname(home), 'broken-'));
    await rename(home, path.join(aside, 'chromium')).catch((error) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
    await rm(aside, { recursive: true, force: true });
  }
  throw new Error(`${home} cannot be replaced.`);
}

/** Writes a file or folder through to the disk, and gives its size in bytes. */
async function sync(entry: string): Promise<number> {
  const handle = await open(entry, 'r');
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

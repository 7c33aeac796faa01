// Unpacks the pinned Chromium once, to a private folder named after its version; half a browser is never trusted.
import { createReadStream } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32, createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { FactsheetError } from '../errors.ts';
import { meaningOf } from '../files/fault.ts';
import { temporaryName } from '../files/temporary.ts';
import { writeFiles } from '../files.ts';

/** The unpacked Chromium: the program, and libraries that a bare system lacks (see libraries.ts). */
export type UnpackedChromium = { executable: string; libraries: string };

/**
 * The package's folder (with `package.json` and `bin/`), and the private folder to unpack into. `doubt`: what is there is
 * read to the last byte, which takes half a second.
 */
export type UnpackOptions = {
  packageDir: string;
  privateDir: string;
  signal?: AbortSignal | undefined;
  doubt?: boolean | undefined;
};

/** What a file was like when it had been unpacked: bytes, when written (ms since 1970), CRC-32. */
type Unpacked = { size: number; time: number; crc: number };

const marker = 'complete.json';
const libraryFolders: Record<string, string> = { 'libexpat.so.1': 'expat' };

/**
 * Gives the unpacked Chromium, and unpacks it first where that has not been done. The work is done in a temporary
 * folder beside, synced to the disk, and renamed into place, so two runs at once both get a whole browser.
 * @throws FactsheetError `cannot-unpack` where the folder cannot be written or the package is damaged; the signal's reason
 */
export async function unpackChromium({
  packageDir,
  privateDir,
  signal,
  doubt = false,
}: UnpackOptions): Promise<UnpackedChromium> {
  const { version }: { version: string } = JSON.parse(
    await readFile(path.join(packageDir, 'package.json'), 'utf8'),
  );
  const home = path.join(privateDir, `chromium-${version}`);
  if (!(await isWhole(home, doubt))) {
    const fresh = path.join(privateDir, await temporaryName());
    try {
      await mkdir(fresh, { mode: 0o700 });
      await unpackInto(fresh, packageDir, signal);
      await moveIntoPlace(fresh, home, doubt);
    } catch (cause) {
      throw signal?.aborted ? cause : cannotUnpack(privateDir, cause);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  }
  return { executable: path.join(home, 'chromium'), libraries: path.join(home, 'libraries') };
}

/**
 * Whether the folder was unpacked to the end, and every file is as it was then: by size and time of writing; where a time
 * differs (the folder was copied, or a file was written into), and in doubt, by its bytes.
 */
export async function isWhole(home: string, doubt: boolean): Promise<boolean> {
  try {
    const files: Record<string, Unpacked> = JSON.parse(await readFile(path.join(home, marker), 'utf8'));
    let copied = false;
    for (const [name, was] of Object.entries(files)) {
      const file = path.join(home, name);
      const found = await lstat(file);
      if (!found.isFile() || found.size !== was.size) return false;
      if (!doubt && found.mtimeMs === was.time) continue;
      if ((await crcOf(file)) !== was.crc) return false;
      copied ||= found.mtimeMs !== was.time;
      was.time = found.mtimeMs;
    }
    if (copied) await mark(home, files);
    return files.chromium !== undefined;
  } catch {
    return false;
  }
}

async function crcOf(file: string): Promise<number> {
  let crc = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }))
    crc = crc32(chunk as Buffer, crc);
  return crc;
}

function mark(home: string, files: Record<string, Unpacked>): Promise<void> {
  return writeFiles([{ path: path.join(home, marker), bytes: Buffer.from(JSON.stringify(files)) }]);
}

function cannotUnpack(privateDir: string, cause: unknown): FactsheetError {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  if (cause instanceof FactsheetError) return cause;
  // What zlib and the archive's reader say has other codes than the system's.
  if (!/^E[A-Z]+$/.test(code)) {
    const message = `The packed Chromium is damaged (${(cause as Error).message}).`;
    const hint = 'Delete the folder node_modules, and run npm ci.';
    return new FactsheetError('cannot-unpack', message, { hint, cause });
  }
  const { why, hint } = meaningOf(cause, privateDir);
  const message = `Chromium cannot be unpacked to ${privateDir}: ${why}. It takes 250 MB.`;
  return new FactsheetError('cannot-unpack', message, { hint, cause });
}

async function unpackInto(folder: string, packageDir: string, signal?: AbortSignal): Promise<void> {
  // Where it is interrupted before the first byte, no stream closes it.
  await using executable = await open(path.join(folder, 'chromium'), 'wx', 0o700);
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

  const files: Record<string, Unpacked> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const { size, mtimeMs } = await sync(file);
    files[path.relative(folder, file)] = { size, time: mtimeMs, crc: await crcOf(file) };
  }
  await mark(folder, files);
}

/** Puts a whole folder where another may be: another run's, which is as good as ours, or a broken one. */
async function moveIntoPlace(fresh: string, home: string, doubt: boolean): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await rename(fresh, home);
      await sync(path.dirname(home));
      return;
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error))) throw error;
    }
    if (await isWhole(home, doubt)) return;
    const aside = path.join(path.dirname(home), await temporaryName());
    await rename(home, aside).catch((error) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
    await rm(aside, { recursive: true, force: true });
  }
  throw new Error(`${home} cannot be replaced.`);
}

/** Writes a file or folder through to the disk, and gives what the system knows of it. */
async function sync(entry: string) {
  const handle = await open(entry, 'r');
  try {
    await handle.sync();
    return await handle.stat();
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

// The client's files as the browser loads them: script, style and typefaces. Made when the studio first starts, from sources as they stand.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { bundledClient } from './bundle.ts';
import { scriptFiles, scriptStyle } from './script-faces.ts';

/** A file that the browser loads: its media type and its bytes. */
export type ClientFile = { type: string; body: Uint8Array<ArrayBuffer> | string };

/** Lato as the client's style names it. */
const faces = ['lato-normal', 'lato-normal-italic', 'lato-bold', 'lato-black'] as const;

/**
 * The files below `/client/`, by name: `studio.js`, `listener.js`, `studio.css`, `lato-bold.woff2`.
 * @param project the program's folder: with its sources, from which they are made, or with the built package
 */
export async function clientFiles(project: string): Promise<ReadonlyMap<string, ClientFile>> {
  const sources = path.join(project, 'src', 'studio', 'client', 'main.tsx');
  const built = path.join(project, 'dist', 'studio', 'client');
  const folder = existsSync(sources) ? await bundledClient(project) : built;
  const own = (await readdir(folder)).filter((name) => name in types).map((name) => path.join(folder, name));
  const read = async (file: string): Promise<readonly [string, ClientFile]> => {
    const name = path.basename(file);
    return [name, { type: types[name] ?? 'font/woff2', body: await readFile(file) }];
  };
  const files = new Map(await Promise.all([...own, ...faces.map(fileOf), ...scriptFiles()].map(read)));
  const style = files.get('studio.css');
  if (style) files.set('studio.css', { ...style, body: `${style.body}\n${await scriptStyle()}` });
  return files;
}

const types: Readonly<Record<string, string>> = {
  'studio.js': 'text/javascript; charset=utf-8',
  'listener.js': 'text/javascript; charset=utf-8',
  'studio.css': 'text/css; charset=utf-8',
};

function fileOf(face: string): string {
  const lato = findPackageJSON('lato-font', import.meta.url);
  if (lato === undefined) throw new TypeError('lato-font is not installed');
  return path.join(path.dirname(lato), 'fonts', face, `${face}.woff2`);
}

/** The client's files, made once, when they are first asked for; again where that failed. */
export function keepClient(project: string): () => ReturnType<typeof clientFiles> {
  let made: ReturnType<typeof clientFiles> | undefined;
  return () => {
    made ??= clientFiles(project);
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}

// Makes the client's script and style from its sources, into node_modules/.cache under a name of what they hold.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'rolldown';
import { type OutputFile, writeFiles } from '../../files.ts';

/** What the client is made of: its own files, and what it takes from elsewhere in the program. */
const made = ['src/studio/client', 'src/studio/words', 'src/text'];
const alone = [
  'src/memory.ts',
  'src/studio/contract/bounds.ts',
  'src/studio/server/bundle.ts',
  'package-lock.json',
];

/**
 * The folder with `studio.js` and `studio.css` of the sources as they stand; made, where it is not there yet.
 * @param project the program's folder
 */
export async function bundledClient(project: string): Promise<string> {
  const cache = path.join(project, 'node_modules', '.cache', 'factsheet', 'studio');
  const folder = path.join(cache, await nameOf(project));
  if (existsSync(path.join(folder, 'studio.js'))) return folder;
  await bundleClient(project, folder);
  return folder;
}

/** Writes the client's script and style into a folder: both, or neither. */
export async function bundleClient(project: string, folder: string): Promise<void> {
  const client = path.join(project, 'src', 'studio', 'client');
  const [script, style] = await Promise.all([scriptOf(project, client), styleOf(client)]);
  const file = (name: string, content: string): OutputFile => ({
    path: path.join(folder, name),
    bytes: Buffer.from(content),
  });
  await writeFiles([file('studio.css', style), file('studio.js', script)]);
}

async function scriptOf(project: string, client: string): Promise<string> {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: { main: path.join(client, 'main.tsx') },
    cwd: project,
    platform: 'browser',
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [ownStrings],
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

/** react-aria brings its few words in 34 languages, of which one is used: the studio's own words stand for the others. */
const ownStrings: Plugin = {
  name: 'own-strings',
  transform: {
    filter: { id: /react-(?:aria|stately|aria-components)\/.*\/intl\/.*(?<!en-US)\.mjs$/ },
    handler: () => ({ code: 'export default undefined;', map: null }),
  },
};

/** The style sheets, each in its own right, in the order of their names. */
async function styleOf(client: string): Promise<string> {
  const folder = path.join(client, 'style');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  const sheets = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return sheets.join('\n').replace(/\/\*[\s\S]*?\*\/\s*/g, '');
}

/** A name of what all sources hold. */
async function nameOf(project: string): Promise<string> {
  const below = async (folder: string) =>
    (await readdir(path.join(project, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  const files = (await Promise.all(made.map(below))).flat();
  const names = [...files, ...alone.map((name) => path.join(project, name))].sort();
  const contents = await Promise.all(names.map((name) => readFile(name)));
  const hash = createHash('sha256');
  for (const [index, name] of names.entries()) {
    hash.update(`${path.relative(project, name)}\n`).update(contents[index] ?? '');
  }
  return hash.digest('hex').slice(0, 16);
}

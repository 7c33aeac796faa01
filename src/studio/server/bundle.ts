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
 * The folder with `studio.js`, `listener.js` and `studio.css` of the sources as they stand; made, where it is not there yet.
 * @param project the program's folder
 */
export async function bundledClient(project: string): Promise<string> {
  const cache = path.join(project, 'node_modules', '.cache', 'factsheet', 'studio');
  const folder = path.join(cache, await nameOf(project));
  if (existsSync(path.join(folder, 'studio.js'))) return folder;
  await bundleClient(project, folder);
  return folder;
}

/** Writes the client's scripts and style into a folder: all of them, or none. */
export async function bundleClient(project: string, folder: string): Promise<void> {
  const client = path.join(project, 'src', 'studio', 'client');
  const [script, listener, style] = await Promise.all([
    scriptOf(project, path.join(client, 'main.tsx'), 'esm'),
    scriptOf(project, path.join(client, 'listener', 'worker.ts'), 'iife'),
    styleOf(client),
  ]);
  const file = (name: string, content: string): OutputFile => ({
    path: path.join(folder, name),
    bytes: Buffer.from(content),
  });
  await writeFiles([file('studio.css', style), file('listener.js', listener), file('studio.js', script)]);
}

async function scriptOf(project: string, file: string, format: 'esm' | 'iife'): Promise<string> {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: file,
    cwd: project,
    platform: 'browser',
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [ownStrings(path.join(project, 'src', 'studio', 'words', 'controls.az.ts'))],
  });
  try {
    const { output } = await bundle.generate({ format, minify: true, codeSplitting: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

/** The package and the language of a file of react-aria's words; its components have no package of their own. */
const ofWords = /react-(?:aria|stately|aria-components)\/.*\/intl\/(?:(\w+)\/)?([a-z]{2}-[A-Z]{2})\.mjs$/;

/**
 * react-aria brings its few words in 34 languages. Of these the studio speaks the first; its other language takes the place of
 * one that is left out.
 * @param words the file that has them, by package
 */
function ownStrings(words: string): Plugin {
  return {
    name: 'own-strings',
    transform: {
      filter: { id: /react-(?:aria|stately|aria-components)\/.*(?:\/intl\/.*|intlStrings)\.mjs$/ },
      handler(code, id) {
        if (id.endsWith('intlStrings.mjs'))
          return { code: code.replace(`"${leftOut}"`, `"${put}"`), map: null };
        const [, part = 'components', language] = ofWords.exec(id) ?? [];
        if (language === known) return null;
        const own = `export { ${part} as default } from ${JSON.stringify(words)};`;
        const isOwn = language === leftOut && !unused.includes(part);
        return { code: isOwn ? own : 'export default undefined;', map: null };
      },
    },
  };
}

/** Parts that the studio has nothing of: days are the browser's own fields. */
export const unused: readonly string[] = ['calendar', 'color', 'datepicker'];
const [known, leftOut, put] = ['en-US', 'tr-TR', 'az-AZ'];

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

// Where the program's own files are: templates, words and styles.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folderSource } from '../files/folder-source.ts';
import type { Source } from '../files/source.ts';

/** The program's own files: templates, words and styles. Each of the two folders may be a link: it is the program's own. */
export function programSource(project: string): Source {
  const whole = folderSource(project, '');
  const folders = new Map(
    ['templates', 'styles'].map((name) => [name, folderSource(path.join(project, name))]),
  );
  const placeOf = (name: string): { source: Source; name: string } => {
    const [first = '', ...rest] = path.normalize(name).split(path.sep);
    const source = folders.get(first);
    return source ? { source, name: rest.join(path.sep) } : { source: whole, name };
  };
  return {
    shown: whole.shown,
    read: (name, limit) => {
      const place = placeOf(name);
      return place.source.read(place.name, limit);
    },
    list: (folder) => {
      const place = placeOf(folder);
      return place.source.list(place.name);
    },
  };
}

/** The program's version. */
export async function programVersion(project: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

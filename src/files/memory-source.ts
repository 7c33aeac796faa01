// Reads files that another program holds in memory, under the same rules as those of a folder.
import path from 'node:path';
import { types } from 'node:util';
import { byName, type Entry, type Source } from './source.ts';

/** Files by their path from the root, with `/` between the parts; a string stands for its UTF-8. */
export type MemoryFiles = ReadonlyMap<string, Uint8Array | string>;

/** The files of a map, as they are at each reading: who changes the map changes what is read next. */
export function memorySource(files: MemoryFiles, shown = 'data'): Source {
  return {
    shown,
    async read(name, limit) {
      const wanted = inside(name);
      if (wanted === undefined) return { fault: 'outside' };
      const content: unknown =
        files.get(wanted) ?? [...files].find(([file]) => inside(String(file)) === wanted)?.[1];
      if (content === undefined) {
        const isFolder = [...files.keys()].some((file) => inside(String(file))?.startsWith(`${wanted}/`));
        return { fault: isFolder ? 'no-file' : 'missing' };
      }
      if (typeof content !== 'string' && !types.isUint8Array(content)) return { fault: 'no-bytes' };
      const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
      return size > limit ? { fault: 'too-large', size } : { bytes: Buffer.from(content) };
    },
    async list(folder) {
      const above = inside(folder);
      if (above === undefined) return undefined;
      const entries = new Map<string, Entry>();
      for (const file of files.keys()) {
        const inner = inside(String(file));
        const rest = above === '' ? inner : inner?.startsWith(`${above}/`) && inner.slice(above.length + 1);
        if (!rest) continue;
        const [name = '', ...more] = rest.split('/');
        entries.set(name, { name, kind: more.length > 0 ? 'folder' : 'file' });
      }
      return entries.size > 0 || above === '' ? [...entries.values()].sort(byName) : undefined;
    },
  };
}

/** A name in one form: without `.` and `//`, its letters composed; undefined for one that leads out of the root. */
function inside(name: string): string | undefined {
  const plain = path.posix
    .normalize(name.split(path.sep).join('/').normalize('NFC'))
    .replace(/^\.?\/?$|\/$/g, '');
  return /^(\.\.(\/|$)|\/)/.test(plain) ? undefined : plain;
}

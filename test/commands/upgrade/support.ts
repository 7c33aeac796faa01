// Data folders of earlier formats for the tests of `factsheet upgrade`, and all that lies in a folder.
import { cp, mkdir, readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { project, temporaryFolder } from '../../support/data.ts';

/** Where the shipped period lies as it was before results had a time (0), and before there were formats (1). */
const fixtures = path.join(project, 'test/fixtures/formats');

/** A data folder with the shipped period in an earlier format, with its picture. It is removed when the test has finished. */
export async function earlierData(format: 0 | 1): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'data');
  await cp(path.join(fixtures, String(format)), folder, { recursive: true });
  const images = 'azerbaijan/2024-09/images';
  await mkdir(path.join(folder, images), { recursive: true });
  await cp(path.join(project, 'data', images), path.join(folder, images), { recursive: true });
  return folder;
}

/** Every file and link below a folder with its bytes, in latin1, or where it leads. */
export async function treeOf(folder: string): Promise<Record<string, string>> {
  const tree: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, full);
    if (entry.isSymbolicLink()) tree[name] = `-> ${await readlink(full)}`;
    else if (entry.isFile()) tree[name] = (await readFile(full)).toString('latin1');
  }
  return Object.fromEntries(Object.entries(tree).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

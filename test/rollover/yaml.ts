// A data file as it is read, made from its text.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderSource } from '../../src/files/folder-source.ts';
import { readYaml, type YamlFile } from '../../src/period/read.ts';
import { temporaryFolder } from '../support/data.ts';

/** Reads a text as `data/NAME`. Throws if it is not sound YAML. */
export async function yaml(text: string, name = 'figures.yaml'): Promise<YamlFile> {
  const folder = path.join(await temporaryFolder(), 'data');
  await mkdir(folder);
  await writeFile(path.join(folder, name), text);
  const file = await readYaml(folderSource(folder), name);
  if ('findings' in file) throw new Error(file.findings.map(({ message }) => message).join('\n'));
  return file;
}

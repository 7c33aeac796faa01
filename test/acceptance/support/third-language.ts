// The shipped operation with French beside its languages: only YAML files are added or grow, templates and code do not.
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, parseDocument, stringify } from 'yaml';
import { project, temporaryFolder } from '../../support/data.ts';

const french = path.join(project, 'test/fixtures/french');

/** A project of its own: copies of templates, styles and data, the packages by a link, and the French files. */
export async function projectWithFrench(): Promise<string> {
  const folder = await temporaryFolder();
  for (const part of ['templates', 'styles', 'data']) {
    await cp(path.join(project, part), path.join(folder, part), { recursive: true });
  }
  await cp(path.join(project, 'package.json'), path.join(folder, 'package.json'));
  await symlink(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  for (const file of ['templates/locales/fr.yaml', 'data/azerbaijan/2024-09/text.fr.yaml']) {
    await cp(path.join(french, file), path.join(folder, file));
  }
  const operation = path.join(folder, 'data/azerbaijan/operation.yaml');
  const added = parse(await readFile(path.join(french, 'data/azerbaijan/operation.yaml'), 'utf8'));
  await writeFile(operation, merged(await readFile(operation, 'utf8'), added));
  return folder;
}

/** YAML with more values in it: groups grow, all else is replaced. */
function merged(text: string, added: Record<string, unknown>): string {
  const grow = (old: unknown, more: unknown): unknown => {
    if (!isGroup(old) || !isGroup(more)) return more;
    const keys = new Set([...Object.keys(old), ...Object.keys(more)]);
    return Object.fromEntries(
      Array.from(keys, (key) => [key, key in more ? grow(old[key], more[key]) : old[key]]),
    );
  };
  return stringify(grow(parseDocument(text).toJS(), added));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Reads what lies beside the data of a period: the pictures of its blocks, the office's logo, the printer's profile.
import path from 'node:path';
import type { Source } from '../files/source.ts';
import type { Block } from './blocks.ts';
import type { PeriodPicture } from './period.ts';
import { readPicture } from './pictures.ts';
import { readProfile } from './profile.ts';
import type { Parsed, YamlFile } from './read.ts';
import type { Operation } from './schema.ts';

/** The pictures of the blocks, the logo and the printer's profile, as far as they can be read, and what is wrong with them. */
export async function readAdded(
  root: Source,
  id: string,
  operation: Parsed<Operation>,
  blocks: readonly Block[] | undefined,
  locate: YamlFile['locate'],
) {
  const pictures = blocks ? await readPictures(root, id, operation, blocks, locate) : [];
  const profile = await readPressProfile(root, path.dirname(id), operation);
  const all = [...pictures.map(({ read }) => read), ...(profile ? [profile] : [])];
  return {
    pictures: pictures.flatMap(({ read, ...one }): PeriodPicture[] =>
      'picture' in read ? [{ ...one, ...read.picture }] : [],
    ),
    profile: profile && 'bytes' in profile ? profile.bytes : undefined,
    findings: all.flatMap((read) => ('finding' in read ? [read.finding] : [])),
    inputs: all.flatMap((read) => ('input' in read ? [read.input] : [])),
  };
}

/** The pictures that the period names, each read or with what is wrong with it. */
async function readPictures(
  root: Source,
  id: string,
  { data: { logo }, file: operation }: Parsed<Operation>,
  blocks: readonly Block[],
  locate: YamlFile['locate'],
) {
  // Logos are the operation's, photos the period's.
  const homes = {
    logo: { folder: path.dirname(id), place: operation.locate },
    photo: { folder: id, place: locate },
  };
  const own = blocks.flatMap((block) =>
    block.pictures.map(({ id: name, role = 'photo', file, at }) => ({ id: name, role, file, at })),
  );
  const read = [];
  for (const { file, ...one } of [{ id: 'logo', role: 'logo' as const, file: logo, at: ['logo'] }, ...own]) {
    const { folder, place } = homes[one.role];
    if (file) read.push({ ...one, read: await readPicture(root, folder, file, place(one.at)) });
  }
  return read;
}

/** The profile of the office's printer, read or with what is wrong with it; nothing where none is named. */
async function readPressProfile(root: Source, folder: string, { data, file }: Parsed<Operation>) {
  const { profile } = data.press;
  if (profile === undefined) return undefined;
  return readProfile(root, folder, profile, file.locate(['press', 'profile']));
}

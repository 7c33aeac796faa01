// A picture that comes into a period as a file: opened first, written under a name of its own, and named by figures.yaml as one step.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { writeFiles } from '../../files.ts';
import { editText, readPictureFile, standingIn, type TextChange } from '../../index.ts';
import { plainName } from '../../language/plain-name.ts';
import type { FormPicture } from '../contract/period.ts';
import type { Placed, Uploads } from '../contract/uploads.ts';
import type { Desk } from '../desk/desk.ts';
import { hashOf, readText } from '../desk/texts.ts';
import type { Fetched } from './answering.ts';
import type { KeptSession } from './kept.ts';
import { filesBusy, Refused } from './problem.ts';

type Ask = Uploads['/api/picture'];
type Parts = {
  data: string;
  desk: Desk;
  session: KeptSession;
  writing(file: string, hash: string | null): void;
};

/** Where a period's pictures lie. */
const folder = 'images';

/** @throws Refused, FactsheetError for what is no picture, or a broken one: nothing was written then */
export async function placePicture(parts: Parts, ask: Ask, bytes: Buffer): Promise<Placed> {
  const { data, desk, session, writing } = parts;
  const { period, by, name, picture: id } = ask;
  const { ending } = await readPictureFile(name, bytes);
  const form = await session.use((opened) => opened.form(period));
  if (form.refused) throw form.refused;
  const picture = pictureOf(form.pictures, period, id);
  return desk.bring({ period, by }, async (announce) => {
    const { text: before, hash } = await readText(data, period, 'figures.yaml');
    const there = await readdir(path.join(data, period, folder)).catch(() => []);
    const file = `${folder}/${freeName(name, ending, there)}`;
    const after = await namedIn(before, picture, file);
    await announce({ file: 'figures.yaml', before, after });
    if ((await readText(data, period, 'figures.yaml')).hash !== hash) throw filesBusy(`figures of ${period}`);
    writing(`${period}/${file}`, hashOf(bytes));
    await writeFiles([
      { path: path.join(data, period, file), bytes },
      { path: path.join(data, period, 'figures.yaml'), bytes: Buffer.from(after) },
    ]);
    return { file };
  });
}

/** A picture of a period as its form shows it: without what its file tells beside what one sees. */
export async function shownPicture(session: KeptSession, period: string, id: string): Promise<Fetched> {
  const { bytes, mediaType, refused } = await session.use((opened) => opened.picture(period, id));
  if (refused) throw refused;
  return { type: mediaType, body: new Uint8Array(bytes) };
}

function pictureOf(pictures: readonly FormPicture[], period: string, id: string): FormPicture {
  const found = pictures.find((one) => one.id === id);
  if (found) return found;
  const message = `There is no picture “${id}” in ${period}.`;
  throw new Refused(404, 'unknown-picture', message, 'Reload the page, and choose one that is there.');
}

/**
 * The figures with another file for a picture. What was said of the old one is not true of it: the focus goes, and who is
 * in it and has agreed.
 */
async function namedIn(text: string, { path: image }: FormPicture, file: string): Promise<string> {
  const beside = (...names: string[]) => [...image.slice(0, -1), ...names];
  const [focus, people] = [beside('focus'), beside('people')];
  const agreed = ['held_by', 'until', 'withdrawn'].map((name) => beside('consent', name));
  const found = await standingIn(text, 'figures.yaml', [focus, people, ...agreed]);
  if (found.refused) throw found.refused;
  const [list, ...values] = found.standing;
  const changes: TextChange[] = [
    { path: image, value: file },
    ...(list?.items && list.items.length > 0 ? [{ path: focus, items: [] }] : []),
    ...[people, ...agreed].flatMap((at, index) =>
      (values[index]?.value ?? null) === null ? [] : [{ path: at, value: null }],
    ),
  ];
  const edited = await editText(text, 'figures.yaml', changes);
  if (edited.refused) throw edited.refused;
  return edited.text;
}

/** A name of small letters, digits and hyphens that no file has, whatever its owner calls it. */
function freeName(name: string, ending: string, there: readonly string[]): string {
  const plain = plainName(name.replace(/\.[^.]*$/, ''), '-')
    .slice(0, 60)
    .replace(/-+$/, '');
  const base = plain === '' ? 'picture' : plain;
  const taken = new Set(there.map((one) => one.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const free = `${base}${count > 1 ? `-${count}` : ''}.${ending}`;
    if (!taken.has(free)) return free;
  }
}

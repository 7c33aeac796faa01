// How each kind of block looks: cut out of the pages of the example that comes with the program, drawn when it is first asked for.
import path from 'node:path';
import { openSession } from '../../index.ts';
import type { Gallery, GalleryKind } from '../contract/gallery.ts';
import type { PagePlace, Rectangle } from '../contract/page.ts';
import type { Fetched } from '../server/answering.ts';
import { otherKinds } from './gallery-others.ts';

export type GalleryPictures = {
  /** Empty where the program comes without the example. */
  get(): Promise<Gallery>;
  picture(name: string): Fetched | undefined;
};

/** The period that has nearly every kind; the others stand on pages that are made up of the same country. */
const example = 'example/2025-06';

const dotsPerInch = 80;

/** @param project the program's folder (absolute) */
export function openGallery(project: string): GalleryPictures {
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  let drawn: Promise<Gallery> | undefined;
  return {
    get() {
      drawn ??= draw(project, pictures);
      drawn.catch(() => {
        drawn = undefined;
      });
      return drawn;
    },
    picture(name) {
      const body = pictures.get(name);
      return body && { body, type: 'image/png' };
    },
  };
}

async function draw(project: string, pictures: Map<string, Uint8Array<ArrayBuffer>>): Promise<Gallery> {
  const data = path.join(project, 'data');
  const [operation = '', period = ''] = example.split('/');
  await using session = openSession({ files: data });
  const others = session.over(await otherKinds(path.join(data, operation), period));
  const kinds = new Map<string, GalleryKind>();
  for (const [series, one] of [session, others].entries()) {
    const { pages } = await one.preview(example, { dotsPerInch, draft: true, unmarked: true });
    const form = await one.form(example);
    if (form.refused) continue;
    const [{ language } = { language: '' }] = pages;
    for (const { page, png, width, height, places } of pages.filter((page) => page.language === language)) {
      const name = `gallery-${series}-${page}.png`;
      pictures.set(name, new Uint8Array(png));
      for (const { name: block, kind } of form.blocks) {
        const box = around(places.filter(({ at }) => at === block || at.startsWith(`${block}.`)));
        if (box && !kinds.has(kind))
          kinds.set(kind, { kind, picture: `/pictures/${name}`, width, height, box });
      }
    }
  }
  return { kinds: [...kinds.values()] };
}

/** What all of these places are in. */
function around(places: readonly PagePlace[]): Rectangle | undefined {
  if (places.length === 0) return undefined;
  const [x, y] = [Math.min(...places.map((one) => one.x)), Math.min(...places.map((one) => one.y))];
  const right = Math.max(...places.map((one) => one.x + one.width));
  const bottom = Math.max(...places.map((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}

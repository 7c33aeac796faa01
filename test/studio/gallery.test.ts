// The gallery of blocks shows each kind that there is, cut out of pages.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { kinds } from '../../src/blocks/index.ts';
import { openGallery } from '../../src/studio/draw/gallery.ts';
import { project } from '../support/data.ts';

test('each kind has its picture, with something on it', async () => {
  const gallery = openGallery(project);
  const { kinds: shown } = await gallery.get();
  expect(shown.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(kinds).toSorted());
  for (const { kind, picture, width, height, box } of shown) {
    const page = gallery.picture(picture.replace('/pictures/', ''));
    expect(page?.type).toBe('image/png');
    const cut = await sharp(Buffer.from(page?.body as Uint8Array))
      .extract({
        left: Math.round(box.x * width),
        top: Math.round(box.y * height),
        width: Math.round(box.width * width),
        height: Math.round(box.height * height),
      })
      .stats();
    expect(cut.entropy, kind).toBeGreaterThan(0.3);
  }
});

test('a program without the example has an empty one', async () => {
  expect((await openGallery('/nowhere-at-all').get()).kinds).toEqual([]);
});

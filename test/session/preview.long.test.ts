// Many edits one after another: whatever the preview remembers, its pictures are those of the PDF, to the pixel.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { seeded } from '../bench/periods/random.ts';
import { shipped, shippedFiles } from '../support/data.ts';
import { edited } from '../support/edits.ts';
import { useRender } from '../support/factsheets.ts';
import { previewing } from './preview-support.ts';

const render = useRender();

test.each([1, 2, 3])('made-up edits, row %i', { timeout: 600_000 }, async (seed) => {
  const files = new Map(await shippedFiles());
  const { expectSame } = previewing(render(), files);
  const random = seeded(seed);
  const settings = new Set<string>();
  for (let round = 0; round < 30; round += 1) {
    const language = random() < 0.8 ? 'en' : 'az';
    const file = `${shipped}/text.${language}.yaml`;
    // Now and then somebody begins anew.
    const base = random() < 0.15 ? await shippedFiles() : files;
    files.set(file, edited(Buffer.from(base.get(file) ?? '').toString(), random));
    const { fit } = await expectSame(shipped, language, random() < 0.1);
    settings.add(JSON.stringify([fit?.body, fit?.airs, fit?.tight]));
  }
  expect(settings.size).toBeGreaterThan(5);
});

test('too many words, another photo, a draft and another language too', async () => {
  const files = new Map(await shippedFiles());
  const { expectSame } = previewing(render(), files);
  const texts = `${shipped}/text.en.yaml`;
  const write = (find: string, put: string, source = Buffer.from(files.get(texts) ?? '').toString()) => {
    files.set(texts, source.replace(find, put));
  };
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const photo = sharp({ create: { width: 1200, height: 900, channels: 3, background: 'red', noise } });
  files.set(`${shipped}/images/inclusive-sport.svg`, await photo.jpeg().toBuffer());
  await expectSame(shipped, 'en');
  write('mini-football', 'mini-football, which took place in the stadium of the capital,');
  await expectSame(shipped, 'en');
  write('non-governmental', `${'internationally recognised '.repeat(150)}non-governmental`);
  const { fit } = await expectSame(shipped, 'en');
  expect(fit?.tight).toBe(true);
  write('mini-football', 'football');
  await expectSame(shipped, 'en');
  write('internationally recognised '.repeat(150), '');
  await expectSame(shipped, 'en', true);
  await expectSame(shipped, 'az');
});

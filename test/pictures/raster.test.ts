// Pictures of pixels: whole or told, turned as one sees them, and nothing left of what the camera wrote.
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import type { OriginalPicture, ShownPicture } from '../../src/period/period.ts';
import { openPicture } from '../../src/pictures/of-period.ts';
import { placePicture, type Slot } from '../../src/pictures/paper.ts';
import { bytesOfPhoto, traces, withTraces } from './planted.ts';

const slot: Slot = { width: 100, height: 50, fit: 'cover', ground: 'rgb(220, 233, 255)' };

/** Four corners of different colours: red and green above, blue and yellow below. */
async function corners(width: number, height: number): Promise<Sharp> {
  const corner = (background: string) => ({
    input: { create: { width: width / 2, height: height / 2, channels: 3 as const, background } },
  });
  const { data, info } = await sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .composite([
      { ...corner('#f00'), left: 0, top: 0 },
      { ...corner('#0f0'), left: width / 2, top: 0 },
      { ...corner('#00f'), left: 0, top: height / 2 },
      { ...corner('#ff0'), left: width / 2, top: height / 2 },
    ])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
}

const types = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;
const given = (kind: keyof typeof types, bytes: Buffer): OriginalPicture => ({
  file: `images/a.${kind}`,
  mediaType: types[kind],
  original: bytes,
});

async function opened(picture: OriginalPicture, focus = { x: 0.5, y: 0.5 }): Promise<ShownPicture> {
  const result = await openPicture(picture, focus);
  if ('fault' in result) throw new Error(result.fault.code);
  return result.picture;
}

async function placed(
  picture: OriginalPicture,
  job: Partial<Parameters<typeof placePicture>[2]> = {},
  focus = { x: 0.5, y: 0.5 },
) {
  const { src = '' } = await placePicture(picture, await opened(picture, focus), {
    kind: 'photo',
    slot,
    press: false,
    ...job,
  });
  const [, type, data = ''] = /^data:image\/(\w+);base64,(.*)$/.exec(src) ?? [];
  const bytes = Buffer.from(data, 'base64');
  return { type, bytes, ...(await sharp(bytes).metadata()) };
}

/** The colour at a place, as fractions: R, G and B. */
async function colourAt(bytes: Buffer, x: number, y: number): Promise<number[]> {
  const { width, height } = await sharp(bytes).metadata();
  const pixel = { left: Math.floor(x * (width - 1)), top: Math.floor(y * (height - 1)), width: 1, height: 1 };
  return [...(await sharp(bytes).toColourspace('srgb').removeAlpha().extract(pixel).raw().toBuffer())];
}

const near = (colour: readonly number[]) => colour.map((value) => (value > 128 ? 1 : 0)).join('');

describe('a file that was copied in part', () => {
  const cut = {
    half: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
    'all but 40 bytes': (bytes: Buffer) => bytes.subarray(0, bytes.length - 40),
    'its full length, the second half nought': (bytes: Buffer) =>
      Buffer.concat([bytes.subarray(0, bytes.length / 2), Buffer.alloc(Math.ceil(bytes.length / 2))]),
  };
  const kinds = {
    jpeg: (photo: Sharp) => photo.jpeg(),
    'progressive jpeg': (photo: Sharp) => photo.jpeg({ progressive: true }),
    png: (photo: Sharp) => photo.png(),
    webp: (photo: Sharp) => photo.webp(),
    'webp without loss': (photo: Sharp) => photo.webp({ lossless: true }),
  };
  it.each(Object.entries(kinds))('is told, and whole it is not: %s', async (kind, make) => {
    const type = (['jpeg', 'png', 'webp'] as const).find((one) => kind.includes(one)) ?? 'jpeg';
    const whole = await make(sharp(await bytesOfPhoto(600, 400))).toBuffer();
    expect((await opened(given(type, whole))).size).toEqual({ width: 600, height: 400 });
    for (const [how, shorten] of Object.entries(cut)) {
      const result = await openPicture(given(type, shorten(whole)), undefined);
      expect([how, result]).toMatchObject([how, { fault: { code: 'picture-broken' } }]);
    }
  });

  it('is told where bytes in the middle are others', async () => {
    const bytes = await sharp(await bytesOfPhoto(600, 400))
      .jpeg()
      .toBuffer();
    for (let at = 0; at < 40; at += 1) bytes.writeUInt16BE(0xffd9, Math.floor(bytes.length / 2) + at * 7);
    expect(await openPicture(given('jpeg', bytes), undefined)).toMatchObject({
      fault: { code: 'picture-broken' },
    });
  });
});

describe('what goes onto paper', () => {
  it.each(Object.keys(types) as (keyof typeof types)[])(
    'has nothing of the camera’s, turned as one sees it: %s',
    async (kind) => {
      const photo = (await corners(600, 400)).withMetadata({ orientation: 6 });
      const bytes = withTraces(
        kind,
        await photo.withExifMerge(traces.exif).withXmp(traces.xmp)[kind]({ quality: 100 }).toBuffer(),
      );
      for (const trace of traces.words) expect(bytes.includes(trace)).toBe(true);
      const picture = given(kind, bytes);
      // Turned clockwise by a quarter, the picture is upright: blue, red, yellow and green.
      const shown = await opened(picture);
      expect(shown.size).toEqual({ width: 400, height: 600 });
      for (const press of [false, true]) {
        const whole = await placed(picture, { slot: { ...slot, width: 40, height: 60 }, press });
        expect(near(await colourAt(whole.bytes, 0.1, 0.1))).toBe('001');
        expect(near(await colourAt(whole.bytes, 0.9, 0.1))).toBe('100');
        for (const one of [whole.bytes, shown.bytes]) {
          for (const trace of traces.words) expect(one.includes(trace)).toBe(false);
          const { exif, xmp, iptc } = await sharp(one).metadata();
          expect({ exif, xmp, iptc }).toEqual({});
        }
      }
    },
  );

  it('is the part around the focus, at 300 dots per inch and no more', async () => {
    const photo = given('jpeg', await (await corners(1400, 2100)).jpeg().toBuffer());
    const { width, height, bytes } = await placed(photo, {}, { x: 0.5, y: 0.1 });
    expect([width, height]).toEqual([1181, 590]);
    expect([near(await colourAt(bytes, 0.1, 0.9)), near(await colourAt(bytes, 0.9, 0.9))]).toEqual([
      '100',
      '010',
    ]);
    const below = await placed(photo, {}, { x: 0.5, y: 0.95 });
    expect([
      near(await colourAt(below.bytes, 0.1, 0.1)),
      near(await colourAt(below.bytes, 0.9, 0.1)),
    ]).toEqual(['001', '110']);
  });

  it('is never made larger', async () => {
    const { width, height } = await placed(given('png', await (await corners(400, 400)).png().toBuffer()));
    expect([width, height]).toEqual([400, 200]);
  });

  it('is light whatever there is in it', async () => {
    const noise = {
      create: {
        width: 1800,
        height: 900,
        channels: 3 as const,
        background: '#000',
        noise: { type: 'gaussian' as const, mean: 128, sigma: 90 },
      },
    };
    const { bytes } = await placed(
      given('png', await sharp(noise).removeAlpha().png({ compressionLevel: 1 }).toBuffer()),
      {
        slot: { ...slot, width: 150, height: 75 },
      },
    );
    expect(bytes.length).toBeLessThan(380_000);
  });

  it('shows the ground through a picture with holes, and the printer gets the holes', async () => {
    const holes = given(
      'png',
      await sharp({ create: { width: 1600, height: 800, channels: 4, background: '#0000' } })
        .png()
        .toBuffer(),
    );
    const screen = await placed(holes);
    const [red = 0, green = 0, blue = 0] = await colourAt(screen.bytes, 0.5, 0.5);
    expect([screen.type, Math.abs(red - 220) < 3, Math.abs(green - 233) < 3, blue > 252]).toEqual([
      'jpeg',
      true,
      true,
      true,
    ]);
    expect(await placed(holes, { press: true })).toMatchObject({ type: 'png', hasAlpha: true });
  });

  it('has the colours that the profile says', async () => {
    const red = sharp({
      create: { width: 200, height: 100, channels: 3, background: { r: 200, g: 60, b: 40 } },
    });
    const wide = given('jpeg', await red.clone().withIccProfile('p3').jpeg({ quality: 100 }).toBuffer());
    const screen = await placed(wide);
    const [r = 0, g = 0, b = 0] = await colourAt(screen.bytes, 0.5, 0.5);
    expect(Math.max(Math.abs(r - 200), Math.abs(g - 60), Math.abs(b - 40))).toBeLessThan(4);
    expect(screen.hasProfile).toBe(false);
    expect((await placed(wide, { press: true })).hasProfile).toBe(true);
  });

  it('is grey where the picture is', async () => {
    const grey = given('jpeg', await (await corners(600, 300)).toColourspace('b-w').jpeg().toBuffer());
    expect((await placed(grey)).channels).toBe(1);
    expect((await placed(grey, { press: true })).channels).toBe(1);
  });

  it('tells four inks without a profile, and takes those with one', async () => {
    const inks = (await corners(200, 100)).toColourspace('cmyk');
    expect(await opened(given('jpeg', await inks.clone().jpeg().toBuffer()))).toMatchObject({
      inksUnknown: true,
    });
    const tagged = given('jpeg', await inks.clone().withIccProfile('cmyk').jpeg({ quality: 100 }).toBuffer());
    expect(await opened(tagged)).toMatchObject({ inksUnknown: false });
    const { space, bytes } = await placed(tagged);
    expect([space, near(await colourAt(bytes, 0.1, 0.1))]).toEqual(['srgb', '100']);
  });

  it('is the same bytes at every run', async () => {
    const photo = given(
      'jpeg',
      await sharp(await bytesOfPhoto(1300, 900))
        .jpeg()
        .toBuffer(),
    );
    const [one, two] = [await placed(photo), await placed(photo)];
    expect(one.bytes.equals(two.bytes)).toBe(true);
  });
});

it('refuses more pixels than memory has room for', async () => {
  const { hugePng } = await import('../acceptance/support/pictures.ts');
  expect(await openPicture(given('png', hugePng(30_000, 30_000, true)), undefined)).toMatchObject({
    fault: { code: 'picture-too-large', message: 'has 30000 × 30000 pixels.' },
  });
});

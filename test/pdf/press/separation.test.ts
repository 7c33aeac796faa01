// Pages of any HTML in inks: gradients, masks, patterns, opacity, pictures; and what cannot be printed is named.
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { PressFacts } from '../../../src/pdf/facts.ts';
import type { Build } from '../../../src/pdf/press/builds.ts';
import { finishPress } from '../../../src/pdf/press/index.ts';
import type { Period } from '../../../src/period/period.ts';
import { useSession } from '../../support/factsheets.ts';
import { builds, marksIn, nameIn, numbersIn, type PressFile, readPress } from '../../support/press.ts';
import { sheet, someFacts } from '../../support/sheets.ts';

const session = useSession();

/** Chromium's PDF of a body on a sheet with bleed. */
async function printed(body: string): Promise<Uint8Array> {
  const html = await sheet(`<div style="height:300mm">${body}</div>`);
  return (await session().tools.print(html, true)).pdf;
}

/** The press edition of a PDF, and what the checks are told of it. */
async function separated(
  pdf: Uint8Array,
  own: Record<string, Build> = {},
): Promise<PressFile & { press: PressFacts }> {
  const period = { operation: { press: { builds: own } } } as unknown as Period;
  const job = { ...(await session().tools.press(period)), file: 'sheet.pdf' };
  const { bytes, press } = await finishPress(pdf, someFacts, job);
  if (!press) throw new Error('no facts');
  return { ...(await readPress(bytes)), press };
}

const svg = (inside: string) =>
  `<svg width="200" height="60" role="img" aria-label="A drawing">${inside}</svg>`;
const stops = (...colours: string[]) =>
  colours.map((colour, at) => `<stop offset="${at / (colours.length - 1)}" ${colour}/>`).join('');
const filled = (gradient: string) =>
  svg(`<defs>${gradient}</defs><rect width="200" height="60" fill="url(#a)"/>`);
const allBuilds = ({ paintings }: PressFile) => paintings.flatMap(builds);

it('prints fills and lines in their builds, and in the office’s own', async () => {
  const body = `<div style="background:#0072bc;border:2px solid #00b398"><p style="color:#fff">Words</p></div>
    ${svg('<rect width="9" height="9" fill="#f3a712" stroke="#18375f"/>')}`;
  const file = await separated(await printed(body), { '#F3A712': [0, 40, 95, 0] });
  for (const build of [
    [99, 50, 0, 0],
    [90, 0, 52, 0],
    [99, 83, 36, 27],
    [0, 40, 95, 0],
  ]) {
    expect(allBuilds(file)).toContainEqual(build);
  }
  expect(file.press.colours).toEqual([]);
});

it('names a colour that has no build, its page and what it belongs to; a draft gets inks that look alike', async () => {
  const body = `<p>Plain words</p><p style="font-size:40px;color:#f3a712">Coloured words</p>
    ${svg('<circle r="20" fill="#123456"/>')}<div style="height:9px;background:#abcdef"></div>`;
  const {
    press: { colours },
  } = await separated(await printed(body));
  const told = colours.map(({ colour, page, element }) => `${colour} ${page} ${element}`);
  expect(new Set(told)).toEqual(
    new Set(['#f3a712 1 Coloured words', '#123456 1 A drawing', '#abcdef 1 undefined']),
  );
  const orange = allBuilds(await separated(await printed(body))).filter(
    ([c = 0, , y = 0]) => c < 20 && y > 80,
  );
  expect(orange.length).toBeGreaterThan(0);
});

it('prints gradients between the builds of their stops', async () => {
  const straight = `<linearGradient id="a">${stops('stop-color="#0072bc"', 'stop-color="#00b398"', 'stop-color="#18375f"')}</linearGradient>`;
  const round = `<radialGradient id="a">${stops('stop-color="#0072bc"', 'stop-color="#ffffff"')}</radialGradient>`;
  for (const [gradient, expected] of [
    [
      straight,
      [
        [0.99, 0.5, 0, 0],
        [0.9, 0, 0.52, 0],
        [0.99, 0.83, 0.36, 0.27],
      ],
    ],
    [
      round,
      [
        [0.99, 0.5, 0, 0],
        [0, 0, 0, 0],
      ],
    ],
  ] as const) {
    const { dicts, names } = await separated(await printed(filled(gradient)));
    const shadings = dicts.filter((dict) => dict.has(PDFName.of('ShadingType')));
    expect(shadings.map((dict) => nameIn(dict, 'ColorSpace'))).toEqual(['DeviceCMYK']);
    const ends = dicts.filter(
      (dict) => dict.has(PDFName.of('C1')) && numbersIn(dict, 'C1').some((ink) => ink !== 1),
    );
    const colours = ends.flatMap((dict) => [numbersIn(dict, 'C0'), numbersIn(dict, 'C1')]);
    for (const build of expected) expect(colours).toContainEqual([...build]);
    expect(names.get('/DeviceRGB')).toBeUndefined();
  }
});

it('names a stop of a gradient that has no build', async () => {
  const gradient = `<linearGradient id="a">${stops('stop-color="#0072bc"', 'stop-color="#f3a712"')}</linearGradient>`;
  const {
    press: { colours },
  } = await separated(await printed(filled(gradient)));
  expect(colours).toEqual([{ page: 1, element: 'A drawing', colour: '#f3a712' }]);
});

it('keeps soft masks as greys that say the same', async () => {
  const faded = `<linearGradient id="a">${stops('stop-color="#0072bc" stop-opacity=".25"', 'stop-color="#0072bc"')}</linearGradient>`;
  const { paintings, dicts, names } = await separated(await printed(filled(faded)));
  expect(paintings.some(({ mask }) => mask)).toBe(true);
  expect(names.get('/DeviceRGB')).toBeUndefined();
  const grey = dicts.filter((dict) => dict.has(PDFName.of('C1')) && numbersIn(dict, 'C1').length === 1);
  expect(grey.map((dict) => numbersIn(dict, 'C0'))).toContainEqual([expect.closeTo(0.25, 2)]);
});

it('mixes what can be seen through in inks', async () => {
  const body = `<div style="opacity:.5;background:#0072bc"><p style="color:#fff">Words</p></div>
    <div style="mix-blend-mode:multiply;background:#00b398"><p>More</p></div>`;
  const { dicts, names } = await separated(await printed(body));
  const groups = dicts.filter((dict) => nameIn(dict, 'S') === 'Transparency');
  expect(groups.length).toBeGreaterThan(1);
  expect(new Set(groups.map((dict) => nameIn(dict, 'CS')))).toEqual(new Set(['DeviceCMYK']));
  expect(names.get('/DeviceRGB')).toBeUndefined();
});

it('tells of small letters on several plates, and lets large ones be', async () => {
  const body =
    '<p style="color:#0072bc">Small words</p><p style="color:#0072bc;font-size:14pt">Large words</p>';
  const {
    press: { letters },
  } = await separated(await printed(body));
  expect(new Set(letters.map(({ element }) => element))).toEqual(new Set(['Small words']));
  expect(letters[0]).toMatchObject({ size: expect.closeTo(12, 3), build: [99, 50, 0, 0] });
});

it('prints black over what lies below, and nothing else but small grey letters', async () => {
  const body =
    '<div style="background:#0072bc"><p style="color:#000">Black</p><p style="color:#fff">White</p></div>';
  const { paintings, dicts } = await separated(await printed(body));
  expect(dicts.some((dict) => dict.get(PDFName.of('op'))?.toString() === 'true')).toBe(true);
  const inks = new Map<string, string>();
  for (const { ops } of paintings) {
    let [fill, state] = ['', ''];
    for (const { name, operands } of ops) {
      if (name === 'k') fill = operands.join(' ');
      if (name === 'gs' && operands[0]?.startsWith('/Press')) state = operands[0];
      if (name === 'Tj' || name === 'TJ' || name === 'f') inks.set(fill, state);
    }
  }
  expect(Object.fromEntries(inks)).toEqual({
    '0.99 0.5 0 0': '/PressOut',
    '0 0 0 1': '/PressOver',
    '0 0 0 0': '/PressOut',
  });
});

it.each([
  [6.9, '0 0 0 1 k'],
  [8.9, '0 0 0 1 k'],
  [9, '0 0 0 0.6 k'],
  [20, '0 0 0 0.6 k'],
])('grey letters of %f pt are printed in %s, and what follows in its own colour', async (size, ink) => {
  const body = `<p style="color:#666666;font-size:${size}pt">Grey <b>and bold</b></p>
    <p style="color:#666666;font-size:30pt">Large</p><div style="background:#666666;width:9px;height:9px"></div>`;
  const { paintings } = await separated(await printed(body));
  const letters = paintings.flatMap(marksIn).filter(({ kind }) => kind === 'letters');
  const inks = (at: number) =>
    new Set(letters.filter((each) => Math.abs(each.size - at) < 0.1).map((each) => each.ink));
  expect(inks(size)).toEqual(new Set([ink]));
  expect(inks(30)).toEqual(new Set(['0 0 0 0.6 k']));
  expect(letters.filter((each) => each.size < 14).every(({ over }) => over)).toBe(true);
  expect(filledInks(paintings)).toContain('0 0 0 0.6');
});

/** The inks in which shapes are filled. */
function filledInks(paintings: PressFile['paintings']): Set<string> {
  const inks = new Set<string>();
  for (const { ops } of paintings) {
    let [fill, before] = ['', [] as string[]];
    for (const { name, operands } of ops) {
      if (name === 'q') before = [...before, fill];
      if (name === 'Q') fill = before.pop() ?? fill;
      if (name === 'k') fill = operands.join(' ');
      if (name === 'f' || name === 'f*') inks.add(fill);
    }
  }
  return inks;
}

it.each([
  ['a hairline of grey', '#666666', 1, true],
  ['a wide line of grey', '#666666', 4, false],
  ['a hairline of the brand’s blue', '#0072bc', 1, false],
  ['a white hairline', '#ffffff', 1, false],
])('%s over a tint', async (_, colour, width, over) => {
  const line = `<rect width="200" height="60" fill="#e0e9fe"/><path d="M0 30H200" stroke="${colour}" stroke-width="${width}"/>`;
  const { paintings } = await separated(await printed(svg(line)));
  const lines = paintings.flatMap(marksIn).filter(({ kind, ink }) => kind === 'line' && ink.endsWith(' K'));
  expect(lines.map((each) => each.over)).toEqual([over]);
});

/** A photo: broad colours with some noise. */
function photo(width: number, height: number, channels: 3 | 4 = 3) {
  const pixels = Buffer.alloc(width * height * channels);
  for (let at = 0; at < pixels.length; at += 1) {
    const x = Math.floor(at / channels) % width;
    pixels[at] = at % channels === 3 ? x % 256 : (x * (1 + (at % channels)) + ((at * 7) % 13)) % 256;
  }
  return sharp(pixels, { raw: { width, height, channels } });
}

const picture = (type: string, bytes: Buffer, style = 'width:50.8mm;height:25.4mm') =>
  `<img style="${style}" alt="A photo" src="data:image/${type};base64,${bytes.toString('base64')}">`;

it.each([
  ['a JPEG', () => photo(400, 200).jpeg(), 'jpeg'],
  ['a JPEG with a profile', () => photo(400, 200).withIccProfile('p3').jpeg(), 'jpeg'],
  ['a JPEG of four inks', () => photo(400, 200).toColourspace('cmyk').jpeg(), 'jpeg'],
  ['a PNG', () => photo(400, 200).png(), 'png'],
  ['a PNG of 16 bits', () => photo(400, 200).toColourspace('rgb16').png(), 'png'],
])('puts %s into inks, with as many pixels as it has', async (_, make, type) => {
  const { pictures, press } = await separated(await printed(picture(type, await make().toBuffer())));
  expect(pictures.map(({ space, width, height }) => [space, width, height])).toEqual([
    ['DeviceCMYK', 400, 200],
  ]);
  expect(press.pictures).toEqual([{ page: 1, element: 'A photo', dots: expect.closeTo(200, 0) }]);
  const { samples = new Uint8Array() } = pictures[0] ?? {};
  expect(samples.length).toBe(400 * 200 * 4);
  expect(
    Math.max(...[0, 1, 2].map((ink) => samples.filter((_, at) => at % 4 === ink).reduce((a, b) => a + b, 0))),
  ).toBeGreaterThan(0);
});

it('says of a blue picture what it says of blue', async () => {
  const blue = sharp({ create: { width: 300, height: 150, channels: 3, background: '#0072bc' } });
  const { pictures } = await separated(await printed(picture('png', await blue.png().toBuffer())));
  const [c = 0, m = 0, y = 0] = pictures[0]?.samples ?? [];
  expect(c).toBeGreaterThan(180);
  expect(m).toBeGreaterThan(60);
  expect(y).toBeLessThan(40);
});

it('takes a photo down to 300 dots per inch, and says how fine it was', async () => {
  const body = picture('jpeg', await photo(1600, 800).jpeg().toBuffer());
  const { pictures, press } = await separated(await printed(body));
  expect(press.pictures[0]?.dots).toBeCloseTo(800, 0);
  const { width = 0, height = 0 } = pictures[0] ?? {};
  expect([Math.round(width / 10), Math.round(height / 10)]).toEqual([60, 30]);
});

it('prints a grey photo in black alone', async () => {
  const grey = photo(300, 150).toColourspace('b-w');
  for (const [type, bytes] of [
    ['png', await grey.clone().png().toBuffer()],
    ['jpeg', await grey.clone().jpeg().toBuffer()],
  ] as const) {
    const { pictures } = await separated(await printed(picture(type, bytes)));
    expect(pictures.map(({ space }) => space)).toEqual(['DeviceGray']);
  }
});

it('keeps what can be seen through a picture', async () => {
  const body = picture('png', await photo(300, 150, 4).png().toBuffer());
  const { pictures, dicts } = await separated(await printed(body));
  expect(pictures.map(({ space }) => space).sort()).toEqual(['DeviceCMYK', 'DeviceGray']);
  expect(
    dicts.filter((dict) => nameIn(dict, 'ColorSpace') === 'DeviceCMYK' && dict.has(PDFName.of('SMask')))
      .length,
  ).toBe(1);
});

it('finds the pictures inside of drawings', async () => {
  const inside = `data:image/png;base64,${(await photo(100, 50).png().toBuffer()).toString('base64')}`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><image width="200" height="100" href="${inside}"/></svg>`;
  const { press } = await separated(await printed(picture('svg+xml', Buffer.from(drawing))));
  expect(press.pictures).toEqual([{ page: 1, element: 'A photo', dots: expect.closeTo(50, 0) }]);
});

/** Chromium's PDF with an object changed: what another browser might write. */
async function planted(body: string, change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(await printed(body), { updateMetadata: false });
  change(document);
  return document.save();
}

const imagesOf = ({ context }: PDFDocument) =>
  context.enumerateIndirectObjects().flatMap(([, object]) => {
    const image =
      object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image');
    return image ? [object] : [];
  });

/** Puts operators before those of page 1. */
function paint(document: PDFDocument, operators: string): void {
  const [page] = document.getPages();
  const contents = page?.node.get(PDFName.of('Contents'));
  const first = document.context.register(document.context.stream(operators));
  page?.node.set(PDFName.of('Contents'), document.context.obj([first, contents ?? null]));
}

const oneImage = async () => picture('png', await photo(100, 50).png().toBuffer());

it.each([
  ['an inline picture', 'q BI /W 1 /H 1 /CS /RGB /BPC 8 ID abc EI Q\n'],
  ['colours of a space that is not known', '/CS0 cs 1 0 0 sc 0 0 9 9 re f\n'],
  ['no XObject of the name “Nothing”', '/Nothing Do\n'],
  ['no graphics state of the name “Nothing”', '/Nothing gs\n'],
])('stops at %s', async (what, operators) => {
  const pdf = await planted('<p>Words</p>', (document) => paint(document, operators));
  await expect(separated(pdf)).rejects.toMatchObject({
    code: 'pdf-not-understood',
    message: expect.stringContaining(what),
  });
});

it.each([
  ['packed by JPXDecode', (dict: PDFDict) => dict.set(PDFName.of('Filter'), PDFName.of('JPXDecode'))],
  ['in other colours than RGB', (dict: PDFDict) => dict.set(PDFName.of('ColorSpace'), PDFName.of('Lab'))],
  ['other than 8 bits', (dict: PDFDict) => dict.set(PDFName.of('BitsPerComponent'), dict.context.obj(4))],
  ['with Decode', (dict: PDFDict) => dict.set(PDFName.of('Decode'), dict.context.obj([1, 0, 1, 0, 1, 0]))],
])('stops at a picture %s, and names the object', async (what, change) => {
  const pdf = await planted(await oneImage(), (document) => {
    for (const { dict } of imagesOf(document)) change(dict);
  });
  await expect(separated(pdf)).rejects.toMatchObject({
    code: 'pdf-not-understood',
    message: expect.stringMatching(new RegExp(`${what}.*\\(object \\d+\\)`)),
  });
});

it('stops at gradients that it cannot print', async () => {
  const repeated = `<linearGradient id="a" spreadMethod="repeat" x2=".2">${stops('stop-color="#0072bc"', 'stop-color="#ffffff"')}</linearGradient>`;
  await expect(separated(await printed(filled(repeated)))).rejects.toMatchObject({
    code: 'pdf-not-understood',
    hint: expect.stringContaining('a drawing has it'),
  });
});

it('leaves nothing of RGB in what no page paints', async () => {
  const pdf = await planted('<p>Words</p>', (document) => {
    const form = document.context.stream('0 0.4471 0.7373 rg 0 0 9 9 re f', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 9, 9],
      Resources: {},
    });
    const resources = document.getPages()[0]?.node.Resources();
    const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict) ?? document.context.obj({});
    resources?.set(PDFName.of('XObject'), objects);
    objects.set(PDFName.of('Unused'), document.context.register(form));
  });
  const { paintings } = await separated(pdf);
  expect(paintings.flatMap(({ ops }) => ops.filter(({ name }) => name === 'rg'))).toEqual([]);
  expect(paintings.flatMap(builds)).toContainEqual([99, 50, 0, 0]);
});

it('forgets at Q what was set since q', async () => {
  const body = picture('png', await photo(200, 100).png().toBuffer());
  const operators = 'q 20 0 0 20 0 0 cm 0 0.4471 0.7373 rg Q\n';
  const { press } = await separated(await planted(body, (document) => paint(document, operators)));
  expect(press.pictures).toEqual([{ page: 1, element: 'A photo', dots: expect.closeTo(100, 0) }]);
});

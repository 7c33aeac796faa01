// What is read off the pages as they will be printed: small documents whose answers are known.
import { rmSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type PrintBrowser } from '../../src/print/browser.ts';
import { type Inspection, inspectionOf } from '../../src/print/inspect.ts';
import { readPictures } from '../../src/print/pictures.ts';
import type { Run } from '../../src/print/run.ts';
import { readRuns } from '../../src/print/runs.ts';
import { cacheDir, host, makeFontDir } from './support.ts';

let browser: PrintBrowser;
let fontDir: string;
beforeAll(async () => {
  fontDir = await makeFontDir();
  browser = await openBrowser({ host, cacheDirs: [cacheDir], fontDir, onNote: () => undefined });
});
afterAll(async () => {
  await browser.close();
  rmSync(fontDir, { recursive: true, force: true });
});

const styles = `body { margin: 0 } p, h2 { margin: 0; font: 12pt/16pt Lato }
  .page { position: relative; width: 210mm; height: 297mm; overflow: hidden }`;

/** What is on two pages with these contents. */
function inspected(first: string, second = ''): Promise<Inspection> {
  const pages = [first, second].map(
    (content, index) => `<section class="page" data-page="${index + 1}">${content}</section>`,
  );
  return browser.withPage(async ({ page }) => {
    await page.setContent(`<!doctype html><html lang="en"><style>${styles}</style>${pages.join('')}</html>`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    const inspection = inspectionOf(await readRuns(page), await readPictures(page));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    return inspection;
  });
}

async function runsOf(first: string, second?: string): Promise<readonly Run[]> {
  return (await inspected(first, second)).runs;
}

/** The colours of the run with these words, as `r,g,b on r,g,b`. */
const colours = (runs: readonly Run[], text: string) =>
  runs
    .find((run) => run.text === text)
    ?.prints.map(({ ink, ground }) => `${ink.map(Math.round)} on ${ground.map(Math.round)}`);

const drawing = (inside: string, attributes = 'width="200" height="100"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" ${attributes}>${inside}</svg>`;

describe('type', () => {
  it('is told in points, with its weight, its words and the passage that it belongs to', async () => {
    const [plain, bold] = await runsOf('<p data-block="notes.one">Good\u00ADbye, <b>all  of\nyou</b></p>');
    expect(plain).toMatchObject({ text: 'Goodbye,', block: 'notes.one', weight: 400 });
    expect(plain?.size).toBeCloseTo(12, 3);
    expect(bold).toMatchObject({ text: 'all of you', weight: 700 });
  });

  it.each([
    ['scaled by a transformation', '<div style="transform: rotate(90deg) scale(0.5)"><p>A</p></div>', 6],
    ['scaled', '<div style="scale: 0.5"><p>A</p></div>', 6],
    ['zoomed', '<div style="zoom: 0.75"><p>A</p></div>', 9],
    ['in a drawing at its own size', drawing('<text y="50" font-size="12">A</text>'), 9],
    [
      'in a drawing at half its size',
      drawing('<text y="50" font-size="12">A</text>', 'width="100" height="50"'),
      4.5,
    ],
    [
      'in a group of a drawing that is scaled',
      drawing('<g transform="scale(2)"><text y="20" font-size="12">A</text></g>'),
      18,
    ],
  ])('%s', async (_, content, size) => {
    const [run] = await runsOf(content);
    expect(run?.size).toBeCloseTo(size, 2);
  });

  it('leaves out what is not printed, what only screen readers get, and the DRAFT mark', async () => {
    const runs = await runsOf(`
      <p style="visibility: hidden">1</p><p style="display: none">2</p>
      <p style="position: absolute; width: 1px; height: 1px; overflow: hidden">3</p>
      <p style="position: absolute; clip-path: inset(50%)">4</p>
      <div class="draft"><p>5</p></div><style>.six { color: red }</style><p>7</p>`);
    expect(runs.map(({ text }) => text)).toEqual(['7']);
  });
});

describe('the ground', () => {
  it('is the nearest painted one behind the words, on each page', async () => {
    const runs = await runsOf(
      '<div style="background: #0072bc"><p style="color: #fff">blue</p></div><p>paper</p>',
      '<div style="background: #18375f"><div><p style="color: #fff">navy <b style="background: #e1cc0d; color: #000">gold</b></p></div></div>',
    );
    expect(colours(runs, 'blue')).toEqual(['255,255,255 on 0,114,188']);
    expect(colours(runs, 'paper')).toEqual(['0,0,0 on 255,255,255']);
    expect(colours(runs, 'navy')).toEqual(['255,255,255 on 24,55,95']);
    expect(colours(runs, 'gold')).toEqual(['0,0,0 on 225,204,13']);
  });

  it('need not be that of an ancestor', async () => {
    const runs = await runsOf(`<div style="height: 50mm; background: #dce9ff"></div>
      <p style="position: absolute; top: 20mm">over it</p>`);
    expect(colours(runs, 'over it')).toEqual(['0,0,0 on 220,233,255']);
  });

  it('is found below the DRAFT mark', async () => {
    const runs = await runsOf(`<div style="background: #0072bc"><p>words</p></div>
      <div class="draft" style="position: absolute; inset: 0; background: #fff"><p>Draft</p></div>`);
    expect(colours(runs, 'words')).toEqual(['0,0,0 on 0,114,188']);
  });

  it('is mixed where colours let it through', async () => {
    const runs = await runsOf(`<div style="background: #000"><div style="background: rgb(255 255 255 / 0.5)">
      <p style="color: rgb(0 0 0 / 0.5)">half</p><p style="opacity: 0.5">faint</p></div></div>`);
    expect(colours(runs, 'half')).toEqual(['64,64,64 on 128,128,128']);
    expect(colours(runs, 'faint')).toEqual(['64,64,64 on 128,128,128']);
  });

  it('is the shape that a label of a drawing stands on, at both of its ends', async () => {
    const runs = await runsOf(
      `<div style="background: #eee">${drawing(`
      <rect width="100" height="100" fill="#0072bc"/><circle cx="150" cy="50" r="50" fill="none" stroke="#000"/>
      <text x="5" y="50" font-size="10" fill="#fff">inside</text>
      <text x="60" y="80" font-size="20">beyond it</text>
      <circle cx="150" cy="80" r="20" fill="#fff" stroke="#18375f" stroke-width="20"/>
      <text x="140" y="50" font-size="10">ring</text><text x="122" y="82" font-size="4" fill="#fff">line</text>`)}</div>`,
    );
    expect(colours(runs, 'inside')).toEqual(Array(2).fill('255,255,255 on 0,114,188'));
    expect(colours(runs, 'beyond it')).toEqual(['0,0,0 on 0,114,188', '0,0,0 on 238,238,238']);
    expect(colours(runs, 'line')).toEqual(Array(2).fill('255,255,255 on 24,55,95'));
    expect(colours(runs, 'ring')).toEqual(Array(2).fill('0,0,0 on 238,238,238'));
  });

  it('is unknown on pictures and gradients, and under filters', async () => {
    const picture = createCanvas(4, 4).toDataURL('image/png');
    const runs = await runsOf(`
      <div style="position: relative"><img src="${picture}" alt="" style="width: 50mm; height: 20mm">
      <p style="position: absolute; top: 5mm">on a photo</p></div>
      <div style="background: linear-gradient(#fff, #000)"><p>on a gradient</p></div>
      <div style="filter: invert(1)"><p>filtered</p></div>
      <p style="color: oklch(0.5 0.1 20)">in another notation</p>`);
    expect(runs.map(({ prints }) => prints)).toEqual([[], [], [], []]);
  });
});

describe('lines', () => {
  it('are told in mm from the corner of their page', async () => {
    const runs = await runsOf(
      '',
      '<p style="position: absolute; left: 20mm; top: 100mm; width: 5mm">a b</p>',
    );
    const [run] = runs;
    expect(run?.page).toBe(2);
    expect(run?.box.left).toBeCloseTo(20, 1);
    expect(run?.first.top).toBeCloseTo(100.2, 0);
    expect(run?.box).toMatchObject({ top: run?.first.top, bottom: run?.last.bottom });
    expect((run?.last.top ?? 0) - (run?.first.top ?? 0)).toBeCloseTo((16 / 72) * 25.4, 1);
  });

  it('say which heading they belong to', async () => {
    const runs = await runsOf('<h1>One <em>two</em></h1><p>three</p>', '<h3>four</h3>');
    expect(runs.map(({ text, heading }) => [text, heading])).toEqual([
      ['One', 0],
      ['two', 0],
      ['three', undefined],
      ['four', 1],
    ]);
  });
});

describe('pictures', () => {
  it('have their pixels, and the box that they are fitted into without its padding', async () => {
    const photo = createCanvas(400, 300).toDataURL('image/jpeg');
    const { pictures } = await inspected(
      '',
      `<img data-picture="photo" src="${photo}" alt="x" style="box-sizing: border-box; width: 100mm; height: 60mm;
        padding: 5mm; border: 1mm solid; object-fit: cover">
       <img src="data:image/svg+xml,${encodeURIComponent(drawing(''))}" alt="Map">`,
    );
    expect(pictures).toMatchObject([
      { name: 'photo', page: 2, pixels: { width: 400, height: 300 }, fit: 'cover', vector: false },
      { name: 'Map', page: 2, fit: 'fill', vector: true },
    ]);
    expect(pictures[0]?.box.width).toBeCloseTo(88, 0);
    expect(pictures[0]?.box.height).toBeCloseTo(48, 0);
  });
});

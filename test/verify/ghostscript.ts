// Ghostscript, as Debian has it: takes a PDF apart into its plates.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';

const run = promisify(execFile);

export const plates = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;

/** How much ink a plate has at each pixel, 0 to 255. */
export type Plate = { width: number; height: number; ink: Uint8Array };

/** One page's plates by name. */
export type Plates = Record<(typeof plates)[number], Plate>;

/** The plates of every page, at `dpi`, with overprinting as a press has it. */
export async function separate(pdf: Uint8Array, pages: number, dpi: number): Promise<Plates[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheet-plates-'));
  try {
    const file = path.join(folder, 'sheet.pdf');
    await writeFile(file, pdf);
    const args = ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=tiffsep', `-r${dpi}`];
    await run('gs', [...args, `-sOutputFile=${path.join(folder, 'page-%d.tif')}`, file]);
    return await Promise.all(Array.from({ length: pages }, (_, index) => platesOf(folder, index + 1)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function platesOf(folder: string, page: number): Promise<Plates> {
  const read = async (name: string): Promise<[string, Plate]> => {
    const { data, info } = await sharp(path.join(folder, `page-${page}(${name}).tif`))
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return [name, { width: info.width, height: info.height, ink: data.map((light) => 255 - light) }];
  };
  return Object.fromEntries(await Promise.all(plates.map(read))) as Plates;
}

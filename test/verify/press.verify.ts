// The press edition taken apart into its plates, as a printer's machine does: letters, bleed and marks.
import { beforeAll, describe, expect, test } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { large, operations, shipped, small } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { withoutBlackLetters } from '../support/press.ts';
import { missingPrograms } from './debian.ts';
import { type Plate, type Plates, plates, separate } from './ghostscript.ts';

const missing = await missingPrograms('gs');
if (missing) test.skip(`The plates were not looked at. ${missing}`, () => undefined);

const dpi = 150;
const session = useSession();

/** A place in mm from the left and top of the trim, as an index into a plate. */
function at({ width }: Plate, x: number, y: number): number {
  const dots = (mm: number) => Math.round(((mm + 12.7) / 25.4) * dpi);
  return dots(y) * width + dots(x);
}

/** The most ink in a small square around a place. */
function inkNear(plate: Plate, x: number, y: number): number {
  const middle = at(plate, x, y);
  let most = 0;
  for (let down = -2; down <= 2; down += 1) {
    for (let right = -2; right <= 2; right += 1) {
      most = Math.max(most, plate.ink[middle + down * plate.width + right] ?? 0);
    }
  }
  return most;
}

/** The columns of a plate that have ink between two heights (mm from the top of the trim). */
function inkedColumns(plate: Plate, from: number, to: number): Set<number> {
  const inked = new Set<number>();
  for (let place = at(plate, -12.7, from); place < at(plate, -12.7, to); place += 1) {
    if ((plate.ink[place] ?? 0) > 40) inked.add(place % plate.width);
  }
  return inked;
}

describe.skipIf(missing !== undefined).each([
  [shipped, ['az', 'en'], false],
  [large, ['en'], false],
  [small, ['en'], true],
] as const)('%s %s (draft: %s)', (id, languages, draft) => {
  let sheets: { pages: Plates[]; bare: Plates[] }[];

  beforeAll(async () => {
    const { tools } = session();
    const root = id === shipped ? tools.root : folderSource(operations);
    const job = { id, languages, editions: ['press'] as const, draft, print: 'always' as const };
    const { files } = await makeFactsheets(job, { ...tools, root }, () => undefined);
    sheets = await Promise.all(
      files.map(async ({ bytes }) => ({
        pages: await separate(bytes, 2, dpi),
        bare: await separate(await withoutBlackLetters(bytes), 2, dpi),
      })),
    );
  });

  test('there is something to look at', () => {
    expect(sheets.length).toBe(languages.length);
  });

  // The mark of a draft is grey that can be seen through, and thins what lies below.
  test.skipIf(draft)('letters are on the black plate alone: the others do not know of them', () => {
    for (const { pages, bare } of sheets) {
      for (const [index, page] of pages.entries()) {
        for (const name of ['Cyan', 'Magenta', 'Yellow'] as const) {
          const other = bare[index]?.[name].ink ?? [];
          expect(
            page[name].ink.findIndex((ink, place) => ink !== other[place]),
            `${name} of page ${index + 1}`,
          ).toBe(-1);
        }
        const gone = page.Black.ink.filter((ink, place) => ink !== bare[index]?.Black.ink[place]).length;
        expect(gone).toBeGreaterThan(5000);
      }
    }
  });

  test('the masthead, the strip of page 2 and the ground of its foot are inked to the edge of the bleed', () => {
    for (const { pages } of sheets) {
      const [first, second] = pages as [Plates, Plates];
      for (const [plate, x, y] of [
        [first.Cyan, 100, -2.8],
        [first.Cyan, -2.8, 15],
        [first.Cyan, 212.8, 15],
        [second.Cyan, 100, -2.8],
        [second.Cyan, -2.8, 5],
        [second.Cyan, 212.8, 5],
      ] as const) {
        expect(plate.ink[at(plate, x, y)], `${x}, ${y} mm`).toBeGreaterThan(245);
      }
      const foot = second.Cyan.ink[at(second.Cyan, 8, 290)] ?? 0;
      expect(foot).toBeGreaterThan(20);
      for (const [x, y] of [
        [100, 299.8],
        [-2.8, 290],
        [212.8, 290],
        [-2.8, 299.8],
      ] as const) {
        expect(second.Cyan.ink[at(second.Cyan, x, y)], `${x}, ${y} mm`).toBe(foot);
      }
    }
  });

  test('crop marks and registration marks are on every plate', () => {
    for (const { pages } of sheets) {
      for (const page of pages) {
        for (const name of plates) {
          for (const [x, y] of [
            [0, -6],
            [-6, 0],
            [210, -6],
            [216, 0],
            [0, 303],
            [-6, 297],
            [210, 303],
            [216, 297],
            [105, -6.5],
            [105, 303.5],
            [-6.5, 148.5],
            [216.5, 148.5],
          ] as const) {
            expect(inkNear(page[name], x, y), `${name} at ${x}, ${y} mm`).toBeGreaterThan(100);
          }
        }
      }
    }
  });

  test('each plate has its own name on it, and no other', () => {
    for (const { pages } of sheets) {
      for (const page of pages) {
        const columns = plates.map((name) => inkedColumns(page[name], 307, 309.5));
        for (const [index, name] of plates.entries()) expect(columns[index]?.size, name).toBeGreaterThan(10);
        const all = columns.flatMap((each) => [...each]);
        expect(new Set(all).size).toBe(all.length);
      }
    }
  });

  test('no place takes more than 300 % of ink', () => {
    for (const { pages } of sheets) {
      for (const { Cyan, Magenta, Yellow, Black } of pages) {
        let most = 0;
        // The marks, which are in all inks, stand outside of the bleed.
        for (let y = -3; y < 300; y += 0.2) {
          for (let place = at(Cyan, -3, y); place < at(Cyan, 213, y); place += 1) {
            const ink = (plate: Plate) => plate.ink[place] ?? 0;
            most = Math.max(most, ink(Cyan) + ink(Magenta) + ink(Yellow) + ink(Black));
          }
        }
        expect(most).toBeLessThanOrEqual(3 * 255);
      }
    }
  });
});

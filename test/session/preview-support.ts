// What the tests of the preview share: its pictures, held against those of the PDF that a build would make.
import sharp from 'sharp';
import { expect } from 'vitest';
import { rasterise } from '../../src/compare/raster.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import type { Render } from '../../src/session/render.ts';
import { memorySession } from '../support/session.ts';

/** Files in memory that change from one drawing to the next. */
export function previewing(render: Render, files: Map<string, Uint8Array | string>) {
  const root = memorySource(files);
  const session = memorySession(files, render);
  return {
    session,
    show: (id: string, language: string, draft = false) =>
      session.preview(id, { languages: [language], draft }),
    /** Draws, and expects the pixels of the PDF that is made of the same files, and how it was fitted. */
    async expectSame(id: string, language: string, draft = false) {
      const { pages } = await session.preview(id, { languages: [language], draft });
      const job = { id, languages: [language], draft, print: 'always' as const };
      const { files: made } = await makeFactsheets(job, await render.tools(root), () => undefined);
      const wanted = await rasterise(made[0]?.bytes ?? new Uint8Array(), 96);
      expect(pages.map(({ page }) => page)).toEqual([1, 2]);
      for (const [index, { png, width, height }] of pages.entries()) {
        const pixels = await sharp(png).raw().toBuffer();
        const page = wanted[index];
        expect({ width, height }).toEqual({ width: page?.width, height: page?.height });
        expect(differing(pixels, page?.data ?? new Uint8Array()), `page ${index + 1}`).toBe(0);
      }
      return { pages, fit: made[0]?.fit };
    },
  };
}

/** How many bytes are others. */
function differing(one: Uint8Array, other: Uint8Array): number {
  if (Buffer.compare(one, other) === 0) return 0;
  return one.reduce(
    (sum, byte, index) => sum + Number(byte !== other[index]),
    Math.abs(one.length - other.length),
  );
}

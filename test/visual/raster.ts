// Pages as pixels at the resolution of the baseline pictures.
import { type Raster, rasterise as rasteriseAt } from '../../src/compare/raster.ts';

export type { Raster };

/**
 * Dots per inch. The comparison is exact, so that a line of text shifted by 0.005 mm is seen at 96 dpi as at 150; 120
 * is what reads well on a screen (992 × 1403), at 0.6 of the size of 150 dpi. A document takes some 45 ms.
 */
const dpi = 120;

/** Rasterises every page of a PDF at A4's size. */
export function rasterise(pdf: Uint8Array): Promise<Raster[]> {
  return rasteriseAt(pdf, dpi);
}

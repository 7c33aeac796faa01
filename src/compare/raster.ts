// PDF pages as pixels, by PDFium: the same pixels for the same bytes on every machine, because it runs as WebAssembly.
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** A page as RGBA, eight bits each, row by row from the top left. */
export type Raster = { width: number; height: number; data: Uint8Array };

let library: Promise<PDFiumLibrary> | undefined;

/** Rasterises every page of a PDF in dots per inch: at A4's size, or each at its own. */
export async function rasterise(pdf: Uint8Array, dpi: number, size: 'A4' | 'own' = 'A4'): Promise<Raster[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const dots = (mm: number) => Math.round((mm / 25.4) * dpi);
    const asked = size === 'A4' ? { width: dots(210), height: dots(297), scale: 1 } : { scale: dpi / 72 };
    const rasters: Raster[] = [];
    for (const page of document.pages()) {
      const { width, height, data } = await page.render({ ...asked, render: 'bitmap' });
      rasters.push({ width, height, data });
    }
    return rasters;
  } finally {
    document.destroy();
  }
}

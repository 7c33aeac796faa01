// Labels are as wide on the page as the charts measure them, in scripts that Lato lacks too.
import { expect, it } from 'vitest';
import { createRenderer } from '../../src/charts/svg.ts';
import { scriptFonts } from '../../src/layout/script-fonts.ts';
import { typefacesFor } from '../../src/layout/typefaces.ts';
import type { useReader } from '../support/reader.ts';
import { assetsOnce, samples } from '../support/scripts.ts';

/** Tests of the samples in these languages. */
export function measuresSample(languages: readonly string[], reader: ReturnType<typeof useReader>): void {
  it.each(languages)('in %s', async (language) => {
    const { heading = '', text = '', mixed = '' } = samples[language] ?? {};
    const words = [
      ...`${heading} ${text} ${mixed}`.replaceAll('*', '').split(' '),
      mixed.replaceAll('*', ''),
    ];
    const assets = await assetsOnce();
    const { css } = await typefacesFor(assets, { text: words.join(' '), language });
    const { measure } = createRenderer(assets.fonts, scriptFonts);
    const [size, weight] = [100, 700] as const;
    const spans = words.map((word) => `<text>${word}</text>`).join('');
    const style = `${css}\ntext{font-family:var(--faces);font-size:${size}px;font-weight:${weight};font-variant:var(--ligatures,none);text-rendering:geometricPrecision}`;
    const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${style}</style><svg class="drawing">${spans}</svg></html>`;
    const widths = await reader.show(html, { width: 1000 }, (page) =>
      page.evaluate(async () => {
        await document.fonts.ready;
        await Promise.all([...document.fonts].map((font) => font.load()));
        return [...document.querySelectorAll('text')].map((one) => one.getComputedTextLength());
      }),
    );
    const off = words.flatMap((word, index) => {
      const [measured, shown] = [measure(word, size, weight), widths[index] ?? 0];
      return Math.abs(measured - shown) > 0.01 * shown ? [`${word} ${measured} ${shown}`] : [];
    });
    expect(off).toEqual([]);
  });
}

// The SVG holds each label exactly as it was given, and can stand beside others in one page.
import canvas from 'canvas';
import type { ChartConfiguration } from 'chart.js';
import { describe, expect, it } from 'vitest';
import type { BarPoint, ChartConfig } from '../../src/charts/plan.ts';
import { createRenderer } from '../../src/charts/svg.ts';
import { latoRenderer } from './support.ts';

/** Chart.js's own axis, whose labels are set on the middle of their line and to the right. */
function withAxis(labels: string[]): ChartConfig {
  const config: ChartConfiguration<'bar', number[]> = {
    type: 'bar',
    data: { labels, datasets: [{ data: labels.map(() => 3), backgroundColor: '#0072bc' }] },
    options: { indexAxis: 'y', plugins: { legend: { display: false } }, scales: { x: { display: false } } },
  };
  return config as unknown as ChartConfiguration<'bar', BarPoint[]>;
}

const frame = { language: 'en', id: 'one', alt: 'Three', width: 300, height: 120 };

describe('createRenderer', () => {
  it('keeps every character: no ligature, no lost space, nothing dropped that Lato lacks', async () => {
    const labels = ['Əfqanıstan', 'fi ffi', '6\u00a0540', 'a\u2011b', 'أفغانستان', 'İğşƏə'];
    const svg = (await latoRenderer()).draw(withAxis(labels), frame);
    for (const label of labels) expect(svg).toContain(`>${label}</text>`);
  });

  it('escapes labels and the text alternative', async () => {
    const hostile = `<script>alert("1")</script> & 'x'`;
    const safe = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'x'";
    const svg = (await latoRenderer()).draw(withAxis([hostile]), { ...frame, alt: hostile });
    expect(svg).not.toContain('<script');
    expect(svg).toContain(`>${safe}</text>`);
    expect(svg).toContain(`aria-label="${safe}"`);
  });

  it('is one element, an image with its text alternative', async () => {
    const svg = (await latoRenderer()).draw(withAxis(['a']), frame);
    expect(svg).toMatch(
      /^<svg [^>]*width="300" height="120" viewBox="0 0 300 120" role="img" aria-label="Three"/,
    );
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<\?xml|xlink|NaN/);
  });

  it('makes ids its own', async () => {
    const renderer = await latoRenderer();
    const drawings = ['one', 'two'].map((id) => renderer.draw(withAxis(['a', 'b']), { ...frame, id }));
    const ids = drawings.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of drawings.join().matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
  });

  it('draws the same twice', async () => {
    const renderer = await latoRenderer();
    expect(renderer.draw(withAxis(['a', 'b']), frame)).toBe(renderer.draw(withAxis(['a', 'b']), frame));
  });

  it('puts labels that are set on their middle on the right baseline', async () => {
    const svg = (await latoRenderer()).draw(withAxis(['H']), frame);
    const y = Number(/<text x="[\d.]+" y="([\d.]+)"[^>]*>H</.exec(svg)?.[1]);
    // The bar's middle is at 60 px, and half of a 12 px capital is 4.3 px.
    expect(y).toBeGreaterThan(62);
    expect(y).toBeLessThan(66);
  });

  it('measures as the page draws, without ligatures', async () => {
    const { measure } = await latoRenderer();
    const apart = measure('f', 100, 400) + measure('i', 100, 400);
    expect(Math.abs(measure('fi', 100, 400) - apart)).toBeLessThan(0.1);
    expect(measure('Ukrayna', 100, 700)).toBeGreaterThan(measure('Ukrayna', 100, 400));
  });

  it('refuses what is no font', () => {
    const data = Buffer.from('not a font');
    expect(() => createRenderer([{ family: 'Broken', weight: 400, style: 'normal', data }])).toThrow(
      'Broken',
    );
  });

  it('knows no faces but those that it was given', async () => {
    await latoRenderer();
    expect(canvas.GlobalFonts.families.map(({ family }) => family)).toEqual(['Lato']);
  });

  it('mirrors a drawing for a language that is read from the right, and none that is fixed', async () => {
    const renderer = await latoRenderer();
    const annotations = [
      { kind: 'text', text: 'اسم', at: { x: 10, y: 20 }, size: 10, weight: 400, colour: '#000000' },
      {
        kind: 'text',
        text: '58%',
        at: { x: 290, y: 20 },
        size: 10,
        weight: 400,
        colour: '#000000',
        align: 'right',
      },
      {
        kind: 'text',
        text: 'نحو 58% منهم',
        at: { x: 150, y: 40 },
        size: 10,
        weight: 400,
        colour: '#000000',
        align: 'center',
      },
    ] as const;
    const words = (svg: string) =>
      [
        ...svg.matchAll(
          /<text x="([-\d.]+)"[^>]*?(?: text-anchor="(\w+)")?(?: direction="(\w+)")? fill[^>]*>(.*?)<\/text>/g,
        ),
      ].map(([, x, anchor = 'start', direction, text]) => [Number(x), anchor, direction, text]);
    const part = '<tspan direction="ltr" unicode-bidi="isolate" text-anchor="middle">58%</tspan>';
    const mirrored = renderer.frame('<path d="M0 0H9"/>', { ...frame, language: 'ar' }, annotations);
    expect(mirrored).toContain('<g transform="matrix(-1 0 0 1 300 0)"><path d="M0 0H9"/></g>');
    expect(words(mirrored)).toEqual([
      [290, 'start', 'rtl', 'اسم'],
      [10, 'start', 'ltr', '58%'],
      [150, 'middle', 'rtl', `نحو ${part} منهم`],
    ]);
    const fixed = renderer.frame(
      '<path d="M0 0H9"/>',
      { ...frame, language: 'ar', fixed: true },
      annotations,
    );
    expect(fixed).not.toContain('matrix');
    expect(words(fixed)).toEqual([
      [10, 'end', 'rtl', 'اسم'],
      [290, 'end', 'ltr', '58%'],
      [150, 'middle', 'rtl', `نحو ${part} منهم`],
    ]);
  });

  it('mirrors the labels of an axis with it', async () => {
    const renderer = await latoRenderer();
    const at = (language: string) => {
      const svg = renderer.draw(withAxis(['a']), { ...frame, language });
      return Number(/<text x="([\d.]+)"[^>]*>a</.exec(svg)?.[1]);
    };
    expect(at('ar') + at('en')).toBeCloseTo(300, 2);
  });
});

// The fit's choice, measured by formulas instead of a browser.
import { expect, it } from 'vitest';
import type { Escape } from '../../src/print/escapes.ts';
import { chooseFit, leadingOf, type Measuring, usualFit } from '../../src/print/fit.ts';
import { fitBounds } from '../../src/print/fit-bounds.ts';
import type { Setting } from '../../src/print/measure.ts';
import { seeded } from '../bench/periods/random.ts';

/** Two pages of one column each: the text of page n needs `lines[n]` lines of body type and grows with the air. */
function measuring(lines: readonly [number, number], room = 1000, escapes: Escape[] = []) {
  const settings: Setting[] = [];
  const measure: Measuring = {
    columns(setting) {
      settings.push(setting);
      return lines.map((count, index) => {
        const need = count * setting.body * (setting.tight ? 0.96 : 1) + 100 * (setting.airs[index] ?? 1);
        return { page: index + 1, name: 'main', need, room };
      });
    },
    settle() {
      const last = measure.columns(settings.at(-1) ?? { body: 0, leading: 0, airs: [], tight: false });
      return last.map(({ page, name, need }) => ({
        page,
        name,
        room,
        content: Math.min(need, room),
        hole: 0,
      }));
    },
    escapes: () => escapes,
  };
  return { measure, settings };
}

it('takes the largest body at which both pages fit, then the most air for each', () => {
  const { measure } = measuring([100, 60]);
  const fit = chooseFit(measure, usualFit, fitBounds);
  expect(fit.body).toBe(9);
  expect(fit.airs).toEqual([1, fitBounds.air.to]);
  expect(fit.overflows).toEqual([]);
});

it('stays within the bounds when there is little text', () => {
  const fit = chooseFit(measuring([10, 10]).measure, usualFit, fitBounds);
  expect(fit.body).toBe(fitBounds.body.to);
  expect(fit.airs).toEqual([fitBounds.air.to, fitBounds.air.to]);
  expect(fit.columns[0]?.filled).toBeLessThan(0.5);
});

it('takes air away before it breaks words, and sets lines closer only after that', () => {
  const aired = chooseFit(measuring([118.5, 60]).measure, usualFit, fitBounds);
  expect(aired).toMatchObject({ body: 8, leading: 11.25, tight: false });
  expect(aired.airs[0]).toBeLessThan(1);
  const broken = chooseFit(measuring([123, 60]).measure, usualFit, fitBounds);
  expect(broken).toMatchObject({ body: 8, leading: 11.25, airs: [0.5, 4], tight: true });
  const close = chooseFit(measuring([130, 60]).measure, usualFit, fitBounds);
  expect(close).toMatchObject({ body: 8, leading: 10.5, tight: true });
});

it('sets every line on whole pixels', () => {
  for (let body = 8; body < 9.55; body += 0.1) {
    for (const lines of [1.4, 1.32]) expect(leadingOf(body, lines) % 0.75).toBe(0);
  }
});

it('reports what does not fit at the tightest setting, in mm', () => {
  const escaped: Escape = { page: 1, column: 'main', block: 'highlights.a', px: 96, characters: 300 };
  const fit = chooseFit(measuring([200, 60], 1000, [escaped]).measure, usualFit, fitBounds);
  expect(fit.body).toBe(fitBounds.body.from);
  expect(fit.airs[0]).toBe(fitBounds.air.from);
  expect(fit.overflows).toMatchObject([{ block: 'highlights.a', mm: 25.4, characters: 300 }]);
});

it('finds the same wherever it begins, with fewer measurings where the guess is right', () => {
  const counts = [8, 8.3, 8.8, 9.2, 9.5].flatMap((body) =>
    [0.5, 1, 2.2, 4].map((air) => {
      const { measure, settings } = measuring([108, 60]);
      const { airs, ...fit } = chooseFit(measure, { body, airs: [air, air] }, fitBounds);
      expect({ airs, body: fit.body }).toEqual({ airs: [1, 4], body: 8.3 });
      return settings.length;
    }),
  );
  const { measure, settings } = measuring([108, 60]);
  chooseFit(measure, { body: 8.3, airs: [1, 4], isLast: true }, fitBounds);
  expect(settings.length).toBeLessThan(Math.min(...counts));
  // A larger type, more air, the guess; and the look at what stands there.
  expect(settings).toHaveLength(4);
});

it.each([118.5, 123, 130, 200])(
  'finds a full page’s setting again with fewer measurings (%d lines)',
  (lines) => {
    const first = measuring([lines, 60]);
    const { body, leading, airs, tight } = chooseFit(first.measure, usualFit, fitBounds);
    const again = measuring([lines, 60]);
    const guess = { body, airs, ...(tight && { tight: leading }) };
    expect(chooseFit(again.measure, guess, fitBounds)).toMatchObject({ body, leading, airs, tight });
    expect(again.settings.length).toBeLessThan(first.settings.length);
    // From there to a page with room.
    expect(chooseFit(measuring([108, 60]).measure, guess, fitBounds)).toMatchObject({
      body: 8.3,
      airs: [1, 4],
    });
  },
);

it('finds the same from any guess, and leaves the page there', () => {
  const random = seeded(7);
  const part = (steps: number) => Math.floor(random() * steps);
  for (let round = 0; round < 400; round += 1) {
    const lines = [60 + part(80), 60 + part(80)] as const;
    const { columns: _, ...wanted } = chooseFit(measuring(lines).measure, usualFit, fitBounds);
    const guess = {
      body: Number((8 + part(16) / 10).toFixed(1)),
      airs: [1, 2].map(() => Number((0.5 + part(36) / 10).toFixed(1))),
      isLast: part(2) === 0,
      ...(part(4) === 0 && { tight: part(2) === 0 ? 11.25 : 10.5 }),
    };
    const { measure, settings } = measuring(lines);
    const { columns, ...found } = chooseFit(measure, guess, fitBounds);
    expect({ lines, guess, ...found }).toEqual({ lines, guess, ...wanted });
    const { body, leading, airs, tight } = found;
    expect(settings.at(-1)).toEqual({ body, leading, airs, tight });
  }
});

it('leaves the page at the setting that it reports', () => {
  const { measure, settings } = measuring([100, 60]);
  const { body, leading, airs, tight } = chooseFit(measure, usualFit, fitBounds);
  expect(settings.at(-1)).toEqual({ body, leading, airs, tight });
});

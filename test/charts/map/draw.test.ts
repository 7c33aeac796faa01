import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../src/charts/map/draw.ts';
import { frameOf } from '../../../src/charts/map/frame.ts';
import type { Position } from '../../../src/charts/map/geojson.ts';
import { latoRenderer, theme } from '../support.ts';

describe('a map', () => {
  it('keeps names and its scale off borders, straight ones too', async () => {
    const corners: Position[] = [
      [44, 38],
      [44, 42],
      [51, 42],
      [51, 38],
      [44, 38],
    ];
    const outline = { type: 'MultiPolygon' as const, coordinates: [[corners]] };
    const { measure } = await latoRenderer();
    const look = { theme, width: 200, measure };
    const frame = frameOf(outline, 200);
    const places = [{ kind: 'representation' as const, at: [50, 40] as Position, name: 'Baku' }];
    const content = {
      outline,
      around: [],
      places,
      kilometres: (number: number) => `${number} km`,
      kindName: (kind: string) => kind,
    };
    const { annotations } = drawMap(content, frame, look);
    const border = corners.map(frame.spot);
    const [left, right] = [Math.min(...border.map(({ x }) => x)), Math.max(...border.map(({ x }) => x))];
    const bottom = Math.max(...border.map(({ y }) => y));
    const spanOf = (words: string) => {
      const text = annotations.find((one) => one.kind === 'text' && one.text === words);
      if (text?.kind !== 'text') throw new Error(`no ${words}`);
      return { from: text.at.x, to: text.at.x + measure(words, text.size, text.weight), y: text.at.y };
    };
    const name = spanOf('Baku');
    expect(name.from > left && name.to < right - 5).toBe(true);
    const scale = spanOf('100 km');
    const isClear = scale.from > left + 5 || scale.to < left || scale.y - 8 > bottom;
    expect(isClear).toBe(true);
  });

  it('parts a long name at the middle space, and draws no border through one', async () => {
    const corners: Position[] = [
      [47, 38],
      [47, 42],
      [48, 42],
      [48, 38],
      [47, 38],
    ];
    const outline = { type: 'MultiPolygon' as const, coordinates: [[corners]] };
    const { measure } = await latoRenderer();
    const frame = frameOf(outline, 160);
    const name = 'Port Lune registration and information centre';
    const content = {
      ...{ outline, around: [], kilometres: String, kindName: (kind: string) => kind },
      places: [{ kind: 'field_unit' as const, at: [47.5, 40] as Position, name }],
    };
    const { annotations, shapes, unplaced } = drawMap(content, frame, { theme, width: 160, measure });
    const words = annotations.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
    expect(words).toContain('Port Lune registration');
    expect(words).toContain('and information centre');
    expect(unplaced).toEqual([]);
    // Sea and land once more, over the border and under the name.
    expect(shapes.match(/<rect/g)?.length).toBeGreaterThan(1);
  });
});

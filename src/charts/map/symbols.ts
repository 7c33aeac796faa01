// The signs for kinds of place, after UNHCR's mapping guidelines (2024): offices are squares, by rank; a settlement is a tent.
import { short } from '../svg-text.ts';
import type { Theme } from '../theme.ts';
import type { PlaceKind } from './places.ts';
import type { Spot } from './rectangles.ts';

type Colours = Pick<Theme, 'blue' | 'paper' | 'text'>;

/** How large each sign is (px), and how it is drawn around its middle. In grey they differ by form and size. */
const signs: Record<PlaceKind, { size: number; draw(spot: Spot, size: number, colours: Colours): string }> = {
  representation: {
    size: 9,
    draw: (spot, size, { blue, paper }) => square(spot, size, blue) + square(spot, size / 3, paper),
  },
  sub_office: { size: 8, draw: (spot, size, { blue }) => square(spot, size, blue) },
  field_office: { size: 6, draw: (spot, size, { blue }) => square(spot, size, blue) },
  field_unit: {
    size: 6,
    draw: (spot, size, { blue, paper }) => square(spot, size, blue) + square(spot, size - 2.4, paper),
  },
  settlement: { size: 7, draw: (spot, size, { text }) => tent(spot, size, text) },
};

/** The side of a sign, px. */
export const symbolSize = (kind: PlaceKind): number => signs[kind].size;

/** A place's sign with its middle at the spot. */
export function symbolOf(kind: PlaceKind, spot: Spot, colours: Colours): string {
  const { size, draw } = signs[kind];
  return draw(spot, size, colours);
}

function square({ x, y }: Spot, side: number, colour: string): string {
  const place = `x="${short(x - side / 2)}" y="${short(y - side / 2)}"`;
  return `<rect fill="${colour}" ${place} width="${short(side)}" height="${short(side)}"/>`;
}

function tent({ x, y }: Spot, side: number, colour: string): string {
  const half = side / 2;
  const corners = [
    [x, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ].map(([across = 0, down = 0]) => `${short(across)} ${short(down)}`);
  return `<path fill="${colour}" d="M${corners.join('L')}Z"/>`;
}

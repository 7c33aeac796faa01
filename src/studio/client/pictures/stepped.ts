// Where an arrow key leads the cross on a picture. Pure.

/** Parts of the picture, from its left and its top. */
export type Point = { x: number; y: number };

/** A hundredth a key; with Shift a tenth. */
const steps = { small: 1, large: 10 } as const;

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Pressed = { key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean; metaKey: boolean };

/** The next point; nothing where the key is none of the arrows. */
export function stepped({ x, y }: Point, event: Pressed): Point | undefined {
  const way = ways[event.key];
  if (!way || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const step = event.shiftKey ? steps.large : steps.small;
  const moved = (value: number, by: number) =>
    Math.min(100, Math.max(0, Math.round(value * 100) + by * step)) / 100;
  return { x: moved(x, way[0]), y: moved(y, way[1]) };
}

// Boxes and lines on a drawn map, in px: whether they meet, and what of an area lies in a box. Pure.

/** px from the map's upper left corner. */
export type Spot = { x: number; y: number };
export type Rectangle = { left: number; top: number; right: number; bottom: number };

export function rectangle(left: number, top: number, width: number, height: number): Rectangle {
  return { left, top, right: left + width, bottom: top + height };
}

/** A box with as much room around it on all sides. */
export function around({ left, top, right, bottom }: Rectangle, room: number): Rectangle {
  return { left: left - room, top: top - room, right: right + room, bottom: bottom + room };
}

/** px between two boxes; 0 where they meet. */
export function apart(one: Rectangle, other: Rectangle): number {
  const across = Math.max(one.left - other.right, other.left - one.right, 0);
  const down = Math.max(one.top - other.bottom, other.top - one.bottom, 0);
  return Math.hypot(across, down);
}

export function meets(one: Rectangle, other: Rectangle): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function holds({ left, top, right, bottom }: Rectangle, { x, y }: Spot): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** Whether a line between two spots passes through a box. */
export function passes([from, to]: readonly [Spot, Spot], box: Rectangle): boolean {
  const within = (begin: number, step: number, least: number, most: number): [number, number] => {
    if (step === 0) return begin > least && begin < most ? [0, 1] : [1, 0];
    const [one, other] = [(least - begin) / step, (most - begin) / step];
    return [Math.min(one, other), Math.max(one, other)];
  };
  const [enterX, leaveX] = within(from.x, to.x - from.x, box.left, box.right);
  const [enterY, leaveY] = within(from.y, to.y - from.y, box.top, box.bottom);
  return Math.max(enterX, enterY, 0) < Math.min(leaveX, leaveY, 1);
}

/** What of a ring lies in a box (Sutherland and Hodgman): a ring, empty where nothing does. */
export function clipped(ring: readonly Spot[], { left, top, right, bottom }: Rectangle): Spot[] {
  const edges: readonly (readonly ['x' | 'y', number, 1 | -1])[] = [
    ['x', left, 1],
    ['x', right, -1],
    ['y', top, 1],
    ['y', bottom, -1],
  ];
  return edges.reduce<readonly Spot[]>((corners, [axis, edge, way]) => {
    const isIn = (spot: Spot) => (spot[axis] - edge) * way >= 0;
    return corners.flatMap((spot, index) => {
      const before = corners.at(index - 1) ?? spot;
      const share = (edge - before[axis]) / (spot[axis] - before[axis]);
      const cut = { x: before.x + (spot.x - before.x) * share, y: before.y + (spot.y - before.y) * share };
      return [...(isIn(before) === isIn(spot) ? [] : [cut]), ...(isIn(spot) ? [spot] : [])];
    });
  }, ring) as Spot[];
}

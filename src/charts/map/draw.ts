// Draws a map: the country and what lies around it, places with the agency's symbols and their names, and a scale. Pure.
import type { Annotation, Look } from '../plan.ts';
import { short } from '../svg-text.ts';
import { contains, type Frame, ringsIn, spotsAlong } from './frame.ts';
import type { Outline, Position } from './geojson.ts';
import { type Placed, placeLabels } from './labels.ts';
import { coarse, type PlaceKind, placeKinds } from './places.ts';
import { clipped, meets, type Rectangle, type Spot, around as wider } from './rectangles.ts';
import { scaleOf } from './scale.ts';
import { symbolOf, symbolSize } from './symbols.ts';

export type MapPlace = { kind: PlaceKind; at: Position; name: string };

/** What a map shows, worded for one language. `around` are the countries beside it: none where only the outline is known. */
export type MapContent = {
  outline: Outline;
  around: readonly { outline: Outline; name: string }[];
  places: readonly MapPlace[];
  /** A distance in words: `100 km`. */
  kilometres(number: number): string;
  /** What a kind of place is called in the legend. */
  kindName(kind: PlaceKind): string;
};

/** `unplaced` are places whose names found no room, `outside` those that lie off the map. */
export type DrawnMap = {
  height: number;
  shapes: string;
  annotations: readonly Annotation[];
  unplaced: readonly MapPlace[];
  outside: readonly MapPlace[];
};

/** px: what a line of a name takes; names are set a little closer than labels. */
const lineOf = ({ line }: Look['theme']) => line - 1;

/** Takes the content, how the country lies in the map, and how it is to look. */
export function drawMap(content: MapContent, frame: Frame, look: Look): DrawnMap {
  const { theme } = look;
  const spots = content.places.map((place) => ({ place, spot: frame.spot(coarse(place.at)) }));
  const inside = spots.filter(({ spot }) => frame.isInside(spot));
  const own = ringsIn(frame, content.outline);
  const around = content.around.map(({ outline, name }) => ({ name, rings: ringsIn(frame, outline) }));
  const border = own.flatMap(spotsAlong);
  const busy = [...inside.map(({ spot }) => spot), ...border];
  const scale = scaleOf(frame, busy, content.kilometres, look);
  const names = inside.map(({ place, spot }) => {
    const widths = linesOf(place.name).map((one) => look.measure(one, theme.size.label, weightOf(place)));
    const broken =
      widths.length > 1 ? { width: Math.max(...widths), height: lineOf(theme) * widths.length } : undefined;
    const width = look.measure(place.name, theme.size.label, weightOf(place));
    return { ...spot, symbol: symbolSize(place.kind) / 2, width, height: lineOf(theme), broken };
  });
  const labels = placeLabels(names, frame, [scale.box], border);
  const named = inside.map((one, index) => ({ ...one, label: labels[index] }));
  const legend = legendOf(content, frame.height, look);
  const taken = [scale.box, ...named.flatMap(({ place, spot, label }) => boxesOf(place, spot, label))];
  return {
    height: legend.bottom,
    shapes: [
      // Land stands out on a tinted ground too.
      `<rect fill="${theme.paper}" width="${frame.width}" height="${frame.height}"/>`,
      ...around.map(({ rings }) => area(rings, theme.paleGrey, theme.paper)),
      area(own, theme.tint, theme.navy),
      ...named.flatMap(({ label }) => (label?.isOnBorder ? [gapFor(label.box, own, around, theme)] : [])),
      ...named.flatMap(({ label }) => (label?.leader ? [leader(label.leader, theme.text)] : [])),
      ...named.map(({ place, spot }) => symbolOf(place.kind, spot, theme)),
      scale.shapes,
      legend.shapes,
    ].join(''),
    annotations: [
      ...neighbourNames(around, frame, taken, look),
      ...named.flatMap(({ place, label }) => (label ? nameOf(place, label, look) : [])),
      ...scale.annotations,
      ...legend.annotations,
    ],
    unplaced: named.flatMap(({ place, label }) => (label ? [] : [place])),
    outside: spots.flatMap(({ place, spot }) => (frame.isInside(spot) ? [] : [place])),
  };
}

/** Under the map: the sign of each kind that is on it, with its name, as many in a line as there is room for. */
function legendOf({ places, kindName }: MapContent, top: number, { theme, width, measure, fromRight }: Look) {
  const size = theme.size.note;
  const kinds = placeKinds.filter((kind) => places.some((place) => place.kind === kind));
  const annotations: Annotation[] = [];
  let shapes = '';
  let [x, y] = [0, top + theme.line];
  for (const kind of kinds) {
    const text = kindName(kind);
    const wide = 12 + measure(text, size, 400);
    if (x > 0 && x + wide > width) [x, y] = [0, y + theme.line];
    // The map is not mirrored, and its legend begins where lines do.
    const along = (from: number) => (fromRight ? width - from : from);
    shapes += symbolOf(kind, { x: along(x + 4.5), y: y - size * 0.36 }, theme);
    const place = { at: { x: along(x + 12), y }, align: fromRight ? 'right' : 'left' } as const;
    annotations.push({ kind: 'text', text, ...place, size, weight: 400, colour: theme.text });
    x += wide + 10;
  }
  return { shapes, annotations, bottom: kinds.length === 0 ? top : Math.ceil(y + 3) };
}

/** The representation stands out among the other places. */
const weightOf = ({ kind }: MapPlace) => (kind === placeKinds[0] ? 700 : 400);

/** A name in two lines: parted at the space that makes them most alike. One that has no space stays whole. */
function linesOf(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [best] = spaces.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}

/** A name beside its symbol begins, or ends, at it; over or under it both lines have one middle. */
function nameOf(place: MapPlace, { box, side, isBroken }: Placed, { theme }: Look): Annotation[] {
  const lines = isBroken ? linesOf(place.name) : [place.name];
  const align = !isBroken || side === 1 ? 'left' : side === 0 ? 'center' : 'right';
  const x = { left: box.left, center: (box.left + box.right) / 2, right: box.right }[align];
  return lines.map((text, index) => ({
    kind: 'text',
    text,
    at: { x, y: box.bottom - 2.5 - (theme.line - 12) / 4 - lineOf(theme) * (lines.length - 1 - index) },
    size: theme.size.label,
    weight: weightOf(place),
    colour: theme.text,
    ...(align !== 'left' && { align }),
  }));
}

/** Where a name stands on a border: the land on both sides, without the line. */
function gapFor(
  box: Rectangle,
  own: readonly (readonly Spot[])[],
  around: readonly { rings: readonly (readonly Spot[])[] }[],
  theme: Look['theme'],
): string {
  const { left, top, right, bottom } = box;
  const land = (rings: readonly (readonly Spot[])[], fill: string) => {
    const parts = rings.map((ring) => clipped(ring, wider(box, 0.5))).filter((ring) => ring.length > 2);
    return parts.length === 0 ? '' : `<path fill="${fill}" d="${parts.map(ringPath).join('')}"/>`;
  };
  return [
    `<rect fill="${theme.paper}" x="${short(left)}" y="${short(top)}" width="${short(right - left)}" height="${short(bottom - top)}"/>`,
    ...around.map(({ rings }) => land(rings, theme.paleGrey)),
    land(own, theme.tint),
  ].join('');
}

function boxesOf({ kind }: MapPlace, { x, y }: Spot, label: Placed | undefined): Rectangle[] {
  const half = symbolSize(kind) / 2;
  return [
    { left: x - half, top: y - half, right: x + half, bottom: y + half },
    ...(label ? [label.box] : []),
  ];
}

/** px between the places that are tried for a country's name. */
const step = 6;

/** The names of the countries around, each near the middle of what is seen of it; left out where it finds no room there. */
function neighbourNames(
  around: readonly { name: string; rings: readonly Spot[][] }[],
  frame: Frame,
  taken: readonly Rectangle[],
  { theme, measure }: Look,
): Annotation[] {
  const { size, colour } = { size: theme.size.note, colour: theme.note };
  const written = [...taken];
  return around.flatMap(({ name, rings }): Annotation[] => {
    const width = measure(name, size, 400) + 4;
    const box = roomIn(rings, { width, height: lineOf(theme) }, frame, written);
    if (!box) return [];
    written.push(box);
    const at = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 + size * 0.36 };
    return [{ kind: 'text', text: name, at, size, weight: 400, colour, align: 'center' }];
  });
}

/** The free place for a box inside of an area that is nearest to the area's middle. */
function roomIn(
  rings: readonly Spot[][],
  { width, height }: { width: number; height: number },
  frame: Frame,
  taken: readonly Rectangle[],
): Rectangle | undefined {
  const [xs, ys] = [rings.flat().map(({ x }) => x), rings.flat().map(({ y }) => y)];
  if (xs.length === 0) return undefined;
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  let best: { box: Rectangle; far: number } | undefined;
  for (let top = 2; top + height < frame.height - 2; top += step) {
    for (let left = 2; left + width < frame.width - 2; left += step) {
      const box = { left, top, right: left + width, bottom: top + height };
      const far = Math.hypot(left + width / 2 - middle.x, top + height / 2 - middle.y);
      if (best && best.far <= far) continue;
      const edge = [left, left + width / 2, left + width].flatMap((x) =>
        [top, top + height].map((y) => ({ x, y })),
      );
      if (taken.some((other) => meets(box, other)) || !edge.every((spot) => contains(rings, spot))) continue;
      best = { box, far };
    }
  }
  return best?.box;
}

function area(rings: readonly Spot[][], fill: string, stroke: string): string {
  const path = rings.map(ringPath).join('');
  return (
    path &&
    `<path fill="${fill}" stroke="${stroke}" stroke-width="0.75" stroke-linejoin="round" d="${path}"/>`
  );
}

/** A ring in steps of tenths of a px from corner to corner: half as long as the corners themselves. */
function ringPath(ring: readonly Spot[]): string {
  let [left, top] = [0, 0];
  const steps = ring.map(({ x, y }) => {
    const [right, down] = [Math.round(x * 10) - left, Math.round(y * 10) - top];
    [left, top] = [left + right, top + down];
    return `${right / 10} ${down / 10}`;
  });
  return `M${steps[0]}l${steps.slice(1).join(' ')}z`
    .replaceAll(/(?<=^|[^\d])0\./g, '.')
    .replaceAll(' -', '-');
}

function leader([from, to]: readonly [Spot, Spot], colour: string): string {
  const ends = `x1="${short(from.x)}" y1="${short(from.y)}" x2="${short(to.x)}" y2="${short(to.y)}"`;
  return `<line stroke="${colour}" stroke-width="0.5" ${ends}/>`;
}

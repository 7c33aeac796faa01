// Staff: one bar of units, a person each, by kind of contract.
import { gap, isGap, sizeOf } from '../gaps.ts';
import type { LocalChange } from '../locale/changes.ts';
import type { StaffKind } from '../period/schema.ts';
import { barConfig, barShape, figureColumn, space } from './bars.ts';
import { changeMarks, changeWidth } from './change.ts';
import type { Annotation, BarPoint, Builder, Drawing, Look } from './plan.ts';
import { inWords } from './words.ts';
import { wrap } from './wrap.ts';

/** px: people narrower than this blur in print, and each kind is drawn in one piece; none is wider than that. */
const narrowest = 3;
const widest = 12;

type Kind = { name: string; count: number; text: string; colour: string; change: LocalChange | undefined };

/** Makes the staff bar; nothing where the period names no staff. */
export const staff: Builder = (local, look) => {
  const { presence } = local.period.figures;
  if (!presence) return undefined;
  const { as_of, source, staff: counts } = presence;
  const { theme } = look;
  // Neighbours differ in lightness by far, so that they stay apart in greyscale.
  const colours: Record<StaffKind, string> = {
    national: theme.blue,
    international: theme.navy,
    affiliate: theme.paleBlue,
  };
  const kinds = (Object.keys(colours) as StaffKind[]).flatMap((kind): Kind[] => {
    const count = counts[kind];
    if (count === undefined) return [];
    const name = local.word(`presence.kinds.${kind}`, { count: sizeOf(count) });
    const change = local.changes.of(`presence.staff.${kind}`);
    return [{ name, count: sizeOf(count), text: local.format.number(count), colour: colours[kind], change }];
  });
  if (kinds.length === 0) return undefined;
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const isWhole = !Object.values(counts).some(isGap);
  const heading = {
    title: look.title ?? local.word('presence.staff'),
    period: local.format.month(as_of),
    unit: local.word('presence.total', {
      total: local.format.number(isWhole ? total : gap.number),
      count: total,
    }),
    source,
    day: as_of,
  };
  const rows = kinds.map(({ name, text, change }) => ({ name, value: text, change }));
  return { ...inWords(local, heading, rows), ...unitBar(kinds, total, look) };
};

function unitBar(kinds: readonly Kind[], total: number, look: Look): Drawing {
  const { theme, width } = look;
  const single = width / Math.max(total, 1) >= narrowest;
  const gap = single ? Math.min(1.5, width / total / 4) : 1;
  // From the start of one person to the start of the next; a handful of people is not a bar across the rail.
  const pitch = Math.min((width + gap) / Math.max(total, 1), widest);
  let start = 0;
  const datasets = kinds.map(({ count, colour }) => {
    const from = start;
    start += count;
    const starts = single ? Array.from({ length: count }, (_, index) => from + index) : [from];
    const length = (single ? 1 : count) - gap / pitch;
    const data = starts.map((x): BarPoint => ({ x: [x, x + Math.max(length, 0)], y: theme.bar / 2 }));
    return { ...barShape(theme.bar), data: count > 0 ? data : [], backgroundColor: colour };
  });
  const labels = legend(kinds, theme.bar + space.underName, look);
  const size = { width, height: labels.bottom };
  const config = barConfig(datasets, size, 1 / pitch);
  return { height: size.height, config, annotations: labels.annotations };
}

/** Under the bar and in its order: a swatch, the count, the name, and how the count changed. */
function legend(
  kinds: readonly Kind[],
  top: number,
  look: Look,
): { annotations: Annotation[]; bottom: number } {
  const { theme, width, measure } = look;
  const { label } = theme.size;
  const text = { kind: 'text', size: label, colour: theme.text } as const;
  const counts = 12 + Math.max(...kinds.map((kind) => measure(kind.text, label, 700)));
  const names = counts + space.beforeValue;
  const { x, align } = figureColumn(
    counts,
    kinds.map(({ text: count }) => count),
    700,
    look,
  );
  const annotations: Annotation[] = [];
  let y = top;
  for (const kind of kinds) {
    const first = y + theme.line;
    annotations.push({ kind: 'swatch', at: { x: 0, y: first }, size: 8, colour: kind.colour });
    annotations.push({ ...text, text: kind.text, at: { x, y: first }, weight: 700, align });
    let end = 0;
    for (const line of wrap(kind.name, width - names - changeWidth(kind.change, look), label, 400, measure)) {
      y += theme.line;
      end = measure(line, label, 400);
      annotations.push({ ...text, text: line, at: { x: names, y }, weight: 400 });
    }
    annotations.push(...changeMarks(kind.change, { at: { x: names, y }, dx: end, dy: 0 }, look));
    y += 2;
  }
  return { annotations, bottom: Math.ceil(y + 2) };
}

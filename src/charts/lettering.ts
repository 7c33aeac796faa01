// A small Chart.js plugin that writes the labels and draws keys and leading lines on top of the shapes.
import type { Chart, Plugin } from 'chart.js';
import type { Anchor, Mark, Point } from './plan.ts';

/** Takes the marks and the font family; gives a plugin for one chart. */
export function lettering(marks: readonly Mark[], family: string): Plugin {
  return {
    id: 'lettering',
    afterDraw(chart) {
      for (const mark of marks) {
        chart.ctx.save();
        draw(chart, mark, family);
        chart.ctx.restore();
      }
    },
  };
}

function draw(chart: Chart, mark: Mark, family: string): void {
  const { ctx } = chart;
  if (mark.kind === 'line') {
    ctx.strokeStyle = mark.colour;
    ctx.lineWidth = mark.width;
    ctx.beginPath();
    ctx.moveTo(mark.from.x, mark.from.y);
    ctx.lineTo(mark.to.x, mark.to.y);
    ctx.stroke();
    return;
  }
  const { x, y } = place(chart, mark.at, mark.dx, mark.dy);
  ctx.fillStyle = mark.colour;
  if (mark.kind === 'swatch') {
    ctx.fillRect(x, y - mark.size, mark.size, mark.size);
    return;
  }
  if (mark.kind === 'shape') {
    ctx.beginPath();
    for (const [index, point] of mark.points.entries()) {
      ctx[index === 0 ? 'moveTo' : 'lineTo'](x + point.x, y + point.y);
    }
    ctx.closePath();
    ctx.fill();
    return;
  }
  ctx.font = `${mark.weight} ${mark.size}px ${family}`;
  ctx.textAlign = mark.align ?? 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(mark.text, x, y);
}

function place(chart: Chart, at: Anchor, dx = 0, dy = 0): Point {
  if ('x' in at) return { x: at.x + dx, y: at.y + dy };
  const bar = chart.getDatasetMeta(at.dataset).data[at.index];
  if (bar === undefined)
    throw new RangeError(`a label for bar ${at.index} of set ${at.dataset}, which is not there`);
  const { x, y, base } = bar.getProps(['x', 'y', 'base'], true) as { x: number; y: number; base: number };
  return { x: (at.edge === 'end' ? x : base) + dx, y: y + dy };
}

// A small Chart.js plugin that writes the labels and draws keys and outlines on top of the shapes.
import type { Chart, Plugin } from 'chart.js';
import type { Mark } from './plan.ts';

/** Takes the marks and the font family; gives a plugin for one chart. */
export function lettering(marks: readonly Mark[], family: string): Plugin {
  return {
    id: 'lettering',
    afterDraw(chart) {
      for (const mark of marks) {
        chart.ctx.save();
        draw(chart.ctx, mark, family);
        chart.ctx.restore();
      }
    },
  };
}

function draw(ctx: Chart['ctx'], mark: Mark, family: string): void {
  if (mark.kind === 'frame') {
    const { at, size, line } = mark;
    ctx.strokeStyle = mark.colour;
    ctx.lineWidth = line;
    ctx.strokeRect(at.x + line / 2, at.y + line / 2, size.width - line, size.height - line);
    return;
  }
  const x = mark.at.x + (mark.dx ?? 0);
  const y = mark.at.y + (mark.dy ?? 0);
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

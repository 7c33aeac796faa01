// A small Chart.js plugin that writes the labels and draws keys and outlines on top of the shapes.
import type { Chart, Plugin } from 'chart.js';
import type { Annotation } from './plan.ts';

/** Takes the annotations and the font family; gives a plugin for one chart. */
export function annotationPlugin(annotations: readonly Annotation[], family: string): Plugin {
  return {
    id: 'annotations',
    afterDraw(chart) {
      for (const annotation of annotations) {
        chart.ctx.save();
        draw(chart.ctx, annotation, family);
        chart.ctx.restore();
      }
    },
  };
}

function draw(ctx: Chart['ctx'], annotation: Annotation, family: string): void {
  if (annotation.kind === 'frame') {
    const { at, size, line } = annotation;
    ctx.strokeStyle = annotation.colour;
    ctx.lineWidth = line;
    ctx.strokeRect(at.x + line / 2, at.y + line / 2, size.width - line, size.height - line);
    return;
  }
  const x = annotation.at.x + (annotation.dx ?? 0);
  const y = annotation.at.y + (annotation.dy ?? 0);
  ctx.fillStyle = annotation.colour;
  if (annotation.kind === 'swatch') {
    ctx.fillRect(x, y - annotation.size, annotation.size, annotation.size);
    return;
  }
  if (annotation.kind === 'shape') {
    ctx.beginPath();
    for (const [index, point] of annotation.points.entries()) {
      ctx[index === 0 ? 'moveTo' : 'lineTo'](x + point.x, y + point.y);
    }
    ctx.closePath();
    ctx.fill();
    return;
  }
  ctx.font = `${annotation.weight} ${annotation.size}px ${family}`;
  ctx.textAlign = annotation.align ?? 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(annotation.text, x, y);
}

// Writes what stands on top of Chart.js's shapes as SVG: labels, keys and outlines.
import type { Annotation } from './plan.ts';
import { type Label, short } from './svg-text.ts';

/** Takes the annotations and the font family; gives their shapes, and the labels, which stand on top of all. */
export function drawAnnotations(
  annotations: readonly Annotation[],
  family: string,
): { shapes: string; labels: Label[] } {
  const labels = annotations.flatMap((annotation): Label[] => {
    if (annotation.kind !== 'text') return [];
    const { text, size, colour, align = 'left' } = annotation;
    const weight = String(annotation.weight);
    return [{ text, at: placeOf(annotation), family, size, weight, align, colour }];
  });
  return { shapes: annotations.map(shapeOf).join(''), labels };
}

function placeOf({ at, dx = 0, dy = 0 }: { at: { x: number; y: number }; dx?: number; dy?: number }) {
  return { x: at.x + dx, y: at.y + dy };
}

function shapeOf(annotation: Annotation): string {
  if (annotation.kind === 'text') return '';
  const { x, y } = placeOf(annotation);
  if (annotation.kind === 'frame') {
    const { line, size, colour } = annotation;
    const inside = rect(x + line / 2, y + line / 2, size.width - line, size.height - line);
    return `<rect fill="none" stroke="${colour}" stroke-width="${short(line)}" ${inside}/>`;
  }
  if (annotation.kind === 'swatch') {
    const { size, colour } = annotation;
    return `<rect fill="${colour}" ${rect(x, y - size, size, size)}/>`;
  }
  const corners = annotation.points.map((point) => `${short(x + point.x)} ${short(y + point.y)}`);
  return `<path fill="${annotation.colour}" d="M${corners.join('L')}Z"/>`;
}

function rect(x: number, y: number, width: number, height: number): string {
  return `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
}

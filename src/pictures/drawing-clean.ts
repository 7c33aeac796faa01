// Leaves of a drawing what is drawn: no links, scripts, remarks, hidden layers and editors' data, and no names that

// nothing refers to.
import { reachesOut, type Shape } from './drawing-read.ts';
import type { Fault } from './raster.ts';

/** A data URI, or the place of something in the drawing itself. */
const isInside = /^\s*(#|data:)/i;

/** An address in `url()` that is neither. */
const outsideAddress = /\burl\(\s*["']?\s*((?!#|data:|["')\s])[^"')]*)/i;

/** The drawing's root without the rest, or what it asks for that is not there. */
export function cleanShapes(root: Shape): { root: Shape } | { fault: Fault } {
  const outside = reachOf(root);
  if (outside !== undefined) return { fault: reachesOut(outside) };
  const [kept] = keep(root, { hidden: false, used: usedNames(root) });
  return { root: kept?.name === 'svg' ? kept : { ...root, attributes: {}, inside: [] } };
}

/** `hidden`: in a layer that is not shown, of which only what shown shapes are painted with is kept. */
type Around = { hidden: boolean; used: ReadonlySet<string> };

function keep(shape: Shape, around: Around): Shape[] {
  const name = shape.name === 'a' ? 'g' : shape.name;
  const isPaint = paints.has(name);
  if (!isPaint && !drawn.has(name)) return [];
  const hidden = around.hidden || (!isPaint && isHidden(shape));
  const inside = shape.inside.flatMap((part): (Shape | string)[] => {
    if (typeof part === 'string') return worded.has(name) ? [name === 'style' ? plainCss(part) : part] : [];
    return keep(part, { ...around, hidden: isPaint ? false : hidden });
  });
  if (hidden && !isPaint) return inside.filter((part) => typeof part !== 'string');
  return [{ name, attributes: keptAttributes(shape, around.used), inside }];
}

function isHidden({ attributes: { display = '', style = '' } }: Shape): boolean {
  return display.trim() === 'none' || /(^|;)\s*display\s*:\s*none/.test(style);
}

function keptAttributes({ name, attributes: all }: Shape, used: ReadonlySet<string>): Record<string, string> {
  const kept = Object.entries(all).flatMap(([key, value]): [string, string][] => {
    if (!attributes.has(key) || (key === 'id' && !used.has(value))) return [];
    if (
      key === 'href' &&
      (name === 'a' || (value.trim().startsWith('data:') && !/^(image|feImage)$/.test(name)))
    ) {
      return [];
    }
    return [[key, key === 'style' ? plainCss(value) : value]];
  });
  return Object.fromEntries(kept);
}

/** Styles without remarks, and without what an editor keeps for itself. */
function plainCss(css: string): string {
  return css.replace(/\/\*[\s\S]*?(\*\/|$)/g, '').replace(/(^|[;{])\s*-(inkscape|sodipodi)-[^;}]*/g, '$1');
}

/** The names that something in the drawing, or a style, refers to. */
function usedNames(root: Shape): Set<string> {
  const used = new Set<string>();
  each(root, ({ name, attributes: all, inside }) => {
    const styles = name === 'style' ? inside.filter((part) => typeof part === 'string') : [];
    for (const value of [...Object.values(all), ...styles]) {
      for (const [, id] of value.matchAll(/#([^"')\s,{.:>+~[]+)/g)) if (id !== undefined) used.add(id);
    }
  });
  return used;
}

/** What a drawing asks for beside itself: an address, a file, a style sheet, a document of another kind. */
function reachOf(root: Shape): string | undefined {
  let found: string | undefined;
  each(root, ({ name, attributes: all, inside }) => {
    if (name === 'foreignObject' && all.requiredExtensions === undefined) found ??= 'foreignObject';
    if (!drawn.has(name) && !paints.has(name)) return;
    if (all.href !== undefined && all.href.trim() !== '' && !isInside.test(all.href))
      found ??= all.href.trim();
    const css = name === 'style' ? inside.filter((part) => typeof part === 'string') : [];
    if (css.some((text) => /@import/i.test(text))) found ??= '@import';
    for (const value of [...css, ...Object.values(all)]) found ??= outsideAddress.exec(value)?.[1]?.trim();
  });
  return found?.slice(0, 60);
}

function each(shape: Shape, see: (shape: Shape) => void): void {
  see(shape);
  for (const part of shape.inside) if (typeof part !== 'string') each(part, see);
}

// still write it). What is not here draws nothing.

/** What holds shapes, and shapes. */
export const drawn =
  words(`svg g switch use symbol path rect circle ellipse line polyline polygon text tspan textPath
  image`);

/** What shapes are painted with. */
export const paints = words(`defs style linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`);

/** Where words are drawn, or say how: elsewhere they are remarks. */
export const worded = words('text tspan textPath style');

/** Attributes, and properties written as attributes. */
export const attributes =
  words(`id class style href xml:space transform viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy
  r rx ry fx fy fr dx dy d points width height pathLength rotate textLength lengthAdjust startOffset method spacing side
  offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits
  maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits result in
  in2 mode type values tableValues slope intercept amplitude exponent operator k1 k2 k3 k4 order kernelMatrix divisor bias
  targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent
  scale xChannelSelector yChannelSelector azimuth elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle
  stdDeviation radius baseFrequency numOctaves seed stitchTiles requiredExtensions requiredFeatures systemLanguage media
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering direction display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color
  flood-opacity font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight
  glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color
  marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events
  shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-overflow text-rendering
  transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

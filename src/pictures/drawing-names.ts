// The names that a drawing may use (SVG 2, appendices on elements, attributes and properties; SVG 1.1 where programs
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

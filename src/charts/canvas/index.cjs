// Answers the name `canvas` for chartjs-node-canvas (npm `overrides`) with Skia, which npm ships prebuilt.
const skia = require('@napi-rs/canvas/node-canvas');

/** As node-canvas: `createCanvas(w, h, 'svg')` gives a canvas whose `toBuffer()` is the SVG's bytes. */
function createCanvas(width, height, type) {
  if (type !== 'svg') return skia.createCanvas(width, height);
  const canvas = skia.createCanvas(width, height, skia.SvgExportFlag.NoPrettyXML);
  canvas.toBuffer ??= () => canvas.getContent();
  return canvas;
}

module.exports = { ...skia, createCanvas };

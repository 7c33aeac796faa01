// Answers the name `canvas` for chartjs-node-canvas (npm `overrides`) with Skia, which npm ships prebuilt.

// Skia then knows only the faces that it is given, so a label measures the same on every machine.
process.env.DISABLE_SYSTEM_FONTS_LOAD ??= '1';
const skia = require('@napi-rs/canvas/node-canvas');

/** As node-canvas: `createCanvas(w, h, 'svg')` gives a canvas whose `toBuffer()` is the SVG's bytes. */
function createCanvas(width, height, type) {
  const canvas = skia.createCanvas(width, height, type);
  if (type === 'svg') canvas.toBuffer = () => canvas.getContent();
  return canvas;
}

module.exports = { ...skia, createCanvas };

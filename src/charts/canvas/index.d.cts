// The types of our `canvas`: those of Skia in node-canvas's shape.
export * from '@napi-rs/canvas/node-canvas';

// Between what the fit chooses.
/**
 * Body type in pt and the factor on vertical space, between which the fit chooses, and the steps it takes; the leading as a
 * part of the body size, as a rule and where nothing else is left.
 */
export type FitBounds = {
  body: { from: number; to: number; step: number };
  air: { from: number; normal: number; to: number; step: number };
  lines: { usual: number; close: number };
};

/** Body text of 8 to 9.5 pt: below, print is hard to read; above, two languages would look like two designs. */
export const fitBounds: FitBounds = {
  body: { from: 8, to: 9.5, step: 0.1 },
  air: { from: 0.5, normal: 1, to: 4, step: 0.1 },
  lines: { usual: 1.4, close: 1.32 },
};

/** Runs inside the page, so it can use nothing from outside of it: the bounds of the fit, its lines as tall as the script wants. */
export function boundsInPage(bounds: FitBounds): FitBounds {
  const tall = Number(getComputedStyle(document.documentElement).getPropertyValue('--tall')) || 1;
  const { usual, close } = bounds.lines;
  return { ...bounds, lines: { usual: usual * tall, close: close * tall } };
}

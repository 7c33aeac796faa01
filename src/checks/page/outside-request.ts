// A document that asked for something from outside: it did not get it, so something may be missing on the page.
import type { PageCheck } from '../check.ts';

/** Each address that the page asked for while it was printed. */
export const outsideRequest: PageCheck = {
  code: 'outside-request',
  severity: 'error',
  title: 'Something on the page lies elsewhere',
  why: 'Pages are printed without the network, so that they come out the same tomorrow. What lies elsewhere is missing.',
  example: {
    wrong: '<image href="https://example.org/map.png"/> in an SVG file',
    right: 'the map saved inside of the SVG file',
  },
  mend: 'Put pictures into the images folder, and take out what points elsewhere (look into SVG files too).',
  find: ({ language, printed }) =>
    onceEach(printed.blocked).map((asked) => {
      const address = asked.slice(0, 120);
      return { message: `The page (${language}) asked for ${address}, which was refused.`, about: address };
    }),
};

/** The browser may tell a request twice: by its address, and in a sentence that has the address in it. */
function onceEach(blocked: readonly string[]): string[] {
  return blocked.filter(
    (one) => !/\s/.test(one) || !blocked.some((other) => other !== one && one.includes(other)),
  );
}

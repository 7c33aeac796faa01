// Colours without a build of inks, and small letters that several plates print.
import type { PdfCheck } from '../check.ts';
import { whereOf } from './place.ts';

/** A colour of the pages that neither the palette nor `press: builds` in operation.yaml has a build for. */
export const pressColour: PdfCheck = {
  code: 'press-colour',
  severity: 'error',
  title: 'A colour that has no build of inks',
  why: 'A colour of a screen can be printed in many ways: without a build, it comes out otherwise on every press.',
  example: {
    wrong: 'logo: logo.svg # has the colour #F3A712',
    right: 'press:\n  builds:\n    "#F3A712": [0, 40, 95, 0]',
  },
  mend: 'Ask who made the logo or the drawing for its CMYK values, and write them into operation.yaml under `press: builds:`.',
  find({ period, language, finished }) {
    const place = period.names.locate(['press', 'builds']);
    const known = new Set<string>();
    return (finished.press?.colours ?? []).flatMap(({ colour, ...at }) => {
      const where = whereOf(at, language);
      if (known.has(colour + where)) return [];
      known.add(colour + where);
      const name = colour.toUpperCase();
      const message = `${where}: the colour ${name} has no build of inks.`;
      const hint = `Write its per cents of cyan, magenta, yellow and black under \`press: builds:\` in operation.yaml, like "${name}": [0, 40, 95, 0]; the maker of the logo or the drawing knows them.`;
      return [{ message, hint, about: name, place }];
    });
  },
};

/** Letters under 14 pt that are neither of one ink nor white: the style sheets make none, a drawing may. */
export const pressPlates: PdfCheck = {
  code: 'press-plates',
  severity: 'error',
  title: 'Small letters printed by several plates',
  why: 'Plates are never exactly over one another: small letters of two inks get coloured edges, and blur.',
  example: { wrong: 'small letters in #0072BC (99/50/0/0)', right: 'small letters in black (0/0/0/100)' },
  mend: 'Make small letters of a drawing black, grey or white, or turn them into shapes of at least 14 pt.',
  find({ language, finished }) {
    const known = new Set<string>();
    return (finished.press?.letters ?? []).flatMap(({ size, build, ...at }) => {
      const where = whereOf(at, language);
      if (known.has(where)) return [];
      known.add(where);
      const inks = build?.join('/') ?? 'a gradient';
      const message = `${where}: letters of ${Number(size.toFixed(1))} pt are printed by several plates (${inks}).`;
      return [{ message, about: inks }];
    });
  },
};

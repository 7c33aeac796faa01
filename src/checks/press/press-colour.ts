// Colours that the printer's four inks have no recipe for.
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

// Drawings with words whose font is not there when the page is printed.
import type { ShownPicture } from '../../period/period.ts';
import type { PageCheck } from '../check.ts';
import { pictureInData } from './place.ts';

/** An SVG file whose words are text, and not outlines. */
export const pictureLettering: PageCheck = {
  code: 'picture-lettering',
  severity: 'error',
  title: 'A drawing whose words are not outlines',
  why: 'Only the page’s own fonts are there when it is printed, and a drawing cannot use them: its words would be missing.',
  example: {
    wrong: '<text font-family="Proxima Nova">UNHCR</text> in logo.svg',
    right: '<path d="…"/> in logo.svg',
  },
  mend: 'In the drawing program, turn the text into outlines (or paths), and save the file again.',
  find(subject) {
    const { shown } = subject.period;
    return subject.printed.inspection.pictures.flatMap(({ name }) => {
      const words = wordsIn(shown[name]);
      if (words === undefined) return [];
      const { file, ...where } = pictureInData(subject, name);
      const message = `${file} has words as text (“${words}”), which would be missing on paper.`;
      return [{ message, about: name, ...where }];
    });
  },
};

/** The first words of an SVG file that brings no font of its own. */
function wordsIn(picture: ShownPicture | undefined): string | undefined {
  if (picture?.mediaType !== 'image/svg+xml') return undefined;
  const svg = picture.bytes.toString('utf8').replace(/<!--[\s\S]*?-->/g, '');
  if (/@font-face/.test(svg)) return undefined;
  const texts = [...svg.matchAll(/<(?:\w+:)?text[\s>][\s\S]*?<\/(?:\w+:)?text>/g)];
  return texts
    .map(([text]) =>
      text
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 40),
    )
    .find((words) => words !== '');
}

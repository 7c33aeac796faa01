// Pictures that are not seen on the page as they were meant.

import type { ShownPicture } from '../../period/period.ts';
import type { PageCheck } from '../check.ts';
import { ownSize, pictureInData } from './place.ts';

/** Each picture that could not be shown. */
export const pictureBroken: PageCheck = {
  code: 'picture-broken',
  severity: 'error',
  title: 'A picture that is damaged',
  why: 'An empty place would be printed where it belongs.',
  example: {
    wrong: 'a photo.jpg whose download broke off',
    right: 'the whole file, downloaded again',
  },
  mend: 'Open it in a picture program and save it again.',
  final: true,
  find(subject) {
    return subject.printed.broken.map((name) => {
      const { file, ...where } = pictureInData(subject, name);
      return { message: `${file} is damaged, and cannot be shown.`, about: name, ...where };
    });
  },
};

/** More than this share of the width or the height. */
const much = 1 / 3;

/** A picture that covers its place and loses more than a third of its width or height, without a focus. */
export const pictureCropped: PageCheck = {
  code: 'picture-cropped',
  severity: 'warning',
  title: 'A picture of which much is cut off',
  why: 'The program guesses what matters in it, and may cut through a face.',
  example: {
    wrong: 'story:\n  image: images/portrait.jpg',
    right:
      'story:\n  image: images/portrait.jpg\n  focus: [0.5, 0.2] # from the left, from the top: the face',
  },
  mend: 'Say what has to be seen, as `focus: [x, y]` beside `image` in figures.yaml: parts of the width from the left and of the height from the top, like [0.5, 0.2]. Or use a picture cut to the place.',
  find(subject) {
    return subject.printed.inspection.pictures.flatMap((picture) => {
      const { name, fit, box } = picture;
      if (fit !== 'cover' || subject.period.shown[name]?.focusGiven !== false) return [];
      const { width, height } = ownSize(subject, picture);
      const seen = Math.min(width / box.width, height / box.height);
      const cut = { width: 1 - (seen * box.width) / width, height: 1 - (seen * box.height) / height };
      const side = cut.width > cut.height ? 'width' : 'height';
      if (cut[side] <= much) return [];
      const { file, ...where } = pictureInData(subject, name);
      // The same in each language, so that it is told once.
      const message = `More than a third of the ${side} of ${file} is cut off in print, and no focus says what has to be seen.`;
      return [{ message, about: name, ...where }];
    });
  },
};

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

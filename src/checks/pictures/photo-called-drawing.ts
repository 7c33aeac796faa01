// Words that call a photo an illustration: they were written for what stood in its place.
import type { DataCheck } from '../check.ts';
import { wordsOfPhotos } from './words-of-photo.ts';

/** "Illustration" and "drawing" in languages that factsheets are written in, as a text begins with them. */
const drawings =
  /^[^\p{L}\p{N}]*([iİ]l+[uü]stra[tcsç]|иллюстрац|ілюстрац|ilustra|drawing|dessin|rəsm|çizim|рисунок)/iu;

/** A description or credit that begins with “Illustration” where the picture is a JPEG, as photos are. */
export const photoCalledDrawing: DataCheck = {
  code: 'photo-called-drawing',
  severity: 'note',
  title: 'A photo that its words call an illustration',
  why: 'The words are those of the drawing that stood in the photo’s place: a photographer goes without a name, and who cannot see gets another picture.',
  example: {
    wrong: 'image: images/match.jpg\ncredit: "Illustration: …"',
    right: 'image: images/match.jpg\ncredit: © UNHCR Azerbaijan',
  },
  mend: 'Write the photo’s own description and credit. If it is a scanned drawing, accept the finding with the reason.',
  find: ({ period }) =>
    wordsOfPhotos(period)
      .filter(({ photo, text }) => photo.original?.mediaType === 'image/jpeg' && drawings.test(text))
      .map(({ text, where }) => {
        const message = `${where.at?.join('.')} calls the picture an illustration, and its file is one of a photo (JPEG).`;
        return { message, about: text, ...where };
      }),
};

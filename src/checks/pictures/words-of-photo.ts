// The words of the blocks' pictures, in each language, and what they should not say.
import type { DataPath, Period } from '../../period/period.ts';
import { isIn } from '../../text/narrow.ts';
import type { DataCheck, Found } from '../check.ts';
import { type Photo, photosOf } from './photos.ts';

/** One of a picture's texts. */
export type WordsOfPhoto = {
  photo: Photo;
  language: string;
  part: string;
  text: string;
  /** The picture's other texts, and the heading of its block. */
  others: readonly string[];
  where: Required<Pick<Found, 'at' | 'place'>>;
};

/** What each language says of each picture, in the order of the texts. */
export function wordsOfPhotos(period: Period): WordsOfPhoto[] {
  return Object.values(period.texts).flatMap(({ language, passages, locate }) =>
    photosOf(period).flatMap((photo) => {
      const inside = (path: DataPath) => photo.words.every((part, index) => path[index] === part);
      const parts = passages.filter(({ path }) => path.length > photo.words.length && inside(path));
      const titles = passages.filter(
        ({ path }) => path.length === 2 && path[0] === photo.words[0] && path[1] === 'title',
      );
      return parts.map(({ path, text }) => {
        const others = [...parts, ...titles].filter((other) => other.path !== path);
        const where = { at: path, place: locate(path) };
        const part = String(path.at(-1));
        return { photo, language, part, text, others: others.map((other) => other.text), where };
      });
    }),
  );
}

/** “Picture of”, “the photo shows” in languages that factsheets are written in. That it is drawn may be said. */
const beginnings = [
  // English
  /^[^\p{L}\p{N}]*(?:(?:an?|the|this|here is an?) )?(?:[a-z-]+ )?(?:picture|photo|photograph|image|snapshot|screenshot|pic)(?: (?:of|shows?|showing|depicts?|depicting|featuring|with|in which|where|taken)(?!\p{L})|\s?[:–-])/iu,
  // Azerbaijani, Turkish
  /^[^\p{L}\p{N}]*(?:bu )?(?:(?:foto)?şəkildə|fotoda|görüntüdə|təsvirdə|fotoğrafta|resimde|görselde)(?!\p{L})/iu,
  /^[^\p{L}\p{N}]*(?:(?:foto)?şəkil|foto|fotoğraf|görsel)\s?[:–-]/iu,
  /\p{L}n?[ıiuü]n (?:şəkli|fotosu|fotoşəkli|təsviri|fotoğrafı|görüntüsü)[.!]?$/iu,
  // French, Spanish, Portuguese, Italian, German
  /^[^\p{L}\p{N}]*(?:(?:une?|la|le|una|uma?|il|ein|das|auf dem|cette|esta) )?(?:photo(?:graphie)?|image|foto(?:graf[ií]a)?|imagen|imagem|immagine|bild)(?: (?:de|du|des|d’|del|della|di|do|da|von|mit|zeigt|montre|muestra|mostra|avec|con)(?!\p{L})|\s?[:–-])/iu,
  // Russian, Ukrainian, Arabic, Persian
  /^[^\p{L}\p{N}]*(?:на )?(?:фото(?:графи[яиії])?|снимк[еу]?|снимок|картинк[аеи]|изображени[ея]|зображення|світлин[аі])(?!\p{L})/iu,
  /^[^\p{L}\p{N}]*(?:صورة|تصویر|عکس)(?!\p{L})/u,
];

/** The description of the story's picture. */
export const altPictureOf: DataCheck = {
  code: 'alt-picture-of',
  severity: 'warning',
  title: 'A description that begins with “picture of”',
  why: 'A screen reader says that it is a picture before it reads the description: its listener hears it twice.',
  example: {
    wrong: 'alt: Photo of two girls on a pitch',
    right: 'alt: Two girls run after a ball on a pitch in Baku.',
  },
  mend: 'Begin with what one sees.',
  find: ({ period }) =>
    wordsOfPhotos(period)
      .filter(({ part, text }) => part === 'alt' && beginnings.some((pattern) => isIn(pattern, text.trim())))
      .map(({ text, where }) => {
        const words = text.length > 40 ? `${text.slice(0, 40).trimEnd()} …` : text;
        return { message: `“${words}” says that it is a picture.`, about: text, ...where };
      }),
};

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
  find({ period }) {
    return wordsOfPhotos(period)
      .filter(({ photo, text }) => photo.original?.mediaType === 'image/jpeg' && drawings.test(text))
      .map(({ text, where }) => {
        const message = `${where.at?.join('.')} calls the picture an illustration, and its file is one of a photo (JPEG).`;
        return { message, about: text, ...where };
      });
  },
};

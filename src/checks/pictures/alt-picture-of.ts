// Descriptions that begin by saying that they are of a picture.

import { isIn } from '../../text/narrow.ts';
import type { DataCheck } from '../check.ts';
import { wordsOfPhotos } from './words-of-photo.ts';

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

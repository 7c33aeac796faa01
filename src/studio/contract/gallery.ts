// How kinds of block look: parts of pages. Types alone.
import type { Rectangle } from './page.ts';

/** `box` is its part of the picture, which is so many pixels wide and high. */
export type GalleryKind = { kind: string; picture: string; width: number; height: number; box: Rectangle };

/** What `/api/gallery` answers. */
export type Gallery = { kinds: readonly GalleryKind[] };

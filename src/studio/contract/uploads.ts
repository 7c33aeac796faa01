// Files that people bring into a period: their bytes are the body, what they are for stands in the query. Each is a schema.
import { z } from 'zod';
import { largestUpload } from './bounds.ts';
import { by, period } from './names.ts';
import type { StudioFinding } from './period.ts';

/** How its owner calls the file. It is shown, and never a path. */
const name = z.string().min(1).max(255);

/** POST queries by their path, and how large the body may be. */
export const uploads = {
  /** Figures out of statistics or the Excel form. Without `take` it is told what would change; with it, what was told is taken. */
  '/api/import': {
    query: z.strictObject({
      period,
      by,
      name,
      asOf: z.string().max(40).optional(),
      take: z.string().max(64).optional(),
    }),
    most: largestUpload.figures,
  },
  /** A picture in the place of another one; `picture` is the page's name for it. */
  '/api/picture': {
    query: z.strictObject({ period, by, name, picture: z.string().min(1).max(200) }),
    most: largestUpload.picture,
  },
  /** A list of recipients, in place of the one with this version. */
  '/api/recipients-file': {
    query: z.strictObject({ period, by, name, was: z.string().max(64) }),
    most: largestUpload.list,
  },
} as const;

export type Uploads = { [Path in keyof typeof uploads]: z.infer<(typeof uploads)[Path]['query']> };

/**
 * A value that would change, as people write it; empty where nothing stands. Without a label it is the day that figures are of.
 * `difference`: “+124”.
 */
export type OfferedFigure = { name: string; label?: string; was: string; now: string; difference?: string };

/** What was found in a file, with its line where it has lines. */
export type OfferedFinding = StudioFinding & { line?: number };

/**
 * What `/api/import` answers. `asOf`: the file does not say what day its figures are of, and it has to be given. `offered`: what
 * would change; `take` is what says that just this is wanted, and is not there where nothing can be taken. `isNewer`: it was
 * asked to take what was offered, and something else has changed the figures since: this is offered instead.
 */
export type Imported =
  | { state: 'asOf' }
  | {
      state: 'offered';
      kind: 'statistics' | 'form';
      take?: string;
      isNewer?: true;
      figures: readonly OfferedFigure[];
      findings: readonly OfferedFinding[];
    }
  | { state: 'taken'; count: number };

/** A part of a picture, in parts of its width and height from its top left corner. */
export type CropPart = { x: number; y: number; width: number; height: number };

/** What `/api/crops` answers. `dots`: how finely it is printed, where it is printed and has pixels. */
export type Crops = {
  print?: CropPart;
  phone: CropPart;
  wide: CropPart;
  dots?: { perInch: number; wanted: number; looks: 'sharp' | 'soft' | 'coarse' };
};

/** What `/api/picture` answers: the file that the picture has now. */
export type Placed = { file: string };

// What a content stream is found to hold: marked content, pieces of painting, and where they land.
import type { PDFRef } from '@cantoo/pdf-lib';
import type { Content, Edit, Span } from './contents.ts';
import type { Box, Matrix } from './geometry.ts';
import type { Run } from './runs.ts';

/** What marks and pieces show. A form counts as a picture. */
export type Shows = 'text' | 'picture' | 'path';

/**
 * A marked-content sequence with a number (ISO 32000-1, 14.6): what stands in the structure tree. `begin` is its BDC
 * and `end` its EMC; where one has to be written first, its span is empty. `runs` are its glyphs.
 */
export type MarkedContent = {
  kind: 'mark';
  content: Content;
  page: PDFRef;
  begin: Span;
  end: Span;
  runs: Run[];
  shows: Set<Shows>;
  box: Box | undefined;
};

/** A mark that begins, and shows nothing yet. */
export function newMarkedContent(content: Content, page: PDFRef, begin: Span): MarkedContent {
  return { kind: 'mark', content, page, begin, end: begin, runs: [], shows: new Set(), box: undefined };
}

/**
 * Operations that paint one thing. Between pieces of the same `run` stands nothing that opens or closes; `artifact` is
 * whether the stream says so already.
 */
export type Piece = Span & {
  mark: MarkedContent | undefined;
  artifact: boolean;
  shows: Shows;
  run: number;
  box: Box | undefined;
};

/**
 * A stream that was followed: its marks by their numbers (one that was parted is there twice), all that it paints, and
 * all glyphs, in marks or not. `edits` are carried out when its marks are written.
 */
export type Painted = {
  content: Content;
  marks: ReadonlyMap<number, readonly MarkedContent[]>;
  pieces: readonly Piece[];
  runs: readonly Run[];
  edits: Edit[];
  /** The page that it is on, and its box. */
  page: PDFRef;
  sheet: Box;
};

/** Where a stream paints: the page and its box, from its own coordinates to the page's, and the clip. */
export type Surface = { page: PDFRef; sheet: Box; matrix: Matrix; clip: Box };

/**
 * What `Do` paints: a picture over a rectangle of the coordinates in force, or a form that holds marks of its own, and
 * that `paint` follows.
 */
export type Drawn = { box: readonly number[]; matrix: Matrix } | { paint: (surface: Surface) => void };

// What the separation met on the pages, for the checks: colours without a build, letters on several plates, pictures.
import type { PDFRef } from '@cantoo/pdf-lib';
import type { Build } from './builds.ts';

/**
 * Where something is painted: the page (from 1; 0 for what no page paints), and the marked content that it stands in,
 * by its stream and number.
 */
export type Spot = { page: number; mark: { stream: PDFRef; number: number } | undefined };

/** A colour (`#f3a712`) that has no build, where it is set or, once it is `painted`, where it is seen. */
export type UnknownColour = { colour: string; spot: Spot; painted?: true };

/** Letters of `size` pt that would be printed by more than one plate; a gradient has no one build. */
export type ManyPlates = { size: number; build: Build | undefined; spot: Spot };

/** A picture of pixels that is painted: its object, and its size on paper in pt. */
export type PlacedPicture = { ref: PDFRef; width: number; height: number; spot: Spot };

/** All that was met. */
export type Separation = { colours: UnknownColour[]; letters: ManyPlates[]; pictures: PlacedPicture[] };

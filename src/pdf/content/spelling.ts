// Makes the glyphs of a document say its words: no space inside of one, no hyphen that the layout added.
import { PDFDict, type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { Content, Edit, Span } from './contents.ts';
import { twinOf } from './glyph-maps.ts';
import type { Painted } from './marked-content.ts';
import type { Run } from './runs.ts';
import { resourcesOf, type Survey } from './survey.ts';
import { spellSyllables } from './syllables.ts';
import { type GlyphText, glyphTextOf } from './to-unicode.ts';

const softHyphen = '\u00AD';

/**
 * Works out what every run says, and what has to be written into the streams for that:
 *
 * - Chromium shows a space where a soft hyphen is not used, and says that it stands for U+00AD. Some readers take the
 *   space: it goes. What follows has a place of its own, so nothing moves.
 * - Other glyphs that stand for another text than their own (a no-break space) get a font in which it is their own.
 * - Syllables of several glyphs, in scripts that have such, say their letters on the first (clusters.ts).
 * - The hyphen that the layout adds to a word at a line's end becomes U+00AD; one of the word's own stays U+002D.
 */
export function spell(survey: Survey, fonts: FontFinder): void {
  for (const painted of survey.values()) {
    const own = fonts(painted.content, painted.page);
    const syllabic = own.resources ? spellSyllables(painted, own.named, own.resources) : new Set<Run>();
    for (const run of painted.runs) if (!syllabic.has(run)) readRun(painted, run, own);
    markHyphens(painted, own);
  }
}

/** Finds the fonts of a stream. */
export type FontFinder = (content: Content, page: PDFRef) => Fonts;

/** The fonts of a stream by their names (`/F4`). */
export type Fonts = {
  named(name: string): GlyphText | undefined;
  resources: PDFDict | undefined;
  /** The names of fonts that were set beside others, by those, the glyph and its text. */
  twins: Map<string, string>;
};

export function createFonts(document: PDFDocument): FontFinder {
  const read = new Map<PDFDict, GlyphText | undefined>();
  const ofFont = (font: PDFDict) => {
    if (!read.has(font)) read.set(font, glyphTextOf(font));
    return read.get(font);
  };
  const found = new Map<PDFRef, Fonts>();
  return (content, page) => {
    const known = found.get(content.ref);
    if (known) return known;
    const resources = resourcesOf(document, content, page)?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const byName = new Map<string, GlyphText | undefined>();
    const named = (name: string) => {
      if (byName.has(name)) return byName.get(name);
      const font = resources?.lookup(PDFName.of(name.slice(1)));
      const says = font instanceof PDFDict ? ofFont(font) : undefined;
      byName.set(name, says);
      return says;
    };
    const fonts = { resources, named, twins: new Map<string, string>() };
    found.set(content.ref, fonts);
    return fonts;
  };
}

/** What a run says. Spaces that stand for soft hyphens leave the stream. */
function readRun({ edits }: Painted, run: Run, fonts: Fonts): void {
  const font = fonts.named(run.font);
  if (!font) return;
  run.text = '';
  for (const part of run.shown) {
    if (typeof part === 'string') {
      run.text += font.text(part);
      continue;
    }
    const own = font.text(part.glyphs);
    const dropped = part.says === softHyphen && own.trim() === '';
    if (!dropped) run.text += part.says;
    const [open, show, close, ...more] = part.parts;
    if (!open || !show || !close || more.length > 0) continue;
    if (!dropped && (part.says === '' || [...own].length !== 1)) continue;
    for (const { start, end } of [open, close]) edits.push({ start, end, text: '', order: 3 });
    if (dropped) edits.push({ ...show, text: '', order: 3 });
    else if (own !== part.says) setTwin(edits, run, show, part.glyphs, part.says, fonts);
  }
}

/** Shows a glyph in a font in which it says `text`. */
function setTwin(edits: Edit[], run: Run, show: Span, glyph: string, text: string, fonts: Fonts): void {
  if (!fonts.resources) return;
  const key = `${run.font} ${glyph} ${text}`;
  const twin = fonts.twins.get(key) ?? twinOf(fonts.resources, run.font, glyph, text);
  fonts.twins.set(key, twin);
  edits.push({ start: show.start, end: show.start, text: ` ${twin} ${run.size} Tf `, order: 2 });
  edits.push({ start: show.end, end: show.end, text: ` ${run.font} ${run.size} Tf `, order: -1 });
}

/**
 * A hyphen alone behind a run that ends in a soft hyphen was added by the layout. The letter before it says U+00AD, too:
 * PDF.js leaves out what says nothing else, and the word would be two.
 */
function markHyphens({ runs, edits }: Painted, fonts: Fonts): void {
  for (const [index, run] of runs.entries()) {
    const first = runs[index - 1];
    const end = first?.shown.at(-1);
    const [glyph] = run.shown;
    if (!first || typeof end !== 'object' || end.says !== softHyphen || typeof glyph !== 'string') continue;
    if (!/^[-\u2010]$/.test(run.text ?? '')) continue;
    run.text = softHyphen;
    setTwin(edits, run, run, glyph, softHyphen, fonts);
    const letter = end.before && fonts.named(first.font)?.text(end.before.glyphs);
    if (!end.before || !letter || [...letter].length > 1) continue;
    setTwin(edits, first, end.before, end.before.glyphs, letter + softHyphen, fonts);
  }
}

// The printer's sheet: exact boxes, and crop and registration marks outside of the bleed, on every plate.
import { PDFDict, type PDFDocument, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { a4 } from '../boxes.ts';
import type { Contents } from '../content/contents.ts';
import { notUnderstood } from '../not-understood.ts';

/** In pt: half an inch around the trim (as in styles/press.css), and 3 mm of bleed. */
export const around = 36;
export const bleed = mm(3);

/** Lines of the marks, and where they stand from the trim: outside of the bleed, inside of the sheet. */
const mark = { width: 0.25, from: mm(4), to: mm(9), ring: mm(2), middle: mm(6.5) };

/** Media, bleed and trim box of every page (ISO 15930-7, 6.9: a trim or an art box, not both; ISO 32000-1, 14.11.2). */
export function setPressBoxes(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const { y, height } = page.getMediaBox();
    const sheet = { width: a4.width + 2 * around, height: a4.height + 2 * around };
    const bottom = y + height - sheet.height;
    for (const key of ['ArtBox', 'CropBox']) page.node.delete(PDFName.of(key));
    page.setMediaBox(0, bottom, sheet.width, sheet.height);
    page.setTrimBox(around, bottom + around, a4.width, a4.height);
    const within = around - bleed;
    page.setBleedBox(within, bottom + within, a4.width + 2 * bleed, a4.height + 2 * bleed);
  }
}

/** Draws the marks behind what the pages paint. */
export function addMarks(document: PDFDocument, contents: Contents): void {
  const all = document.context.register(allPlates(document));
  for (const page of document.getPages()) {
    const content = contents.get(page.node.get(PDFName.of('Contents')) as PDFRef);
    if (!content) throw notUnderstood('a page without contents', page.ref);
    const resources = page.node.Resources() ?? PDFDict.withContext(document.context);
    page.node.set(PDFName.of('Resources'), resources);
    const spaces =
      resources.lookupMaybe(PDFName.of('ColorSpace'), PDFDict) ?? PDFDict.withContext(document.context);
    resources.set(PDFName.of('ColorSpace'), spaces);
    spaces.set(PDFName.of('AllPlates'), all);
    content.source = `q\n${content.source}\nQ\n${marksOf(page)}`;
  }
}

/** What is painted in this colour is on every plate (ISO 32000-1, 8.6.6.4). */
function allPlates({ context }: PDFDocument) {
  const inks = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 };
  return context.obj(['Separation', 'All', 'DeviceCMYK', inks]);
}

function marksOf(page: PDFPage): string {
  const { x, y, width, height } = page.getTrimBox();
  const [left, bottom, right, top] = [x, y, x + width, y + height];
  const lines: string[] = [];
  for (const [edge, away] of [
    [left, -1],
    [right, 1],
  ] as const) {
    for (const side of [bottom, top])
      lines.push(line(edge + away * mark.from, side, edge + away * mark.to, side));
    lines.push(target(edge + away * mark.middle, (bottom + top) / 2));
  }
  for (const [edge, away] of [
    [bottom, -1],
    [top, 1],
  ] as const) {
    for (const side of [left, right])
      lines.push(line(side, edge + away * mark.from, side, edge + away * mark.to));
    lines.push(target((left + right) / 2, edge + away * mark.middle));
  }
  const state = `/AllPlates CS 1 SCN ${mark.width} w`;
  return `/Artifact BMC\nq\n${state}\n${lines.join('\n')}\nQ\nEMC`;
}

/** A cross in a ring, by which the plates are brought over one another. */
function target(x: number, y: number): string {
  const radius = mark.ring / 2;
  const arm = mark.ring;
  // Four Bézier curves that are a circle to 0.03 % of its radius.
  const k = radius * 0.5523;
  const ring = [
    `${number(x + radius)} ${number(y)} m`,
    curve(x + radius, y + k, x + k, y + radius, x, y + radius),
    curve(x - k, y + radius, x - radius, y + k, x - radius, y),
    curve(x - radius, y - k, x - k, y - radius, x, y - radius),
    curve(x + k, y - radius, x + radius, y - k, x + radius, y),
    's',
  ];
  return [...ring, line(x - arm, y, x + arm, y), line(x, y - arm, x, y + arm)].join('\n');
}

function curve(...points: number[]): string {
  return `${points.map(number).join(' ')} c`;
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`;
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function mm(length: number): number {
  return (length / 25.4) * 72;
}

// What can be wrong with a finished PDF: each function takes one that was read, and gives its faults in words.
import type { OutlineItem, ReadPdf } from '../support/pdf.ts';
import { allTags, lineOf, type Tag, textOf } from '../support/tags.ts';
import type { Expected } from './expected.ts';

/** A4 in pt: 210 × 297 mm at 72 pt to the inch. */
const a4 = { width: (210 / 25.4) * 72, height: (297 / 25.4) * 72 };

/** Two pages, and every box of them A4 to 0.1 pt. */
export function pageFaults({ pages }: ReadPdf): string[] {
  const count = pages.length === 2 ? [] : [`${pages.length} pages`];
  const sizes = pages.flatMap(({ boxes }, index) =>
    Object.entries(boxes)
      .filter(([, { width, height }]) => Math.hypot(width - a4.width, height - a4.height) > 0.1)
      .map(([name, { width, height }]) => `page ${index + 1}: ${name} box ${width} × ${height} pt`),
  );
  return [...count, ...sizes];
}

/**
 * Every font is an embedded TrueType subset of Lato whose text can be read back. A face that is there twice was taken
 * from two files: one stands in where the other lacks a glyph. Two fonts may take their glyphs from one file.
 */
export function fontFaults({ fonts }: ReadPdf): string[] {
  const files = new Map(fonts.map(({ file, name }) => [file, name]));
  const faces = [...files.values()].map((name) => name.replace(/^[A-Z]{6}\+/, ''));
  const twice = faces.filter((face, index) => faces.indexOf(face) !== index);
  return [
    ...(fonts.length === 0 ? ['no font'] : []),
    ...fonts
      .filter(({ name }) => !/^[A-Z]{6}\+Lato-(Regular|Italic|Bold|Black)$/.test(name))
      .map(({ name, kind }) => `font ${name || kind}`),
    ...fonts.flatMap(({ kind, name, glyphs, embedded, readable }) => [
      ...(kind === 'Type0' && glyphs === 'CIDFontType2' ? [] : [`${name} is ${kind} ${glyphs}`]),
      ...(embedded === 'FontFile2' ? [] : [`${name} is embedded as ${embedded || 'nothing'}`]),
      ...(readable ? [] : [`${name} cannot be read back as text`]),
    ]),
    ...twice.map((face) => `${face} is there twice`),
  ];
}

/** Charts and illustrations are vector: there are as many pictures of pixels as the data names. */
export function pictureFaults({ pictures }: ReadPdf, expected: Pick<Expected, 'pictures'>): string[] {
  return pictures === expected.pictures ? [] : [`${pictures} pictures of pixels, not ${expected.pictures}`];
}

/** The document says its language and title, shows the title, is tagged and has an outline. */
export function documentFaults(pdf: ReadPdf, { language }: Pick<Expected, 'language'>): string[] {
  return [
    ...(pdf.language === language ? [] : [`language “${pdf.language}”`]),
    ...(pdf.title.trim() === '' ? ['no title'] : []),
    ...(pdf.showsTitle ? [] : ['the window does not show the title']),
    ...(pdf.marked ? [] : ['not marked as tagged']),
    ...(pdf.tags ? [] : ['no structure tree']),
  ];
}

/** The outline has the headings, in their words and order, as deep as their levels; a colon at the end is left out. */
export function outlineFaults({ outline, tags }: ReadPdf): string[] {
  const headings = headingsOf(tags).map(
    (tag) => `${'  '.repeat(levelOf(tag) - 1)}${lineOf(tag).replace(/:$/, '')}`,
  );
  const items = outlineLines(outline);
  const missing = headings.filter((heading) => !items.includes(heading));
  const extra = items.filter((item) => !headings.includes(item));
  return [
    ...missing.map((heading) => `not in the outline: ${heading.trim()}`),
    ...extra.map((item) => `no heading, but in the outline: ${item.trim()}`),
  ];
}

function outlineLines(items: readonly OutlineItem[], depth = 0): string[] {
  return items.flatMap((item) => [
    '  '.repeat(depth) + item.title.replace(/[ \n]+/g, ' ').trim(),
    ...outlineLines(item.items, depth + 1),
  ]);
}

/** One H1, before all other headings; no level skipped; none empty. */
export function headingFaults({ tags }: ReadPdf): string[] {
  const headings = headingsOf(tags);
  const tops = headings.filter(({ role }) => role === 'H1').length;
  return [
    ...(tops === 1 ? [] : [`${tops} headings of level 1`]),
    ...headings.flatMap((tag, index) => {
      const before = headings[index - 1];
      const skipped = levelOf(tag) > (before ? levelOf(before) : 0) + 1;
      return [
        ...(skipped ? [`${tag.role} “${lineOf(tag)}” after ${before?.role ?? 'nothing'}`] : []),
        ...(lineOf(tag) === '' ? [`${tag.role} is empty`] : []),
      ];
    }),
  ];
}

function headingsOf(tags: Tag | undefined): Tag[] {
  return allTags(tags).filter(({ role }) => /^H[1-6]$/.test(role));
}

function levelOf({ role }: Tag): number {
  return Number(role.slice(1));
}

/** Roles that hold text; what stands in none of them is read aloud as one run with its neighbours. */
const blocks = /^(P|H[1-6]|LI|LBody|Lbl|Caption|Figure|TD|TH|Artifact)$/;

/** Every text stands in a paragraph, a heading, a list or a figure. */
export function blockFaults({ tags }: ReadPdf): string[] {
  const outside = (tag: Tag | string): string[] => {
    if (typeof tag === 'string') return tag.trim() === '' ? [] : [tag.trim()];
    return blocks.test(tag.role) ? [] : tag.children.flatMap(outside);
  };
  return tags ? outside(tags).map((text) => `in no paragraph: ${text.slice(0, 40)}`) : [];
}

/** Every figure has a text alternative, and none stands in another. */
export function figureFaults({ tags }: ReadPdf): string[] {
  const figures = allTags(tags).filter(({ role }) => role === 'Figure');
  return figures.flatMap((figure) => [
    ...(figure.alt?.trim() ? [] : [`a figure has no text alternative: ${lineOf(figure)}`]),
    ...(allTags(figure).filter(({ role }) => role === 'Figure').length > 1 ? ['a figure in a figure'] : []),
  ]);
}

/** Every link of the data is there, no other, and each stands on words of the text. */
export function linkFaults({ pages, tags }: ReadPdf, expected: Pick<Expected, 'links'>): string[] {
  const found = pages.flatMap(({ links }) => links);
  const tagged = allTags(tags).filter((tag) => tag.role === 'Link' && lineOf(tag) !== '');
  const onWords = tagged.flatMap(({ links }) => links);
  const times = (links: readonly string[], wanted: string) => links.filter((link) => link === wanted).length;
  return [
    ...expected.links.filter((link) => !found.includes(link)).map((link) => `no link to ${link}`),
    ...new Set(found)
      .difference(new Set(expected.links))
      .keys()
      .map((link) => `a link to ${link}`),
    ...new Set(found)
      .keys()
      .filter((link) => times(onWords, link) < times(found, link))
      .map((link) => `a link to ${link} stands on no words`),
  ];
}

/** Words in another language say so in the structure tree. */
export function languageFaults({ tags }: ReadPdf, { foreign }: Pick<Expected, 'foreign'>): string[] {
  const tagged = allTags(tags).filter(({ language }) => language !== undefined);
  const marks = (tag: Tag, language: string, words: string) =>
    tag.language === language &&
    lineOf(tag)
      .replace(/\u00AD+ ?|- /g, '')
      .includes(words);
  return foreign
    .filter(({ language, words }) => !tagged.some((tag) => marks(tag, language, words)))
    .map(({ language, words }) => `“${words}” is not marked as “${language}”`);
}

/** Every passage is in the text, in the order of the text file. */
export function passageFaults({ tags }: ReadPdf, { passages }: Pick<Expected, 'passages'>): string[] {
  const text = tags ? textOf(tags) : '';
  let at = 0;
  return passages.flatMap(({ name, pattern }) => {
    const found = pattern.exec(text.slice(at));
    if (found) {
      at += found.index + found[0].length;
      return [];
    }
    return [pattern.test(text) ? `${name} is out of order` : `${name} is not there`];
  });
}

/** Every figure of the charts stands in one's text alternative, and as text in it or beside it. */
export function chartFaults({ tags }: ReadPdf, { figures }: Pick<Expected, 'figures'>): string[] {
  const charts = allTags(tags).filter(({ role }) => role === 'Figure');
  const page = tags ? textOf(tags) : '';
  return figures
    .filter(({ pattern }) => !charts.some(({ alt = '' }) => pattern.test(alt)) || !pattern.test(page))
    .map(({ name }) => `${name} is in no chart`);
}

/** A soft hyphen leaves nothing in the words that are searched, copied and read aloud. */
export function softHyphenFaults({ softHyphens }: ReadPdf): string[] {
  return softHyphens > 0 ? [`${softHyphens} soft hyphens in the text`] : [];
}

/** Nothing of the machinery shows: no braces, no `undefined`, no escaped character. */
export function leftoverFaults({ tags, title, outline }: ReadPdf): string[] {
  const all = [title, ...outlineLines(outline), ...allTags(tags).flatMap(({ alt }) => alt ?? [])];
  const text = [...all, tags ? textOf(tags) : ''].join('\n');
  const leftovers = text.matchAll(
    /\{\{|\}\}|\bundefined\b|\bNaN\b|\bnull\b|\[object|&(?:#x?\w+|amp|lt|gt|quot|nbsp);|\uFFFD|\0/g,
  );
  return [...new Set([...leftovers].map(([leftover]) => `“${leftover}” is printed`))];
}

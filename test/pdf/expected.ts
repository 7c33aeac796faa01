// What a factsheet's PDF must hold, worked out from the data files alone: not from the rooms that make the page.

import { loadPeriod } from '../../src/blocks/load.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import type { Period } from '../../src/period/period.ts';

/** A passage of the text file by its name (`highlights.legal_aid`), and how it looks in the text of the PDF. */
export type ExpectedPassage = { name: string; pattern: RegExp };

/** What one language's PDF must hold. */
export type Expected = {
  language: string;
  /** In the order of the text file. */
  passages: ExpectedPassage[];
  /** Words in another language than the page's. */
  foreign: { language: string; words: string }[];
  /** The figures of the charts. */
  figures: { name: string; pattern: RegExp }[];
  links: string[];
  /** Pictures of pixels: an SVG is none. */
  pictures: number;
};

/** Reads the period's files below `folder`. Throws where they have faults. */
export async function expectationsOf(folder: string, id: string, language: string): Promise<Expected> {
  const { period, findings } = await loadPeriod(folderSource(folder), id);
  const text = period?.texts[language];
  if (!period || !text) throw new Error(findings.map(({ message }) => message).join('\n'));
  const shown = text.passages.filter((passage) => isPrinted(passage.path.join('.'), period));
  return {
    language,
    passages: shown.map((passage) => ({
      name: passage.path.join('.'),
      pattern: passagePattern(passage.text, period),
    })),
    foreign: shown.flatMap((passage) => foreignWords(passage.text)),
    figures: chartFigures(period),
    links: linksOf(period, shown),
    pictures: period.pictures.filter(({ mediaType }) => !/svg/.test(mediaType)).length,
  };
}

/** A description is read aloud and not printed; a link's words need a link, a caption needs a picture. */
function isPrinted(name: string, { blocks, pictures }: Period): boolean {
  if (name === 'story.image.alt') return false;
  if (name === 'story.link') return linkOf(blocks) !== undefined;
  return !name.startsWith('story.image.') || pictures.some(({ id }) => id === 'story');
}

const linkOf = (blocks: Period['blocks']) => blocks.flatMap(({ links }) => links)[0]?.address;

/** The words of a passage without its Markdown; its figures stay as `{{…}}`. */
function withoutMarkup(text: string): string {
  return text
    .replace(/:[a-z]{2,3}\[([^\]]*)\]/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '')
    .replace(/\\(\W)/g, '$1');
}

function passagePattern(text: string, period: Period): RegExp {
  const parts = withoutMarkup(text).split(/(\{\{[^}]*\}\})/);
  return new RegExp(
    parts.map((part, index) => (index % 2 ? placeholder(part, period) : words(part))).join(''),
    'u',
  );
}

/** A word may be parted at the end of a line, with a hyphen or, after a hyphen or a dash of its own, without one. */
function words(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/(?<=\p{L})(?=\p{L})/gu, '(?:\u00AD+\\n?)?')
    .replace(/[-–—]/g, '$&\\s?')
    .replace(/\s+/g, '\\s+');
}

/** A plain number is held against its figure; of what else a format makes only the length is known. */
function placeholder(part: string, period: Period): string {
  const [, name = '', formats = ''] = /^\{\{\s*([^,\s}]+)\s*,?\s*([^}]*?)\s*\}\}$/.exec(part) ?? [];
  const value = period.table.get(name)?.value;
  return formats === 'number' && typeof value === 'number' ? digits(value) : '[^{}]{1,40}?';
}

/** Thousands may have a space, a comma, a point or nothing between them. */
function digits(value: number): string {
  const grouped = [...String(value)].join('[\\s.,]?');
  return `(?<!\\d)${grouped}(?!\\d)`;
}

function foreignWords(text: string): { language: string; words: string }[] {
  return [...text.matchAll(/:([a-z]{2,3})\[([^\]]*)\]/g)].map(([, language = '', words = '']) => ({
    language,
    words,
  }));
}

/** Every figure that the charts draw: amounts from a million on in millions with one decimal. */
function chartFigures({ figures }: Period): Expected['figures'] {
  const { population, presence, funding } = figures;
  if (!population || !presence || !funding) throw new Error('the pages show all three');
  const counts = Object.entries({
    ...population.groups,
    ...population.origins.refugees,
    ...population.origins.asylum_seekers,
    ...presence.staff,
  }).concat(Object.entries(population.origins.refugees ?? {}));
  const { required, funded } = funding;
  const amounts = Object.entries({ required, funded, gap: Math.max(required - funded, 0) });
  const share = Math.round((funded / required) * 100);
  return [
    ...counts.map(([name, value]) => ({ name, pattern: new RegExp(digits(value)) })),
    ...amounts.map(([name, value]) => ({ name, pattern: amountPattern(value) })),
    ...[share, 100 - share].map((value) => ({
      name: `${value}%`,
      pattern: new RegExp(`(?<!\\d)${value}\\s?%`),
    })),
  ];
}

function amountPattern(value: number): RegExp {
  if (value < 1e6) return new RegExp(digits(value));
  const [whole = '', tenths = ''] = (value / 1e6).toFixed(1).split('.');
  return new RegExp(`(?<!\\d)${whole}[.,]${tenths}(?!\\d)`);
}

/** The story's link, the contacts', the sources' that figures come from, and those inside of passages. */
function linksOf({ operation, figures, blocks }: Period, passages: readonly { text: string }[]): string[] {
  const { population, funding, presence, source } = figures;
  const used = [population?.source, funding?.source, presence?.source, source];
  const inText = passages.flatMap(({ text }) => [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link));
  const all = [
    linkOf(blocks),
    ...Object.values(operation.contacts).flatMap(({ web, email }) => [web, email && `mailto:${email}`]),
    ...used.map((name) => name && operation.sources[name]?.url),
    ...inText,
  ];
  return [...new Set(all.filter((link) => typeof link === 'string' && link !== ''))].sort() as string[];
}

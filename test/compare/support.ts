// What the tests of comparisons share: sides made of a figures file and texts, without reading files.
import type { FigureWords } from '../../src/compare/figure-values.ts';
import type { Side, SidePassage } from '../../src/compare/side.ts';
import { figureTable } from '../../src/figures/table.ts';
import { figuresSchema } from '../../src/period/schema.ts';
import { standIn } from '../../src/period/stand-in.ts';
import type { Piece } from '../../src/text/pieces.ts';
import { writeStretch } from '../../src/time.ts';

/** A figures file as YAML gives it. Parts given replace those of a small whole one. */
export function figuresFile(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    issued: '2024-09-30',
    source: 'office',
    population: {
      as_of: '2024-06-30',
      source: 'rdf',
      groups: { refugees: 8087, stateless: 513 },
      origins: { refugees: { UKR: 6540, AFG: 1106 } },
    },
    funding: { as_of: '2024-09-30', currency: 'USD', required: 8_000_000, funded: 4_500_000 },
    presence: { as_of: '2024-09-30', staff: { national: 22 } },
    results: { signs: 155, lawyers: 6 },
    dates: { meeting: '2024-05' },
    ...parts,
  };
}

/** The part of a figures file that counts people, with other groups, date and origins. */
export function population(
  groups: Record<string, unknown>,
  as_of: unknown = '2024-12-31',
  origins: unknown = { refugees: { UKR: 6540, AFG: 1106 } },
) {
  return { population: { as_of, source: 'rdf', groups, origins } };
}

/** A side of a comparison; a file that its schema does not take gets stand-ins, as when it is loaded. */
export function sideOf(raw: unknown, texts: Side['texts'] = {}, id = 'land/2024-09'): Side {
  const file = standIn(figuresSchema, raw)?.data;
  return {
    id,
    title: id.endsWith('09') ? 'September 2024' : 'March 2025',
    whole: figuresSchema.safeParse(raw).success,
    table: file && figureTable(file),
    raw,
    texts,
    pictures: {},
    inputs: [],
    findings: [],
  };
}

/** Passages of one language's file; in a text `{{name=value}}` is a figure and `**` is mark-up. */
export function textsOf(texts: Record<string, string>): Side['texts'][string] {
  const passages = Object.entries(texts).map(([path, text], index): SidePassage => {
    return { path: path.split('.'), pieces: piecesOf(text), place: { file: 'text.yaml', line: index + 1 } };
  });
  return { state: 'read', passages };
}

export function piecesOf(text: string): Piece[] {
  return text.split(/(\{\{[^}]*\}\}|\*\*)/).flatMap((part): Piece[] => {
    const [, name, value] = /^\{\{([^=]*)=([^}]*)\}\}$/.exec(part) ?? [];
    // {{n, plural=persons}} is a word that goes with a figure.
    if (name?.includes(', ')) return [{ kind: 'words', text: value ?? '', from: name }];
    if (name !== undefined && value !== undefined) return [{ kind: 'figure', text: value, name }];
    if (part === '') return [];
    return [{ kind: part === '**' ? 'markup' : 'words', text: part }];
  });
}

/** Words without a language: thousands with commas, dates as they are. */
export const words: FigureWords = {
  number: (value) => value.toLocaleString('en').replace('-', '−'),
  tenths: (value) =>
    value
      .toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
      .replace(/^-(?!0\.0$)/, '−')
      .replace('-', ''),
  date: (point) => point,
  time: (time) => (time.kind === 'since' ? `since ${time.point}` : `in ${writeStretch(time)}`),
  label: ({ name }) => name,
};

// Reads one of the two periods that are compared: what is checked, and what really stands in its files.
import path from 'node:path';
import { type Side, type SidePassage, type SideTexts, standingFigures } from '../compare/side.ts';
import { figureValues } from '../figures/formats.ts';
import { printedBy } from '../figures/printed.ts';
import type { LanguageFile } from '../language/file.ts';
import { createWriting } from '../language/writing.ts';
import type { DataPath, Period } from '../period/period.ts';
import { readYaml, type YamlFile } from '../period/read.ts';
import type { Operation } from '../period/schema.ts';
import type { Progress, ReadPeriod } from '../pipeline/job.ts';
import { readPeriod } from '../pipeline/read.ts';
import type { Tools } from '../pipeline/tools.ts';
import { stoppedOnce } from '../text/figures.ts';
import type { FigureNode } from '../text/nodes.ts';
import { type Piece, piecesOf } from '../text/pieces.ts';
import { readText } from '../text/read.ts';
import type { PeriodName } from './periods.ts';

type Reading = Pick<Tools, 'root' | 'languageFiles'>;

/** A period as it was read and checked, and what really stands in figures.yaml. */
export type ReadSide = { name: PeriodName; read: ReadPeriod; raw: unknown };

/** Reads and checks a period, and keeps figures.yaml as it stands. */
export async function readSide(
  name: PeriodName,
  languages: readonly string[],
  tools: Reading,
  progress: Progress,
): Promise<ReadSide> {
  const read = await readPeriod({ ...name, languages }, tools, progress);
  const figures = await readYaml(tools.root, path.join(name.id, 'figures.yaml'));
  return { name, read, raw: 'findings' in figures ? undefined : figures.value };
}

/** What a comparison takes of a period: its figures, and its texts in these languages as they are printed. */
export async function sideOf(
  { name, read, raw }: ReadSide,
  title: string,
  languages: readonly string[],
  operation: Operation,
  tools: Reading,
): Promise<Side> {
  const { period, findings } = read;
  const { files } = await tools.languageFiles(languages, { root: tools.root, operation: name.operation });
  const known = { table: raw === undefined ? undefined : period?.table, raw };
  const texts: Record<string, SideTexts> = {};
  for (const language of languages) {
    const pieces = piecesIn(language, files[language], operation, period, known);
    texts[language] = await readTexts(name, language, pieces, tools);
  }
  return {
    id: name.id,
    title,
    whole: read.printable,
    ...known,
    texts,
    pictures: period ? picturesOf(period) : {},
    inputs: period?.inputs ?? [],
    findings,
  };
}

function picturesOf({ blocks, pictures, shown }: Period): Side['pictures'] {
  const own = blocks.flatMap((block) => block.pictures);
  const found = own.flatMap(({ id, focus, words }) => {
    const read = pictures.find((one) => one.id === id);
    if (!read) return [];
    const { file, original: bytes } = read;
    return [[id, { file, bytes, focus, words, size: shown[id]?.size }] as const];
  });
  return Object.fromEntries(found);
}

/** Cuts texts of a language into pieces, with those figures set in that really stand in the file. */
function piecesIn(
  language: string,
  file: LanguageFile | undefined,
  operation: Operation,
  period: Period | undefined,
  side: Pick<Side, 'table' | 'raw'>,
): (source: string) => Piece[] {
  const standing = standingFigures(side);
  const values = period ? [...figureValues(period)] : [];
  const figures = new Map(values.filter(([name]) => standing.get(name)?.known));
  const writing = file && createWriting(language, file.formats, operation.numbers[language]);
  const print = (figure: FigureNode, source: string) => {
    const printed = writing && printedBy(figure, figures, writing);
    return printed === undefined ? undefined : stoppedOnce(printed, source.slice(figure.end));
  };
  return (source) => piecesOf(readText(source), (figure) => print(figure, source));
}

/** The texts of one language as they stand in their file, checked by nobody. */
async function readTexts(
  { id }: PeriodName,
  language: string,
  pieces: (source: string) => Piece[],
  { root }: Reading,
): Promise<SideTexts> {
  const file = await readYaml(root, path.join(id, `text.${language}.yaml`));
  if (!('findings' in file)) return { state: 'read', passages: passagesIn(file.value, file, pieces) };
  const isMissing = file.findings.some(({ code }) => code === 'file-missing');
  return { state: isMissing ? 'missing' : 'unreadable', passages: [] };
}

/** Every value of a file that is no list of names, with its place; one that is empty has no pieces. */
function passagesIn(
  value: unknown,
  file: YamlFile,
  pieces: (source: string) => Piece[],
  at: DataPath = [],
): SidePassage[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => passagesIn(inner, file, pieces, [...at, key]));
  }
  if (at.length === 0) return [];
  const text = value === null || value === undefined ? '' : String(value).trim();
  return [{ path: at, pieces: pieces(text), mark: file.markAt(at), place: file.locate(at) }];
}

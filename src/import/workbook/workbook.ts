// Reads an Excel workbook that a colleague sends (ECMA-376; ISO/IEC 29500): its visible and hidden sheets, cell by cell.
import { FactsheetError } from '../../errors.ts';
import { type Archive, openArchive } from '../archive.ts';
import { readSheet, type SheetContent } from './sheet.ts';
import { readStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import { isTrue, readXml, UnsoundXml } from './xml.ts';

/** A sheet: its name, whether it is hidden, and what is in it. */
export type Sheet = SheetContent & { name: string; isHidden: boolean };

/** A form of two pages has about 200 rows. In bytes of XML. */
const largestPart = 5_000_000;
const largestWorkbook = 20_000_000;

/** Whether an archive is an Excel workbook. */
export function isWorkbook({ entries }: Archive): boolean {
  return entries.some(({ name }) => /^xl\/workbook\d*\.xml$/.test(name));
}

/** The same from a file's bytes: what a thread can be asked for. */
export function readWorkbookFile(bytes: Uint8Array, file: string): Sheet[] {
  return readWorkbook(openArchive(bytes, file), file);
}

/**
 * Every sheet of a workbook; charts and the like are left out.
 * @throws FactsheetError `workbook-unsound` or `workbook-too-large`, and those of the archive
 */
export function readWorkbook(archive: Archive, file: string): Sheet[] {
  let part = 'a part';
  const read = (name: string): Uint8Array | undefined => {
    part = name;
    const entry = archive.entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (entry && entry.size > largestPart) throw tooLarge(file);
    return entry && archive.read(entry.name);
  };
  const xml = archive.entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (xml.reduce((sum, { size }) => sum + size, 0) > largestWorkbook) throw tooLarge(file);
  try {
    return sheetsOf(read);
  } catch (cause) {
    if (!(cause instanceof UnsoundXml)) throw cause;
    throw unsound(file, `${part}: ${cause.message}`, cause);
  }
}

type Read = (name: string) => Uint8Array | undefined;

function sheetsOf(read: Read): Sheet[] {
  const needed = (name: string) => {
    const bytes = read(name);
    if (!bytes) throw new UnsoundXml('it is missing');
    return bytes;
  };
  const main =
    relationsOf(read, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const { sheets, is1904 } = workbookOf(needed(main));
  const relations = relationsOf(read, main);
  const partOf = (type: string) => relations.find((one) => one.type === type)?.target;
  const [strings, styles] = ['sharedStrings', 'styles'].map(partOf);
  const context = { strings: readStrings(strings === undefined ? undefined : needed(strings)), is1904 };
  const formats = readStyles(styles === undefined ? undefined : needed(styles));
  return sheets.flatMap(({ name, isHidden, id }) => {
    const relation = relations.find((one) => one.id === id);
    if (relation && relation.type !== 'worksheet') return [];
    return [{ name, isHidden, ...readSheet(needed(relation?.target ?? name), formats, context) }];
  });
}

type SheetEntry = { name: string; isHidden: boolean; id: string };

/** What workbook.xml tells (18.2): the sheets in their order, and how days are counted. */
function workbookOf(bytes: Uint8Array): { sheets: SheetEntry[]; is1904: boolean } {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  readXml(bytes, {
    open({ name, attributes }, path) {
      if (name === 'workbookPr') is1904 = isTrue(attributes.date1904);
      if (name !== 'sheet' || path.at(-1) !== 'sheets') return;
      const isHidden = /^(?:veryH|h)idden$/.test(attributes.state ?? '');
      sheets.push({ name: attributes.name ?? '', isHidden, id: attributes.id ?? '' });
    },
  });
  return { sheets, is1904 };
}

type Relation = { id: string; type: string; target: string };

/** The parts that a part refers to (ISO/IEC 29500-2, 9.3), by their names in the archive; none where nothing says it. */
function relationsOf(read: Read, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const bytes = read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  readXml(bytes, {
    open({ name, attributes: { Id = '', Type = '', Target = '', TargetMode } }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = resolved(part.slice(0, slash), Target);
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return relations;
}

/** `worksheets/sheet1.xml` in `xl/` is `xl/worksheets/sheet1.xml`; with a slash before, it stands at the top. */
function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}

function unsound(file: string, why: string, cause: unknown): FactsheetError {
  const message = `The workbook ${file} cannot be read (${why}).`;
  const hint = 'Open it in Excel or LibreOffice, save it as .xlsx again, and import that.';
  return new FactsheetError('workbook-unsound', message, { hint, cause });
}

function tooLarge(file: string): FactsheetError {
  const message = `The workbook ${file} holds far more than a form of figures.`;
  const hint = 'Copy the sheet “Figures” into a workbook of its own.';
  return new FactsheetError('workbook-too-large', message, { hint });
}

// What a file is, by its content and not by its name.
import { FactsheetError } from '../errors.ts';
import type { Archive } from './archive.ts';

export type Kind = 'zip' | 'json' | 'table';

const downloaded =
  'Give the CSV, JSON or zip file of the download, or the form as an Excel workbook (.xlsx).';

/** Files that people mistake for a download or the form, by their first bytes (hex). */
const others: readonly [begins: string, what: string, hint: string][] = [
  [
    'd0cf11e0',
    'an old Excel workbook (.xls), or one with a password, or an old Word file (.doc)',
    'Save it as “Excel Workbook (.xlsx)” without a password.',
  ],
  ['25504446', 'a PDF', downloaded],
  ['7b5c727466', 'a text document (.rtf)', downloaded],
  ['89504e47', 'a picture', downloaded],
  ['ffd8ff', 'a picture', downloaded],
  ['1f8b', 'a gzip archive', 'Unpack it first.'],
  ['526172211a', 'a rar archive', 'Unpack it first.'],
  ['377abcaf', 'a 7z archive', 'Unpack it first.'],
];

/**
 * The kind of a file. Text that is not JSON is taken for a table.
 * @throws FactsheetError `file-format` for what cannot be read
 */
export function recognise(bytes: Uint8Array, file: string): Kind {
  const head = Buffer.from(bytes.subarray(0, 400));
  const hex = head.toString('hex');
  if (['504b0304', '504b0506', '504b0708'].some((begins) => hex.startsWith(begins))) return 'zip';
  const other = others.find(([begins]) => hex.startsWith(begins));
  if (other) throw unreadable(file, other[1], other[2]);
  // NUL bytes go, so that UTF-16 looks like the letters it stands for; so do its marks and that of UTF-8.
  const start = head
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trim();
  if (start === '') throw unreadable(file, 'empty', 'Download it again.');
  if (start.startsWith('<')) {
    const hint = 'The download may have failed: open it in a browser to see why, and download it again.';
    throw unreadable(file, 'a web page or XML, not data', hint);
  }
  return /^[[{]/.test(start) ? 'json' : 'table';
}

/** Documents that are zip archives inside, by an entry that each has. */
const documents: readonly [entry: RegExp, what: string][] = [
  [/^xl\/workbook\.bin$/, 'a binary Excel workbook (.xlsb)'],
  [/^word\/document\.xml$/, 'a Word document (.docx)'],
  [/^ppt\/presentation\.xml$/, 'a presentation (.pptx)'],
  [/\.iwa$/i, 'a document of Apple Numbers or Pages'],
];

/**
 * Tells documents that are no archive of tables by their names.
 * @throws FactsheetError `file-format`
 */
export function refuseDocument(archive: Archive, file: string): void {
  const hint =
    'Statistics: save them as CSV, or give the download as it came. The form: save it as “Excel Workbook (.xlsx)”.';
  const found = documents.find(([entry]) => archive.entries.some(({ name }) => entry.test(name)));
  if (found) throw unreadable(file, found[1], hint);
  // OpenDocument (ISO/IEC 26300-2, 3.3) names itself in its first entry.
  const type = archive.entries.find(({ name, size }) => name === 'mimetype' && size < 200);
  if (!type || !archive.entries.some(({ name }) => name === 'content.xml')) return;
  const isSheet = Buffer.from(archive.read('mimetype')).includes('spreadsheet');
  throw unreadable(
    file,
    isSheet ? 'an OpenDocument spreadsheet (.ods) of LibreOffice' : 'an OpenDocument file',
    hint,
  );
}

function unreadable(file: string, what: string, hint: string): FactsheetError {
  return new FactsheetError('file-format', `${file} is ${what}.`, { hint });
}

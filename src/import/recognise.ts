// What a file is, by its first bytes and not by its name.
import { FactsheetError } from '../errors.ts';

export type Kind = 'zip' | 'json' | 'table';

/** Files that people mistake for a download, by their first bytes (hex). */
const others: readonly [begins: string, what: string, hint: string][] = [
  [
    'd0cf11e0',
    'an old Excel workbook (.xls), or one with a password',
    'Save it as “Excel Workbook (.xlsx)” without a password.',
  ],
  ['25504446', 'a PDF', 'Give the CSV, JSON or zip file of the download.'],
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

function unreadable(file: string, what: string, hint: string): FactsheetError {
  return new FactsheetError('file-format', `${file} is ${what}.`, { hint });
}

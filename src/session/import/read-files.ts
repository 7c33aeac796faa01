// Reads what is imported: small files here, large ones in a thread that Ctrl-C, time and memory can end.
import { FactsheetError } from '../../errors.ts';
import { type Archive, openArchive } from '../../import/archive.ts';
import { recognise, refuseDocument } from '../../import/recognise.ts';
import {
  type Found,
  type FoundYears,
  type NamedBytes,
  readStatistics,
  readYears,
  type Search,
} from '../../import/statistics-files.ts';
import { isWorkbook, readWorkbookFile, type Sheet } from '../../import/workbook/workbook.ts';
import { type Bounds, inThread, LimitExceeded } from '../../thread.ts';

/** Starting a thread costs more than to read so many bytes, counted unpacked. */
const small = 500_000;
const most = { seconds: 60, megabytes: 512 } as const;

/** What a file is, by its content. Throws FactsheetError for what cannot be read at all. */
export function kindOf({ bytes, shown }: NamedBytes): 'workbook' | 'statistics' {
  if (recognise(bytes, shown) !== 'zip') return 'statistics';
  const archive = openArchive(bytes, shown);
  if (isWorkbook(archive)) return 'workbook';
  refuseDocument(archive, shown);
  return 'statistics';
}

const statistics = new URL('../../import/statistics-files.ts', import.meta.url);

/**
 * The rows that are looked for in files of statistics; `bounds` hold for large files.
 * @throws FactsheetError for what cannot be read, `file-too-much` for what takes too long or too much memory
 */
export function readRows(files: readonly NamedBytes[], search: Search, bounds: Bounds): Promise<Found> {
  return bounded(files, readStatistics, [statistics, 'readStatistics'], [files, search], bounds);
}

/** The rows of every year; throws as `readRows`. */
export function readYearRows(
  files: readonly NamedBytes[],
  search: Search,
  bounds: Bounds,
): Promise<FoundYears> {
  return bounded(files, readYears, [statistics, 'readYears'], [files, search], bounds);
}

/** The sheets of a workbook; throws as `readRows`. */
export function readSheets(file: NamedBytes, bounds: Bounds): Promise<Sheet[]> {
  const module = new URL('../../import/workbook/workbook.ts', import.meta.url);
  return bounded([file], readWorkbookFile, [module, 'readWorkbookFile'], [file.bytes, file.shown], bounds);
}

/** Calls `read` here, or by its module and name in a thread. */
async function bounded<Given extends unknown[], Result>(
  files: readonly NamedBytes[],
  read: (...given: Given) => Result,
  [module, name]: readonly [module: URL, name: string],
  given: Given,
  bounds: Bounds,
): Promise<Awaited<Result>> {
  if (files.reduce((sum, file) => sum + unpackedSize(file), 0) <= small) return await read(...given);
  try {
    return await inThread<typeof read>(module, name, given, { ...most, ...bounds });
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error;
    const names = files.map(({ shown }) => shown).join(', ');
    const message = `Reading ${names} takes too much ${error.of}: no download of one country and no form needs so much.`;
    const hint = 'Download it again, for one country and a few years; or export the form again.';
    throw new FactsheetError('file-too-much', message, { hint, cause: error });
  }
}

function unpackedSize({ bytes, shown }: NamedBytes): number {
  if (recognise(bytes, shown) !== 'zip') return bytes.length;
  const { entries }: Archive = openArchive(bytes, shown);
  return entries.reduce((sum, { size }) => sum + size, bytes.length);
}

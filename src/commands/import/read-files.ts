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

/**
 * The rows that are looked for in files of statistics; `bounds` hold for large files.
 * @throws FactsheetError for what cannot be read, `file-too-much` for what takes too long or too much memory
 */
export function readRows(files: readonly NamedBytes[], search: Search, bounds: Bounds): Promise<Found> {
  const given = files.map(({ shown, bytes }) => ({ shown, bytes }));
  const module = new URL('../../import/statistics-files.ts', import.meta.url);
  return bounded(
    given,
    () => readStatistics(given, search),
    () => inThread<typeof readStatistics>(module, 'readStatistics', [given, search], { ...most, ...bounds }),
  );
}

/** The rows of every year; throws as `readRows`. */
export function readYearRows(
  files: readonly NamedBytes[],
  search: Search,
  bounds: Bounds,
): Promise<FoundYears> {
  const given = files.map(({ shown, bytes }) => ({ shown, bytes }));
  const module = new URL('../../import/statistics-files.ts', import.meta.url);
  return bounded(
    given,
    () => readYears(given, search),
    () => inThread<typeof readYears>(module, 'readYears', [given, search], { ...most, ...bounds }),
  );
}

/** The sheets of a workbook; throws as `readRows`. */
export function readSheets({ shown, bytes }: NamedBytes, bounds: Bounds): Promise<Sheet[]> {
  const module = new URL('../../import/workbook/workbook.ts', import.meta.url);
  return bounded(
    [{ shown, bytes }],
    () => readWorkbookFile(bytes, shown),
    () =>
      inThread<typeof readWorkbookFile>(module, 'readWorkbookFile', [bytes, shown], { ...most, ...bounds }),
  );
}

async function bounded<T>(files: readonly NamedBytes[], here: () => T, there: () => Promise<T>): Promise<T> {
  if (files.reduce((sum, file) => sum + unpackedSize(file), 0) <= small) return here();
  try {
    return await there();
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

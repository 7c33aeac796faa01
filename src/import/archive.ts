// Archives that are imported: downloads of statistics and Excel workbooks.
import { type ArchiveFault, type EntryFault, packedBytes, readDirectory, unpack } from '../archive.ts';
import { FactsheetError } from '../errors.ts';

/** An entry of the archive: its name, as it stands there, and its size unpacked in bytes. */
export type Entry = { name: string; size: number };

/** An archive. `read` unpacks one entry. Names are only ever compared: nothing is written under them. */
export type Archive = { entries: readonly Entry[]; read(name: string): Uint8Array };

const most = { entries: 200, bytes: 50_000_000 } as const;

/**
 * Opens an archive.
 * @throws FactsheetError `archive-unsound`, `archive-locked` or `archive-too-large`; also from `read`
 */
export function openArchive(bytes: Uint8Array, file: string): Archive {
  const refuse = (fault: ArchiveFault | EntryFault, name: string) =>
    fault === 'too-large' ? tooLarge(file) : unsound(file, reasons[fault](name));
  const { entries } = readDirectory(bytes, most, refuse);
  if (new Set(entries.map(({ name }) => name)).size < entries.length) {
    throw unsound(file, 'has two entries of one name');
  }
  return {
    entries: entries.map(({ name, size }) => ({ name, size })),
    read: (name) => {
      const entry = entries.find((one) => one.name === name);
      if (!entry) throw unsound(file, `has no ${name}`);
      if (entry.locked) throw locked(file);
      const whole = unpack(packedBytes(bytes, entry, refuse), entry);
      if (typeof whole === 'string') throw refuse(whole, name);
      return whole;
    },
  };
}

const reasons: Record<Exclude<ArchiveFault | EntryFault, 'too-large'>, (name: string) => string> = {
  'cut-off': () => 'ends too early',
  directory: () => 'has a broken directory',
  misplaced: (name) => `has no ${name} where it should be`,
  renamed: (name) => `calls ${name} by another name too`,
  method: (name) => `packs ${name} in a way that is not known`,
  inflate: () => 'is damaged',
  damaged: (name) => `has a damaged ${name}`,
};

function unsound(file: string, why: string): FactsheetError {
  const hint = 'The download may have broken off: download it again.';
  return new FactsheetError('archive-unsound', `The archive ${file} ${why}.`, { hint });
}

function locked(file: string): FactsheetError {
  const hint = 'Save it without a password, or unpack it first.';
  return new FactsheetError('archive-locked', `${file} is locked with a password.`, { hint });
}

function tooLarge(file: string): FactsheetError {
  const message = `The archive ${file} unpacks to more than a download of statistics or figures can hold.`;
  const hint = 'Download it again, for one country only.';
  return new FactsheetError('archive-too-large', message, { hint });
}

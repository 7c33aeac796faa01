// Programs that read the words of a PDF, each in its own way: all should find the same ones.
import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { missingPrograms } from './debian.ts';

const run = promisify(execFile);

/** pdfminer.six as PyPI has it, for Python 3.10 or later. */
const pdfminer = 'pdfminer.six==20260107';

/** Gives the words of a PDF. */
export type Reader = (file: string) => Promise<string>;

/** Those that read in the order of the tags. What is painted comes in the order of the layout, which is not that of reading. */
export const inOrder: ReadonlySet<string> = new Set(['poppler, by the tags']);

/**
 * The readers by name, fetched where they are not there.
 * @param cache a folder that stays from run to run
 * @throws Error that says what is missing
 */
export async function fetchReaders(cache: string): Promise<Record<string, Reader>> {
  const missing = await missingPrograms('gs', 'pdftotext', 'pdfinfo', 'mutool');
  if (missing) throw new Error(missing);
  const python = await fetchPdfminer(cache);
  return {
    'poppler, in the order of the content': (file) => said('pdftotext', '-raw', file, '-'),
    'poppler, as the page is laid out': (file) => said('pdftotext', '-layout', file, '-'),
    'poppler, by the tags': (file) => said('pdfinfo', '-struct-text', file).then(withoutTags),
    MuPDF: (file) => said('mutool', 'draw', '-q', '-F', 'txt', file),
    // The new interpreter of 10.00 turns the bytes of a glyph’s text around where it is of two characters (a ligature, a
    // letter with U+00AD); the one before does not.
    Ghostscript: (file) =>
      said(
        'gs',
        '-q',
        '-dNOPAUSE',
        '-dBATCH',
        '-dSAFER',
        '-dNEWPDF=false',
        '-sDEVICE=txtwrite',
        '-o',
        '-',
        file,
      ),
    pdfminer: async (file) => {
      const { stdout } = await run('python3', ['-c', extract, file], {
        env: { ...process.env, PYTHONPATH: python },
        maxBuffer: 2 ** 26,
      });
      return stdout;
    },
  };
}

const extract = `import sys
from pdfminer.high_level import extract_text
sys.stdout.buffer.write(extract_text(sys.argv[1]).encode())`;

async function said(program: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(program, args, { maxBuffer: 2 ** 26 });
  return stdout;
}

/** The words stand in quotation marks, a row of one type a line; blocks have lines of their own. */
function withoutTags(said: string): string {
  const lines = said.split('\n').map((line) => {
    const words = /^\s*"(.*)"$/.exec(line)?.[1];
    return words ?? (/\(inline\)|^\s*Object \d/.test(line) ? '' : '\n');
  });
  return lines.join('');
}

/** Installs pdfminer into a folder of its own. */
async function fetchPdfminer(cache: string): Promise<string> {
  const folder = path.join(cache, pdfminer.replace('==', '-'));
  const there = await access(folder).then(
    () => true,
    () => false,
  );
  if (there) return folder;
  await mkdir(cache, { recursive: true });
  const beside = await mkdtemp(`${folder}.`);
  try {
    await run('python3', [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--target',
      beside,
      pdfminer,
    ]);
    await rename(beside, folder);
    return folder;
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw new Error(`pdfminer could not be installed by pip: ${(error as Error).message.split('\n')[0]}`);
  }
}

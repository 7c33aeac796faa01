// What a step says of a PDF that it does not understand: it stops there, rather than write a file that is broken.
import { PDFRef } from '@cantoo/pdf-lib';
import { FactsheetError } from '../errors.ts';

const ours = 'Run `npm install`, so that the pinned browser prints. If it does, please report this.';

/**
 * The browser's PDF has something that no step knows. `where` is the object that it is in, or its number; `hint` is given
 * where an office can do something about it.
 */
export function notUnderstood(what: string, where?: PDFRef | string, hint = ours): FactsheetError {
  const place = where instanceof PDFRef ? ` (object ${where.objectNumber})` : where ? ` (${where})` : '';
  return new FactsheetError('pdf-not-understood', `The browser’s PDF has ${what}${place}.`, {
    hint,
    kind: 'internal',
  });
}

/** Does `work`; an error of it that names no object gets the one that was worked on. */
export function within<Result>(ref: PDFRef, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FactsheetError) || error.code !== 'pdf-not-understood') throw error;
    if (error.message.includes('(object ')) throw error;
    throw notUnderstood(error.message.replace(/^The browser’s PDF has |\.$/g, ''), ref, error.hint);
  }
}

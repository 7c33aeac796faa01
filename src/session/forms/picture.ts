// One picture of a period, as it may leave: without what its file tells of places, names and cameras.
import { type Finding, usageError } from '../../errors.ts';
import { openPeriod } from '../../pipeline/read.ts';
import { type Context, readingTools, stopping } from '../context.ts';
import type { PeriodName } from '../periods.ts';

/** The bytes of a picture, and what they are. */
export type FormPictureFile = { mediaType: string; bytes: Uint8Array; findings: readonly Finding[] };

/**
 * @param picture the page's name for it
 * @throws FactsheetError `unknown-picture` (usage) where there is none of that name, or it cannot be opened
 */
export async function readPicture(
  context: Context,
  name: PeriodName,
  picture: string,
): Promise<FormPictureFile> {
  const job = { ...name, languages: [], draft: true };
  const { period } = await openPeriod(job, readingTools(context), stopping(context), []);
  const shown = period && Object.hasOwn(period.shown, picture) ? period.shown[picture] : undefined;
  if (!shown) {
    const known = Object.keys(period?.shown ?? {}).join(', ');
    const hint = known === '' ? 'The period has no pictures.' : `There are: ${known}.`;
    throw usageError('unknown-picture', `There is no picture “${picture}”.`, hint);
  }
  return { mediaType: shown.mediaType, bytes: shown.bytes, findings: [] };
}

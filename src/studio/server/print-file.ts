// The pages of one language as the file that is printed, by the office or by a printing house, with the mark of a draft where it may not leave.
import type { Finding } from '../../errors.ts';
import { editionNames, type Session } from '../../index.ts';
import type { Fetched } from './answering.ts';
import { printPolicy } from './headers.ts';
import type { KeptSession } from './kept.ts';
import { Refused } from './problem.ts';

/**
 * The PDF of a period in a language, to be looked at and printed; a draft where errors are left.
 * @param asked the edition; the one for readers where there is none of that name
 * @throws FactsheetError for a language that it does not have; Refused for what cannot be printed at all
 */
export async function printFile(
  session: KeptSession,
  id: string,
  language: string,
  asked: string | undefined,
): Promise<Fetched> {
  const editions = editionNames.filter((name) => name === asked);
  const wishes = { languages: [language], ...(editions.length > 0 && { editions }) };
  const make = (draft: boolean) => session.use((open: Session) => open.make(id, { ...wishes, draft }));
  const sound = await make(false);
  const made = !sound.refused && sound.files.length === 0 ? await make(true) : sound;
  if (made.refused) throw made.refused;
  const file = made.files.find(({ type }) => type === 'application/pdf');
  if (!file) throw unprintable(made.findings);
  const body = new Uint8Array(file.bytes);
  return { type: file.type, body, name: file.file, isShown: true, policy: printPolicy };
}

function unprintable(findings: readonly Finding[]): Refused {
  const [first] = findings.filter(({ severity }) => severity === 'error');
  const message = `The pages cannot be printed. ${first?.message ?? ''}`.trim();
  return new Refused(422, 'not-printable', message, 'Mend what was found, and print again.');
}

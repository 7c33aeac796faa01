// Brings a file to the server: its bytes as they are, what they are for in the query.
import type { BroughtList } from '../../contract/mails.ts';
import type { Imported, Placed, Uploads } from '../../contract/uploads.ts';
import { answerOf } from './request.ts';

/** What the paths answer. */
type Uploaded = {
  '/api/import': Imported;
  '/api/picture': Placed;
  '/api/recipients-file': BroughtList;
};

/** @throws Refused */
export async function upload<Path extends keyof Uploads>(
  path: Path,
  query: Uploads[Path],
  file: File,
): Promise<Uploaded[Path]> {
  const asked = new URLSearchParams(
    Object.entries(query).filter((one): one is [string, string] => one[1] !== undefined),
  );
  const headers = { 'content-type': 'application/octet-stream' };
  return answerOf(`${path}?${asked}`, { method: 'POST', headers, body: file });
}

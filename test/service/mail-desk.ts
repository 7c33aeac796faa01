// What tests of mails in the service start from: data of an office that sends, and a period as a job would have made it.
import { randomUUID } from 'node:crypto';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { folderSource } from '../../src/files/folder-source.ts';
import type { Office } from '../../src/service/office.ts';
import { nameFiles } from '../../src/service/store/named.ts';
import { keepSnapshot, operationFiles } from '../../src/service/store/snapshot.ts';
import { smallPdf } from '../deliver/support/edition.ts';
import { project, shipped } from '../support/data.ts';

/** A data folder of its own with the shipped operation, which belongs to a bureau, is due, and says whom mails come from. */
export async function mailData(): Promise<{ data: string; remove(): Promise<void> }> {
  const top = await mkdtemp(path.join(tmpdir(), 'factsheet-mails-'));
  const data = path.join(top, 'data');
  await cp(path.join(project, 'data', 'azerbaijan'), path.join(data, 'azerbaijan'), { recursive: true });
  const says = '\nbureau: europe\ndue: 15\ndelivery:\n  from: office@unhcr.example.org\n';
  await appendFile(path.join(data, 'azerbaijan', 'operation.yaml'), says);
  return { data, remove: () => rm(top, { recursive: true, force: true }) };
}

/** A job that has made the shipped period as it stands, without a browser: small PDFs, told apart by `mark`. Gives its id. */
export async function plantMade(
  { database, files }: Pick<Office, 'database' | 'files'>,
  data: string,
  mark = 'first',
): Promise<string> {
  const given = await operationFiles(folderSource(data), 'azerbaijan');
  const languages = ['az', 'en'];
  const made = await Promise.all(languages.map((language) => smallPdf(`${mark} ${language}`)));
  const request = { kind: 'make', period: shipped, languages: [], editions: [], draft: false };
  const id = randomUUID();
  await database.transaction(async (within) => {
    const input = await keepSnapshot(files, within, given);
    const hashes = await files.put(within, made);
    const answer = languages.map((language, index) => {
      const name = `UNHCR-Azerbaijan-factsheet-2024-09-${language}.pdf`;
      const about = { name, type: 'application/pdf', edition: 'screen', language };
      return { ...about, hash: hashes[index], size: made[index]?.length };
    });
    await within.query(
      `INSERT INTO factsheet.job (id, owner, kind, request, queue, input, result, priority, ended, outcome, answer)
       VALUES ($1, 'operator', 'make', $2, 'stored', $3, $5, 0, now(), 'done', $4)`,
      [id, JSON.stringify(request), input, JSON.stringify({ files: answer, findings: [] }), id],
    );
    await nameFiles(within, { job: id }, [input, ...hashes]);
  });
  return id;
}

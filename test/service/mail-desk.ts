// What tests of mails in the service start from: data of an office that sends, and a period as a job would have made it.
import { randomUUID } from 'node:crypto';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { folderSource } from '../../src/files/folder-source.ts';
import type { Office } from '../../src/service/office.ts';
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
export async function plantMade({ database, files }: Office, data: string, mark = 'first'): Promise<string> {
  const input = await keepSnapshot(files, await operationFiles(folderSource(data), 'azerbaijan'));
  const made = [];
  for (const language of ['az', 'en']) {
    const bytes = await smallPdf(`${mark} ${language}`);
    const name = `UNHCR-Azerbaijan-factsheet-2024-09-${language}.pdf`;
    const about = { name, type: 'application/pdf', edition: 'screen', language };
    made.push({ ...about, hash: await files.put(bytes), size: bytes.length });
  }
  const request = { kind: 'make', period: shipped, languages: [], editions: [], draft: false };
  const id = randomUUID();
  await database.query(
    `INSERT INTO factsheet.job (id, owner, kind, request, queue, input, result, priority, ended, outcome, answer)
     VALUES ($1, 'operator', 'make', $2, 'stored', $3, $5, 0, now(), 'done', $4)`,
    [id, JSON.stringify(request), input, JSON.stringify({ files: made, findings: [] }), id],
  );
  return id;
}

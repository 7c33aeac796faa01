// `factsheet pack`: a period's finished files, their pictures, mails and manifest in one archive, signed on request.
import type { KeyObject } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { editionNames, openEditions } from '../../editions/index.ts';
import { baseName } from '../../editions/names.ts';
import { FactsheetError, type Finding, usageError } from '../../errors.ts';
import { writeFiles } from '../../files.ts';
import { type Packed, packFiles } from '../../pack/package.ts';
import { fingerprintOf, readSigner } from '../../pack/signature.ts';
import type { Period } from '../../period/period.ts';
import type { Outcome } from '../../pipeline/job.ts';
import { makeFactsheets } from '../../pipeline.ts';
import type { FolderContext } from '../../session/context.ts';
import type { PeriodName } from '../../session/periods.ts';
import { requireOutside } from '../shared/named-files.ts';
import { findPeriodToLeave } from '../shared/room.ts';
import { contentsOf } from './contents.ts';

/** Where a signing key comes from: a file that the user names, or PEM from the environment under its variable's name. */
export type KeySource = { file: string; shown: string } | { pem: string; shown: string };

/** Where the package goes (an absolute path), whether it is a draft, and what it is signed with. */
export type PackWishes = { output: string; draft: boolean; sign?: KeySource | undefined };

/** What was packed: the archive's path, and the fingerprint of the key if it was signed. */
export type PackedPeriod = {
  period: string;
  file: string;
  bytes: number;
  manifest: Packed['manifest'];
  signedBy?: string;
  findings: readonly Finding[];
};

/**
 * Makes all editions of a period and packs them. The same data, program and key give the same bytes.
 * @throws FactsheetError `not-accepted` with the findings that are left; `key-unreadable`, `key-in-data` (usage); for
 * usage (unknown period), for the browser, and for files that cannot be written
 */
export async function pack(
  { root, render, progress, signal }: FolderContext,
  asked: string,
  { output, draft, sign }: PackWishes,
): Promise<PackedPeriod> {
  const name = await findPeriodToLeave(root, asked);
  // Before the work: a wrong key must not cost it.
  const key = sign && (await readKey(sign, root.folder));
  const opened = [...(await openEditions(editionNames))];
  const editions = opened.filter(([, { packed }]) => packed).map(([edition]) => edition);
  const job = { ...name, languages: [], editions, draft };
  render.expect(editions);
  const tools = await render.tools(root, signal);
  const outcome = await makeFactsheets({ ...job, print: 'if-sound' }, tools, progress);
  const { locals, findings } = outcome;
  const period = acceptedOf(name, outcome);
  signal?.throwIfAborted();
  progress('pack', name.id);
  const facts = {
    period: name.id,
    issued: period.figures.issued,
    draft,
    languages: locals.map(({ language }) => language),
    inputs: period.inputs,
    versions: await render.versions(),
    findings,
    data: path.posix.join(root.shown).replace(/\/$/, ''),
  };
  const { manifest, bytes } = packFiles(await contentsOf(period, outcome), facts, key);
  const folder = path.join(output, `${name.operation}-${name.period}`);
  const file = path.join(folder, `${baseName(period)}${draft ? '-DRAFT' : ''}.zip`);
  await writeFiles([{ path: file, bytes }]);
  const signedBy = key && { signedBy: fingerprintOf(key) };
  return { period: name.id, file, bytes: bytes.length, manifest, ...signedBy, findings };
}

/** The period, if it may leave: nothing that was found is left without the office's reason. */
function acceptedOf({ id }: PeriodName, { period, files, findings }: Outcome): Period {
  const open = findings.filter(({ severity }) => severity !== 'note');
  if (open.length === 0 && period && files.length > 0) return period;
  const code = open[0]?.code ?? 'the-code';
  const count = open.length === 1 ? 'A finding is' : `${open.length} findings are`;
  throw new FactsheetError('not-accepted', `${count} left in ${id}, so it is not packed.`, {
    hint:
      'Mend what is wrong. What may stand goes under accepted: in figures.yaml, like this: ' +
      `- { code: ${code}, reason: Why it may stand. } (see factsheet explain ${code})`,
    findings: open,
  });
}

/** The key of a source. One that lies with the data would go wherever they go. */
async function readKey(source: KeySource, data: string): Promise<KeyObject> {
  if ('pem' in source) return readSigner(source.pem, source.shown);
  const real = await realpath(source.file).catch(() => undefined);
  const pem = real && (await readFile(real, 'utf8').catch(() => undefined));
  if (real === undefined || pem === undefined) {
    const hint = 'Check the name of the file, and who may read it.';
    throw usageError('key-unreadable', `The key ${source.shown} cannot be read.`, hint);
  }
  await requireOutside(data, real, source.shown);
  return readSigner(pem, source.shown);
}

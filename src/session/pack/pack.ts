// Packs a period: its finished files with their pictures, mails and manifest in one archive, signed with a key that is given.
import type { KeyObject } from 'node:crypto';
import path from 'node:path';
import { editionNames, openEditions } from '../../editions/index.ts';
import { baseName } from '../../editions/names.ts';
import { FactsheetError, type Finding } from '../../errors.ts';
import { type Packed, packFiles } from '../../pack/package.ts';
import type { Period } from '../../period/period.ts';
import type { Outcome } from '../../pipeline/job.ts';
import { makeFactsheets } from '../../pipeline.ts';
import { approvedIn, readApprovals, requireApproved } from '../approval/read.ts';
import { type Context, stopping } from '../context.ts';
import { type PeriodName, requireOwn } from '../periods.ts';
import { contentsOf } from './contents.ts';

/** Whether it is a draft: that goes to nobody. */
export type PackWishes = { draft?: boolean };

/** The archive: its name, its bytes, what is in it; and what was found, all of it accepted. */
export type PackedPeriod = Packed & { period: string; file: string; findings: readonly Finding[] };

/**
 * Makes all editions of a period and packs them. The same data, program and key give the same bytes.
 * @throws FactsheetError `is-example` (usage); `not-accepted` with the findings that are left; `not-approved`; for the browser
 */
export async function packPeriod(
  context: Context,
  name: PeriodName,
  { draft = false }: PackWishes,
  key?: KeyObject,
): Promise<PackedPeriod> {
  const { root, render, signal } = context;
  requireOwn(name);
  // Before the work, and again behind it: something may be changed meanwhile.
  if (!draft) requireApproved(await readApprovals(root, name), name.id);
  const progress = stopping(context);
  const opened = [...(await openEditions(editionNames))];
  const editions = opened.filter(([, { packed }]) => packed).map(([edition]) => edition);
  const job = { ...name, languages: [], editions, draft };
  render.expect(editions);
  const outcome = await makeFactsheets(
    { ...job, print: 'if-sound' },
    await render.tools(root, signal),
    progress,
  );
  const { locals, findings } = outcome;
  const period = acceptedOf(name, outcome);
  const languages = locals.map(({ language }) => language);
  const approvals = await readApprovals(root, name, period);
  if (!draft) requireApproved(approvals, name.id);
  progress('pack', name.id);
  const facts = {
    period: name.id,
    issued: period.figures.issued,
    draft,
    languages,
    approved: approvedIn(approvals, languages),
    inputs: period.inputs,
    versions: await render.versions(),
    findings,
    data: path.posix.join(root.shown).replace(/\/$/, ''),
  };
  const packed = packFiles(await contentsOf(period, outcome), facts, key);
  signal?.throwIfAborted();
  const file = `${baseName(period)}${draft ? '-DRAFT' : ''}.zip`;
  return { period: name.id, file, ...packed, findings };
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

// The way from files to a period in its languages, checked: what every command begins with.
import { approvalFiles } from '../approval/files.ts';
import { unsoundApprovals } from '../approval/standing.ts';
import { dataChecks, rules, wordsMissing } from '../blocks/checks.ts';
import { loadPeriod } from '../blocks/load.ts';
import { applyAccepted } from '../checks/accepted.ts';
import { type Check, type DataSubject, runChecks } from '../checks/check.ts';
import { unknownCountry } from '../checks/figures/unknown-country.ts';
import { unknownDonor } from '../checks/figures/unknown-donor.ts';
import { readComments } from '../comments/files.ts';
import { type Finding, keepFindings } from '../errors.ts';
import { changesOf } from '../figures/changes.ts';
import { type LocalPeriod, localise } from '../locale/local.ts';
import { chooseLanguages } from '../period/languages.ts';
import type { Period } from '../period/period.ts';
import { openPictures } from '../pictures/of-period.ts';
import { turn } from '../turn.ts';
import type { Job, Progress, ReadPeriod } from './job.ts';
import type { Tools } from './tools.ts';

type Reading = Pick<Job, 'id' | 'previous' | 'languages' | 'signal'> & { draft?: boolean };

/** A period as it was read, and what looks for the rest: not done before it is asked for. */
export type OpenedPeriod = Omit<ReadPeriod, 'findings'> & { check(): Promise<Finding[]> };

/**
 * Reads one period, puts it into its languages and checks its data. No page is made, and no browser needed.
 * @param checks what is looked for in the data
 */
export async function readPeriod(
  job: Reading,
  tools: Pick<Tools, 'root' | 'languageFiles'>,
  progress: Progress,
  checks: readonly Check<DataSubject>[] = dataChecks,
): Promise<ReadPeriod> {
  const { check, ...read } = await openPeriod(job, tools, progress, checks);
  return { ...read, findings: await check() };
}

/** Reads one period and puts it into its languages. `check` gives all that is found in it, what was found here too. */
export async function openPeriod(
  job: Reading,
  tools: Pick<Tools, 'root' | 'languageFiles'>,
  progress: Progress,
  checks: readonly Check<DataSubject>[] = dataChecks,
): Promise<OpenedPeriod> {
  progress('check', job.id);
  const gaps = { gaps: job.draft === true };
  const { period: loaded, sound, draftable = false, findings } = await loadPeriod(tools.root, job.id, gaps);
  if (!loaded) return { locals: [], printable: false, check: async () => findings };
  const { period, findings: onPictures } = await openPictures(loaded);
  findings.push(...onPictures);
  const before = job.previous === undefined ? undefined : await loadPeriod(tools.root, job.previous);
  const previous = before?.sound ? before.period : undefined;

  const changes = changesOf(period, previous);
  const languages = chooseLanguages(period, job.languages);
  const words = await tools.languageFiles(languages, { root: tools.root, operation: period.operationId });
  findings.push(...words.findings);
  const readable = languages.flatMap((language) => {
    const languageFile = words.files[language];
    // A text that cannot be read has its findings already.
    if (!languageFile || !Object.hasOwn(period.texts, language)) return [];
    const [local] = keepFindings(findings, () => localise({ period, changes, language, languageFile }));
    const { calendar } = period.operation.numbers[language] ?? {};
    const about = { file: languageFile, shown: words.shown[language], calendar };
    return [{ language, ...about, formats: local?.format, local }];
  });
  const subject = { period, previous, languages: readable };
  const whole = sound || draftable;
  const names: readonly Check<DataSubject>[] = [unknownCountry, unknownDonor, wordsMissing];
  const nameless = new Map((whole ? names : []).map((one) => [one, runChecks([one], subject)]));
  const check = async () => {
    const together = await readTogether(tools.root, period, checks);
    const told = { ...subject, comments: together.comments };
    // Of a draft with gaps only names are looked at: what hangs on figures cannot be said yet.
    for (const one of sound ? checks : nameless.keys()) {
      findings.push(...(nameless.get(one) ?? runChecks([one], told)));
      await turn();
      job.signal?.throwIfAborted();
    }
    return applyAccepted([...findings, ...together.findings], period.accepted, rules);
  };
  const locals = readable.flatMap(({ local }) => local ?? []);
  // A country or donor without a name cannot be printed, not even on a draft.
  const isNamed = [...nameless.values()].every((found) => found.length === 0);
  const printable = whole && locals.length === languages.length && isNamed;
  return { period, previous, locals, printable, check };
}

/** What was said of a period, and what lies beside it that nobody can take for an approval or a comment. Not read where nothing is checked. */
async function readTogether(root: Tools['root'], { id }: Period, checks: readonly unknown[]) {
  if (checks.length === 0) return { comments: [], findings: [] };
  const { threads, findings } = await readComments(root, id);
  return { comments: threads, findings: [...unsoundApprovals(await approvalFiles(root, id)), ...findings] };
}

/** The period in each language of its operation: those that are made, and the others as far as they can be. */
export async function inAllLanguages(period: Period, locals: readonly LocalPeriod[], tools: Tools) {
  const { languages } = period.operation;
  const words = await tools.languageFiles(languages, { root: tools.root, operation: period.operationId });
  return languages.flatMap((language) => {
    const made = locals.find((local) => local.language === language);
    const languageFile = words.files[language];
    if (made || !languageFile || !Object.hasOwn(period.texts, language)) return made ?? [];
    const changes = changesOf(period, undefined);
    return keepFindings([], () => localise({ period, changes, language, languageFile }));
  });
}

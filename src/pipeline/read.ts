// The way from files to a period in its languages, checked: what every command begins with.
import { applyAccepted } from '../checks/accepted.ts';
import { type Check, runChecks } from '../checks/check.ts';
import { dataChecks } from '../checks/data-checks.ts';
import { unknownCountry } from '../checks/figures/unknown-country.ts';
import { unknownDonor } from '../checks/figures/unknown-donor.ts';
import { rules } from '../checks/index.ts';
import type { DataSubject } from '../checks/subjects.ts';
import { type Finding, keepFindings } from '../errors.ts';
import { changesOf } from '../figures/changes.ts';
import { type LocalPeriod, localise } from '../locale/local.ts';
import { chooseLanguages } from '../period/languages.ts';
import { loadPeriod } from '../period/load.ts';
import type { Period } from '../period/period.ts';
import { openPictures } from '../pictures/of-period.ts';
import type { Job, Progress, ReadPeriod } from './job.ts';
import type { Tools } from './tools.ts';
import { turn } from './turn.ts';

/**
 * Reads one period, puts it into its languages and checks its data. No page is made, and no browser needed.
 * @param checks what is looked for in the data
 */
export async function readPeriod(
  job: Pick<Job, 'id' | 'previous' | 'languages'> & { draft?: boolean },
  tools: Pick<Tools, 'root' | 'languageFiles'>,
  progress: Progress,
  checks: readonly Check<DataSubject>[] = dataChecks,
): Promise<ReadPeriod> {
  progress('check', job.id);
  const gaps = { gaps: job.draft === true };
  const { period: loaded, sound, draftable = false, findings } = await loadPeriod(tools.root, job.id, gaps);
  if (!loaded) return { locals: [], printable: false, findings };
  const { period, findings: onPictures } = await openPictures(loaded);
  findings.push(...onPictures);
  const before = job.previous === undefined ? undefined : await loadPeriod(tools.root, job.previous);
  const previous = before?.sound ? before.period : undefined;

  const changes = changesOf(period, previous);
  const languages = chooseLanguages(period, job.languages);
  const words = await tools.languageFiles(languages);
  findings.push(...words.findings);
  const readable = languages.flatMap((language) => {
    const languageFile = words.files[language];
    // A text that cannot be read has its findings already.
    if (!languageFile || !Object.hasOwn(period.texts, language)) return [];
    const [local] = keepFindings(findings, () => localise({ period, changes, language, languageFile }));
    return [{ language, file: languageFile, formats: local?.format, local }];
  });
  const subject = { period, previous, languages: readable };
  if (sound) {
    for (const check of checks) {
      findings.push(...runChecks([check], subject));
      await turn();
    }
  }
  // Of a draft with gaps only names are looked at: what hangs on figures cannot be said yet.
  else if (draftable) findings.push(...runChecks([unknownCountry, unknownDonor], subject));
  const locals = readable.flatMap(({ local }) => local ?? []);
  const printable = (sound || draftable) && locals.length === languages.length && !findings.some(isNameless);
  const accepted = applyAccepted(findings, period.accepted, rules);
  return { period, previous, locals, printable, findings: accepted };
}

/** A country or donor without a name cannot be printed, not even on a draft. */
function isNameless({ code }: Finding): boolean {
  return code === unknownCountry.code || code === unknownDonor.code;
}

/** The period in each language of its operation: those that are made, and the others as far as they can be. */
export async function inAllLanguages(period: Period, locals: readonly LocalPeriod[], tools: Tools) {
  const { languages } = period.operation;
  const words = await tools.languageFiles(languages);
  return languages.flatMap((language) => {
    const made = locals.find((local) => local.language === language);
    const languageFile = words.files[language];
    if (made || !languageFile || !Object.hasOwn(period.texts, language)) return made ?? [];
    const changes = changesOf(period, undefined);
    return keepFindings([], () => localise({ period, changes, language, languageFile }));
  });
}

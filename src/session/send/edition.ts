// The edition that is sent: the PDFs as `factsheet build` wrote and reported them, and the period's words for the mails.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { loadPeriod } from '../../blocks/load.ts';
import { readersEdition } from '../../editions/index.ts';
import { FactsheetError, type Finding, isError } from '../../errors.ts';
import { type FolderSource, folderSource } from '../../files/folder-source.ts';
import type { Source } from '../../files/source.ts';
import { type LocalPeriod, localise } from '../../locale/local.ts';
import type { Period } from '../../period/period.ts';
import { readInside } from '../../period/read.ts';
import { jsonIn } from '../../values.ts';
import { readApprovals, requireApproved } from '../approval/read.ts';
import { type DataOptions, dataTools } from '../data.ts';
import type { PeriodName } from '../periods.ts';

/** A language's PDF: the name of its file, its bytes and their SHA-256 (hex). */
export type SignedPdf = { file: string; bytes: Uint8Array; sha256: string };

/** What goes out: the period in each of its languages, and the PDF of each. */
export type SignedEdition = {
  period: Period;
  locals: readonly LocalPeriod[];
  pdfs: Readonly<Record<string, SignedPdf>>;
};

/** What of report.json is needed here. Older reports do not say the edition: all was for the screen. */
const reportSchema = z.object({
  period: z.string(),
  draft: z.boolean(),
  inputs: z.array(z.object({ sha256: z.string() })),
  files: z.array(
    z.object({
      file: z.string().regex(/^[\w.-]+$/),
      language: z.string(),
      edition: z.string().default(readersEdition),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  findings: z.array(z.object({ severity: z.string() })),
});
type BuildReport = z.infer<typeof reportSchema>;

/**
 * What was made, as a program has it that writes no files: the SHA-256 of all that it was made of, and the files with theirs. No draft,
 * and without errors.
 */
export type MadeFiles = Pick<BuildReport, 'inputs' | 'files'> & {
  /** The bytes of one of them; nothing where it is not kept any more. */
  read(file: string): Promise<Uint8Array | undefined>;
};

const largestPdf = 25_000_000;

/**
 * Reads what `factsheet build` wrote for a period, and sees that it is what was signed off: no draft, no errors, every
 * byte as reported, made of the data as they are now, and complete.
 * @throws FactsheetError `edition-missing`, `edition-draft`, `edition-faulty`, `edition-differs`, `edition-outdated`, `not-approved`
 */
export async function readEdition(
  name: PeriodName,
  options: DataOptions & {
    output: string | undefined;
    root?: Source | undefined;
    made?: MadeFiles | undefined;
  },
): Promise<SignedEdition> {
  const { read, ...report } = options.made ?? (await builtIn(options.output ?? '', name));
  const { period, locals } = await readWords(name, options);
  const shas = (inputs: readonly { sha256: string }[]) => inputs.map(({ sha256 }) => sha256).toSorted();
  if (shas(report.inputs).join() !== shas(period.inputs).join()) {
    throw refusal('edition-outdated', `The data of ${name.id} have changed since it was built.`, name);
  }
  const approvals = await readApprovals(options.root ?? dataTools(options).root, name, period);
  requireApproved(approvals, name.id);
  const pdfs: Record<string, SignedPdf> = {};
  for (const { language } of locals) {
    const entry = report.files.find((file) => file.language === language && file.edition === readersEdition);
    if (!entry)
      throw refusal('edition-missing', `${name.id} was not built for the screen in “${language}”.`, name);
    pdfs[language] = await readPdf(read, entry, name);
  }
  return { period, locals, pdfs };
}

/** What `factsheet build` has written. */
async function builtIn(output: string, name: PeriodName): Promise<MadeFiles> {
  const folder = path.join(output, `${name.operation}-${name.period}`);
  const root = folderSource(folder, path.relative(path.dirname(output), folder));
  const { inputs, files } = await readReport(root, name);
  const read = async (file: string) => {
    const found = await readInside(root, file, largestPdf);
    return 'finding' in found ? undefined : found.bytes;
  };
  return { inputs, files, read };
}

async function readReport(root: FolderSource, name: PeriodName): Promise<BuildReport> {
  const read = await readInside(root, 'report.json', 5_000_000);
  if ('finding' in read) throw refusal('edition-missing', `${name.id} has not been built.`, name);
  const report = reportSchema.safeParse(jsonIn(read.bytes.toString('utf8')));
  if (!report.success || report.data.period !== name.id) {
    throw refusal('edition-missing', `${read.input.file} is not the report of ${name.id}.`, name);
  }
  if (report.data.draft)
    throw refusal('edition-draft', `${name.id} was built as a draft, which is not sent.`, name);
  if (report.data.findings.some(({ severity }) => severity === 'error')) {
    throw refusal('edition-faulty', `${name.id} was built with errors, so it is not sent.`, name);
  }
  return report.data;
}

async function readPdf(
  read: MadeFiles['read'],
  { file, sha256 }: BuildReport['files'][number],
  name: PeriodName,
): Promise<SignedPdf> {
  const bytes = await read(file);
  if (!bytes) throw refusal('edition-missing', `${file} cannot be read.`, name);
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return { file, bytes, sha256 };
  const message = `${file} is not the file that was built: it has changed.`;
  throw refusal('edition-differs', message, name);
}

/** The period in all of its languages. It was checked when it was built, and has not changed since. */
async function readWords(name: PeriodName, options: DataOptions & { root?: Source | undefined }) {
  const { root = dataTools(options).root } = options;
  const tools = { ...dataTools(options), root };
  const { period, findings } = await loadPeriod(tools.root, name.id);
  const words = await tools.languageFiles(period?.operation.languages ?? [], {
    root: tools.root,
    operation: name.operation,
  });
  const errors = [...findings, ...words.findings].filter(isError);
  if (!period || errors.length > 0) {
    throw refusal('edition-faulty', `The data of ${name.id} have errors.`, name, errors);
  }
  const locals = period.operation.languages.flatMap((language) => {
    const languageFile = words.files[language];
    return languageFile ? [localise({ period, language, languageFile })] : [];
  });
  return { period, locals };
}

function refusal(
  code: string,
  message: string,
  { id }: PeriodName,
  findings: readonly Finding[] = [],
): FactsheetError {
  const hint = `Look at it again, and build it: factsheet build ${id}`;
  return new FactsheetError(code, message, { hint, findings });
}

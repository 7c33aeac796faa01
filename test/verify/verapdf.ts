// veraPDF, the reference checker of PDF/A and PDF/UA: fetched from Maven Central once, pinned by its checksum, run once for all files.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One jar with all that it needs (GPL 3 or MPL 2; it is run, and never shipped). */
const artifact = { group: 'org.verapdf.apps', name: 'greenfield-apps', version: '1.28.2' };
const sha256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6';
const mavenPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
const mainClass = 'org.verapdf.apps.GreenfieldCliWrapper';

/** The two standards that a screen edition keeps, by the names of veraPDF's profiles. */
const standards = { 'PDF/A-3A validation profile': '3a', 'PDF/UA-1 validation profile': 'ua1' } as const;
type Standard = (typeof standards)[keyof typeof standards];

/** A rule that a file breaks: its clause and number (`7.1-3`), what it asks, and the first object that does not keep it. */
export type Failure = { standard: Standard; rule: string; asks: string; object: string; times: number };

/**
 * Fetches veraPDF through Maven, or finds it where it was put before.
 * @param cache the folder to keep it in
 * @throws Error that says what is missing
 */
export async function fetchVerapdf(cache: string): Promise<string> {
  await expectJava();
  const jar = path.join(cache, `${artifact.name}-${artifact.version}.jar`);
  if ((await hashOf(jar)) === sha256) return jar;
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheet-verapdf-'));
  try {
    const wanted = `${artifact.group}:${artifact.name}:${artifact.version}`;
    const args = ['-B', '-q', mavenPlugin, `-Dartifact=${wanted}`, `-DoutputDirectory=${folder}`];
    await run('mvn', args, { cwd: folder }).catch((error: NodeJS.ErrnoException & { stdout?: string }) => {
      if (error.code === 'ENOENT')
        throw new Error('Maven is missing: `npm run verify` fetches veraPDF with it.');
      throw new Error(`Maven could not fetch ${wanted}:\n${error.stdout ?? error.message}`);
    });
    const fetched = path.join(folder, path.basename(jar));
    const found = await hashOf(fetched);
    if (found !== sha256) throw new Error(`${wanted} has the checksum ${found}, not ${sha256}.`);
    await mkdir(cache, { recursive: true });
    // Beside its place first: a rename does not go from one disk to another, and a half copy would be kept.
    await copyFile(fetched, `${jar}.${process.pid}`);
    await rename(`${jar}.${process.pid}`, jar);
    return jar;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function expectJava(): Promise<void> {
  const { stdout, stderr } = await run('java', ['-version']).catch(() => {
    throw new Error('Java is missing: `npm run verify` needs Java 17 or later, to run veraPDF.');
  });
  const version = Number(/version "(\d+)/.exec(stdout + stderr)?.[1] ?? 0);
  if (version < 17)
    throw new Error(`Java is ${version || 'of an unknown version'}; veraPDF wants 17 or later.`);
}

async function hashOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes ? createHash('sha256').update(bytes).digest('hex') : '';
}

/**
 * Checks files against the standards that they say they keep.
 * @returns by file, what is broken; a file that does not say that it keeps a standard breaks it
 */
export async function verify(jar: string, files: readonly string[]): Promise<Map<string, Failure[]>> {
  const args = ['-cp', jar, mainClass, '--format', 'json', '--maxfailuresdisplayed', '1', ...files];
  // veraPDF ends with 1 where a file breaks a rule: what it says is what counts.
  const { stdout } = await run('java', args, { maxBuffer: 2 ** 28 }).catch(
    (error: Error & { stdout?: string }) => {
      if (error.stdout?.includes('"report"')) return { stdout: error.stdout };
      throw error;
    },
  );
  const { report } = JSON.parse(stdout) as Report;
  const byFile = new Map(report.jobs.map((job) => [job.itemDetails.name, failuresOf(job)]));
  return new Map(files.map((file) => [file, byFile.get(file) ?? [unread('3a'), unread('ua1')]]));
}

type Report = { report: { jobs: readonly Job[] } };
type Job = {
  itemDetails: { name: string };
  validationResult?: readonly { profileName: string; details: { ruleSummaries: readonly Rule[] } }[];
};
type Rule = {
  clause: string;
  testNumber: number;
  description: string;
  failedChecks: number;
  checks?: readonly { context: string; errorMessage: string }[];
};

function failuresOf({ validationResult = [] }: Job): Failure[] {
  return Object.entries(standards).flatMap(([profile, standard]) => {
    const result = validationResult.find(({ profileName }) => profileName === profile);
    if (!result) return [unread(standard)];
    return result.details.ruleSummaries.map(({ clause, testNumber, description, failedChecks, checks }) => ({
      standard,
      rule: `${clause}-${testNumber}`,
      asks: description,
      object: checks?.[0] ? `${checks[0].errorMessage}: ${checks[0].context}` : '',
      times: failedChecks,
    }));
  });
}

function unread(standard: Standard): Failure {
  const asks = 'The file has to say that it keeps the standard; else nothing is checked.';
  return { standard, rule: 'identification', asks, object: '', times: 1 };
}

/** What is wrong with a file, a line for each rule. */
export function failureLines(
  file: string,
  failures: readonly Failure[] = [unread('3a'), unread('ua1')],
): string[] {
  return failures.map(({ standard, rule, asks, object, times }) =>
    [`${path.basename(file)}: ${standard}, ${rule} (${times}×)`, asks, object].filter(Boolean).join('\n    '),
  );
}

// Which shared libraries the system lacks, and which of those that come with the pinned Chromium stand in for them.
import { execFile } from 'node:child_process';
import path from 'node:path';

/** The folders of libraries that the package carries, by the names that they answer. NSS and NSPR are one family. */
const carried = [
  { folder: 'expat', answers: /^libexpat\.so/ },
  { folder: 'nss', answers: /^lib(nss3|nssutil3|smime3|nspr4|plc4|plds4)\.so/ },
];

/** The loader's line for a program that it could not start. */
export function isLoaderFailure(stderr: string): boolean {
  return /error while loading shared libraries/.test(stderr);
}

/**
 * Asks the system's loader which of the program's libraries it does not find (what `ldd` does, without needing `ldd`).
 * The program itself does not run.
 */
export function missingLibraries(executable: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  return new Promise((resolve) => {
    execFile(executable, { env: { ...env, LD_TRACE_LOADED_OBJECTS: '1' } }, (_, stdout) => {
      resolve([...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name ?? ''));
    });
  });
}

/** The folders to lend for the missing libraries, and the names that none of them answers. Pure. */
export function lendLibraries(
  missing: readonly string[],
  libraries: string,
): { folders: string[]; unanswered: string[] } {
  const lent = carried.filter(({ answers }) => missing.some((name) => answers.test(name)));
  return {
    folders: lent.map(({ folder }) => path.join(libraries, folder)),
    unanswered: missing.filter((name) => !carried.some(({ answers }) => answers.test(name))),
  };
}

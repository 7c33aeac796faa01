// `factsheet upgrade` on real folders: what is shown, what is written, what is kept, and what is never touched.
import {
  chmod,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../../src/blocks/load.ts';
import type { Shell } from '../../../src/commands/shared/shell.ts';
import { run } from '../../../src/commands/upgrade/run.ts';
import { planUpgrades, writeUpgrades } from '../../../src/commands/upgrade/upgrade.ts';
import { FactsheetError, formatPlace } from '../../../src/errors.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import { temporaryName } from '../../../src/files/temporary.ts';
import { periodsIn } from '../../../src/session/periods.ts';
import { operations, project, shipped, temporaryFolder } from '../../support/data.ts';
import { earlierData, treeOf } from './support.ts';

const posix = process.platform !== 'win32';
const flags = { dryRun: false, yes: false, json: false };
const operation = 'azerbaijan/operation.yaml';
const en = `${shipped}/text.en.yaml`;
const copyName = 'azerbaijan.before-format-2';

/** Runs the command; `answer` is what a person at the terminal says. */
async function upgrade(
  data: string,
  options: Partial<typeof flags> = {},
  answer?: boolean,
  asked: string[] = [],
) {
  const lines: string[] = [];
  const questions: string[] = [];
  const colours = pc.createColors(false);
  const ask = async (question: string) => {
    questions.push(question);
    return answer === true;
  };
  const shell = {
    cwd: data,
    signal: new AbortController().signal,
    out: (line = '') => void lines.push(line),
    colours: { out: colours, err: colours },
    ...(answer !== undefined && { ask }),
  } as unknown as Shell;
  const code = await run(shell, asked, { ...flags, ...options, data });
  return { code, text: lines.join('\n'), questions };
}

/** Why an upgrade is refused; the folder is as it was then. */
async function refusal(data: string, asked: string[] = []): Promise<string> {
  const before = await treeOf(data);
  const error = await upgrade(data, {}, undefined, asked).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FactsheetError)) throw new Error(`not refused: ${error}`);
  expect(await treeOf(data)).toEqual(before);
  const told = error.findings.map(({ code, place }) =>
    `${code} ${place ? formatPlace(place) : ''}`.replace(`${data}/`, ''),
  );
  return [`${error.code} ${error.kind}`, ...told].join(', ');
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
  await writeFile(file, edit(await readFile(file, 'utf8')));
}

describe.each([0, 1] as const)('a folder of format %i', (format) => {
  it('is as the present one after it, in all bytes but the lines that change, and the old one is kept', async () => {
    const data = await earlierData(format);
    const old = await treeOf(path.join(data, 'azerbaijan'));
    const { code, text } = await upgrade(data);
    expect(code).toBe(0);
    const now = await treeOf(path.join(data, 'azerbaijan'));
    expect(await treeOf(path.join(data, copyName))).toEqual(old);
    expect(text).toContain(path.join(data, copyName));
    const changed = Object.keys(now).filter((name) => now[name] !== old[name]);
    expect(changed).toEqual(['2024-09/text.az.yaml', '2024-09/text.en.yaml', 'operation.yaml']);
    for (const name of ['2024-09/text.az.yaml', '2024-09/text.en.yaml']) {
      expect(now[name]).toBe(old[name]?.replace('\nthanks:\n  donors: ', '\ndonors:\n  thanks: '));
    }
    expect(now['operation.yaml']?.replace(/format: 2 # .+\n/, '')).toBe(old['operation.yaml']);
    expect(await readdir(data)).toEqual(['azerbaijan', copyName]);
  });

  it('builds, and nothing is told of its format any more', async () => {
    const data = await earlierData(format);
    const before = await loadPeriod(folderSource(data), shipped);
    await upgrade(data);
    const { period, findings, sound } = await loadPeriod(folderSource(data), shipped);
    expect([findings, sound]).toEqual([[], true]);
    expect(period?.operation.format).toBe(2);
    expect(period?.texts.en?.text).toEqual(before.period?.texts.en?.text);
    expect(await periodsIn(folderSource(data))).toMatchObject([{ id: shipped }]);
  });

  it('is done once: a second time nothing is written, and it says so', async () => {
    const data = await earlierData(format);
    await upgrade(data);
    const before = await treeOf(data);
    const { code, text } = await upgrade(data);
    expect([code, text]).toEqual([0, '✓ azerbaijan has the present format (2): nothing to do.']);
    expect(await treeOf(data)).toEqual(before);
  });
});

it('the shipped data have the present format', async () => {
  const { text } = await upgrade(path.join(project, 'data'), { dryRun: true });
  expect(text).toContain('nothing to do');
});

it('shows the difference, and writes nothing in a dry run or without a yes', async () => {
  const data = await earlierData(0);
  const before = await treeOf(data);
  const { code, text } = await upgrade(data, { dryRun: true }, true);
  expect(code).toBe(0);
  expect(text).toContain('azerbaijan: what changes for format 2, in 3 files.');
  expect(text).toContain(
    `${data}/${en}\n  thanks is called donors\n  thanks.donors is called donors.thanks\n  @@ -`,
  );
  expect(text).toContain('\n  -thanks:\n  -  donors: "UNHCR');
  expect(text).toContain('\n  +donors:\n  +  thanks: "UNHCR');
  expect(text).toMatch(/warning \S+figures\.yaml:\d+:1 \[times-untold\]/);
  expect(text).toContain('Nothing was written (--dry-run).');
  const no = await upgrade(data, {}, false);
  expect(no.questions).toEqual(['Write 3 files? The folder as it is now is kept beside. [y/N] ']);
  expect(no.text).toContain('Nothing was written.');
  expect(await treeOf(data)).toEqual(before);
  expect((await upgrade(data, { yes: true }, false)).questions).toEqual([]);
  expect(await readdir(data)).toContain(copyName);
});

it('gives the result as JSON', async () => {
  const data = await earlierData(1);
  const { operations: made } = JSON.parse((await upgrade(data, { json: true }, false)).text);
  expect(made).toMatchObject([
    { operation: 'azerbaijan', files: [{}, {}, {}], copy: path.join(data, copyName) },
  ]);
  expect(made[0].files[0].difference[0]).toMatch(/^@@ -\d/);
});

it('takes all periods of an operation together, and those of the others that are named', async () => {
  const data = await earlierData(1);
  await cp(path.join(data, shipped), path.join(data, 'azerbaijan/2025-03'), { recursive: true });
  await rm(path.join(data, 'azerbaijan/2025-03/text.az.yaml'));
  await cp(path.join(operations, 'small-operation'), path.join(data, 'small-operation'), { recursive: true });
  await change(path.join(data, 'small-operation/operation.yaml'), (text) =>
    text.replace(/^format:.*\n/m, ''),
  );
  await writeFile(path.join(data, 'ledger.sqlite'), 'x');
  await mkdir(path.join(data, 'empty'));
  const small = await treeOf(path.join(data, 'small-operation'));
  await upgrade(data, {}, undefined, ['azerbaijan/']);
  expect(await readFile(path.join(data, 'azerbaijan/2025-03/text.en.yaml'), 'utf8')).toContain(
    '\ndonors:\n  thanks:',
  );
  expect(await treeOf(path.join(data, 'small-operation'))).toEqual(small);
  await upgrade(data);
  expect((await readdir(data)).toSorted()).toEqual(
    [
      'azerbaijan',
      copyName,
      'empty',
      'ledger.sqlite',
      'small-operation',
      'small-operation.before-format-2',
    ].toSorted(),
  );
});

it('brings a period along that came later, from before', async () => {
  const data = await earlierData(1);
  await upgrade(data);
  await cp(path.join(data, copyName, '2024-09'), path.join(data, 'azerbaijan/2024-03'), { recursive: true });
  const { text } = await upgrade(data);
  expect(text).toContain('in 2 files');
  expect(await readFile(path.join(data, 'azerbaijan/2024-03/text.en.yaml'), 'utf8')).toContain(
    '\ndonors:\n  thanks:',
  );
  expect(await readdir(data)).toEqual(['azerbaijan', copyName, `${copyName}.2`]);
});

it('keeps what else lies there: links as links, modes, times, files that are not ours', async () => {
  const data = await earlierData(1);
  const own = path.join(data, 'azerbaijan');
  const outside = path.join(await temporaryFolder(), 'outside');
  await mkdir(outside);
  await cp(path.join(own, '2024-09'), path.join(outside, '2024-06'), { recursive: true });
  await symlink(path.join(outside, '2024-06'), path.join(own, '2024-06'));
  await symlink('nowhere', path.join(own, 'dangling'));
  await mkdir(path.join(own, '2024-09/raw/deep'), { recursive: true });
  await writeFile(path.join(own, '2024-09/raw/deep/.hidden'), Buffer.from([0, 255]));
  await chmod(path.join(own, '2024-09/figures.yaml'), 0o640);
  await chmod(path.join(data, en), 0o600);
  await utimes(path.join(own, '2024-09/figures.yaml'), 1_700_000_000, 1_700_000_000.5);
  const [before, beyond] = [await treeOf(own), await treeOf(outside)];
  await upgrade(data);
  const now = await treeOf(own);
  expect(Object.keys(now)).toEqual(Object.keys(before));
  expect(now['2024-06']).toBe(`-> ${path.join(outside, '2024-06')}`);
  expect(now['2024-09/raw/deep/.hidden']).toBe('\x00\xff');
  expect(await treeOf(outside)).toEqual(beyond);
  const figures = await stat(path.join(own, '2024-09/figures.yaml'));
  expect(figures.mtimeMs).toBe(1_700_000_000_500);
  if (posix) expect(figures.mode & 0o777).toBe(0o640);
  if (posix) expect((await stat(path.join(data, en))).mode & 0o777).toBe(0o600);
});

describe('is refused, with the place, and nothing changes', () => {
  it.each<[string, string, (text: string) => string, string]>([
    [
      'a line that cannot be read',
      en,
      (text) => `${text}\n  "open: x\n`,
      `upgrade-unsound findings, yaml-syntax ${en}:161:3`,
    ],
    [
      'a name that is taken',
      en,
      (text) => `${text}donors:\n  thanks: x\n`,
      `upgrade-unsound findings, upgrade-name-taken ${en}:156:1`,
    ],
    [
      'a newer format',
      operation,
      (text) => `format: 3\n${text}`,
      `upgrade-unsound findings, newer-format ${operation}:1:9`,
    ],
    ['another encoding', en, (text) => `\u0000${text}`, `upgrade-unsound findings, `],
    [
      'an operation without names',
      operation,
      () => '[]\n',
      `upgrade-unsound findings, wrong-type ${operation}:1`,
    ],
  ])('%s', async (_, file, edit, expected) => {
    const data = await earlierData(1);
    await change(path.join(data, file), edit);
    expect(await refusal(data)).toContain(expected);
  });

  it('a value that is written elsewhere', async () => {
    const data = await earlierData(1);
    await change(path.join(data, en), (text) =>
      text.replace(/^thanks:\n[\s\S]*/m, 'notes: &n { donors: x }\nthanks: *n\n'),
    );
    expect(await refusal(data)).toBe('upgrade-unsound findings, yaml-anchor ');
  });

  it('one fault of one operation keeps all from being written', async () => {
    const data = await earlierData(1);
    await cp(path.join(data, 'azerbaijan'), path.join(data, 'belize'), { recursive: true });
    await change(path.join(data, 'belize/operation.yaml'), (text) => `${text}\n"x\n`);
    expect(await refusal(data)).toMatch(/^upgrade-unsound findings, yaml-syntax belize\/operation\.yaml/);
  });

  it.runIf(posix)('links in the place of files, be they inside or outside, and of the folder', async () => {
    const data = await earlierData(1);
    const text = path.join(data, en);
    await rename(text, path.join(data, 'azerbaijan/shared.yaml'));
    await symlink('../shared.yaml', text);
    expect(await refusal(data)).toBe(`upgrade-unsound findings, upgrade-link ${en}`);
    const outside = path.join(await temporaryFolder(), 'text.en.yaml');
    await rename(path.join(data, 'azerbaijan/shared.yaml'), outside);
    await rm(text);
    await symlink(outside, text);
    expect(await refusal(data)).toBe(`upgrade-unsound findings, file-outside ${en}`);
    await rm(text);
    await rename(outside, text);
    await rename(path.join(data, 'azerbaijan'), path.join(path.dirname(outside), 'azerbaijan'));
    await symlink(path.join(path.dirname(outside), 'azerbaijan'), path.join(data, 'azerbaijan'));
    expect(await refusal(data, ['azerbaijan'])).toBe('file-outside findings');
  });

  it.runIf(posix)('read-only files and folders, whoever runs it', async () => {
    const data = await earlierData(1);
    for (const [name, mode] of [
      [en, 0o644],
      [shipped, 0o755],
      ['azerbaijan', 0o755],
    ] as const) {
      await chmod(path.join(data, name), mode & 0o555);
      expect(await refusal(data)).toBe('cannot-write findings');
      await chmod(path.join(data, name), mode);
    }
    await chmod(path.join(data, `${shipped}/figures.yaml`), 0o444);
    expect((await upgrade(data)).code).toBe(0);
  });

  it('names that are none', async () => {
    const data = await earlierData(1);
    for (const name of ['belize', '../data', '.', '', shipped, 'azerbaijan/../azerbaijan', copyName]) {
      expect(await refusal(data, [name])).toBe('unknown-operation usage');
    }
    await expect(upgrade(path.join(data, 'none'))).rejects.toMatchObject({ code: 'no-data' });
  });
});

it.runIf(process.platform === 'linux')(
  'an upgrade that was killed between its two renames is taken up',
  async () => {
    const data = await earlierData(1);
    const old = await treeOf(path.join(data, 'azerbaijan'));
    // As such a run leaves it: the new folder under a name of a process that has ended, the old one under its second name.
    const left = path.join(data, (await temporaryName()).replace(/-\d+-\d+-/, '-4194303-1-'));
    await cp(path.join(data, 'azerbaijan'), left, { recursive: true });
    await rename(path.join(data, 'azerbaijan'), path.join(data, copyName));
    const { text } = await upgrade(data);
    expect(text).toContain('azerbaijan: an upgrade was interrupted');
    expect(await readdir(data)).toEqual(['azerbaijan', copyName]);
    expect(await treeOf(path.join(data, copyName))).toEqual(old);
  },
);

it('a copy that stands alone is left where it is', async () => {
  const data = await earlierData(1);
  await rename(path.join(data, 'azerbaijan'), path.join(data, copyName));
  expect((await upgrade(data)).text).toBe(`There is no operation in ${data}.`);
  expect(await readdir(data)).toEqual([copyName]);
});

describe('while it runs', () => {
  const planned = async () => {
    const data = await earlierData(1);
    const root = folderSource(data);
    return { data, root, plans: await planUpgrades(root, []) };
  };

  it.each<[string, (data: string) => Promise<void>]>([
    ['a text is saved', (data) => change(path.join(data, en), (text) => `${text}# new\n`)],
    ['a file comes', (data) => writeFile(path.join(data, shipped, 'new.jpg'), 'x')],
    ['a file goes', (data) => rm(path.join(data, `${shipped}/figures.yaml`))],
  ])('%s: nothing of that is lost', async (_, meanwhile) => {
    const { data, root, plans } = await planned();
    await meanwhile(data);
    const before = await treeOf(data);
    await expect(
      writeUpgrades(root, plans, new AbortController().signal, () => undefined),
    ).rejects.toBeInstanceOf(FactsheetError);
    expect(await treeOf(data)).toEqual(before);
  });

  it('it is stopped: nothing changes, and nothing is left', async () => {
    const { data, root, plans } = await planned();
    const before = await treeOf(data);
    const stop = new AbortController();
    const work = writeUpgrades(root, plans, stop.signal, () => undefined);
    stop.abort(new Error('stopped'));
    await expect(work).rejects.toThrow('stopped');
    expect(await treeOf(data)).toEqual(before);
  });
});

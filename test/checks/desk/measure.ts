// Runs the whole corpus of a folder, and says in a table how each kind of fault fares.
import { openBases } from './base.ts';
import { type Corpus, type Kind, readCorpus, readKinds } from './corpus.ts';
import { createJudge, type JudgedEdit, type JudgedFault, type Outcome } from './judge.ts';

/** What came of a corpus: of each fault, each valid edit, and each scene that is found fault with. */
export type Measured = {
  faults: readonly JudgedFault[];
  valid: readonly JudgedEdit[];
  scenes: ReadonlyMap<string, JudgedEdit['found']>;
};

/**
 * Which rows are run: all of them without it. `each`: every so many rows of faults; `valid`: whether right edits and scenes
 * are run too; `alone`: as judges have it; `scenesOf`: a folder whose scenes the rows may stand on, with nothing of it run.
 */
export type Choice = {
  kind?: (name: string, kind: Kind) => boolean;
  each?: number;
  valid?: boolean;
  alone?: boolean;
  scenesOf?: string;
};

/** Judges every row of the corpora of the folders; scenes of one may be used in another. */
export async function measure(
  folders: readonly string[],
  { kind = () => true, each = 1, valid: both = true, alone = false, scenesOf }: Choice = {},
): Promise<Measured> {
  const kinds = await readKinds();
  const corpus = joined(await Promise.all(folders.map(readCorpus)));
  refuseUnknown(corpus, kinds);
  const bases = await openBases();
  const others = scenesOf === undefined ? {} : (await readCorpus(scenesOf)).scenes;
  const judge = createJudge(bases, { ...others, ...corpus.scenes }, kinds, alone);
  refuseBroken([...corpus.faults, ...corpus.valid], judge.refuse);
  const scenes = new Map<string, JudgedEdit['found']>();
  for (const name of both ? Object.keys(corpus.scenes) : []) scenes.set(name, await judge.scene(name));
  const faults: JudgedFault[] = [];
  const wanted = corpus.faults.filter(({ kind: name }) => kinds[name] && kind(name, kinds[name]));
  for (const [index, fault] of wanted.entries()) {
    if (index % each === 0) faults.push(await judge.fault(fault));
  }
  const valid: JudgedEdit[] = [];
  for (const edit of both ? corpus.valid : []) valid.push(await judge.valid(edit));
  return { faults, valid, scenes };
}

function joined(corpora: readonly Corpus[]): Corpus {
  return {
    scenes: Object.assign({}, ...corpora.map(({ scenes }) => scenes)),
    faults: corpora.flatMap(({ faults }) => faults),
    valid: corpora.flatMap(({ valid }) => valid),
  };
}

function refuseUnknown({ faults, valid }: Corpus, kinds: Readonly<Record<string, Kind>>): void {
  const ids = [...faults, ...valid].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`two rows are called “${twice}”`);
  const unknown = faults.find(({ kind }) => !kinds[kind]);
  if (unknown) throw new Error(`kinds.yaml has no “${unknown.kind}”`);
}

function refuseBroken<Row extends { id: string }>(rows: readonly Row[], refuse: (row: Row) => void): void {
  const broken = rows.flatMap((row) => {
    try {
      refuse(row);
      return [];
    } catch (error) {
      return [`${row.id}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
  if (broken.length > 0) throw new Error(broken.join('\n'));
}

const outcomes: readonly Outcome[] = ['right', 'code', 'place', 'chance', 'missed'];

/** How many faults of each kind fared how: one row a kind, and one for all. */
export function tableOf(faults: readonly JudgedFault[]): string {
  const kinds = [...new Set(faults.map(({ fault }) => fault.kind))].sort();
  const row = (name: string, rows: readonly JudgedFault[]) =>
    [
      name.padEnd(22),
      ...[rows.length, ...outcomes.map((one) => rows.filter(({ outcome }) => outcome === one).length)].map(
        (count) => String(count).padStart(7),
      ),
    ].join('');
  const head = ['kind'.padEnd(22), ...['all', ...outcomes].map((name) => name.padStart(7))].join('');
  return [
    head,
    ...kinds.map((kind) =>
      row(
        kind,
        faults.filter(({ fault }) => fault.kind === kind),
      ),
    ),
    row('all', faults),
  ].join('\n');
}

/** Findings in a line each. */
export function linesOf(found: JudgedEdit['found']): string[] {
  return found.map(
    ({ severity, code, place, message }) =>
      `    ${severity} ${code} ${place?.file.split('/').at(-1)}:${place?.line}:${place?.column} ${message}`,
  );
}

/** The share of the faults that are right, from 0 to 1 (1 of none), and what to say if that is not enough. */
export function rateOf(faults: readonly JudgedFault[]): { right: number; told: string } {
  const wrong = faults.filter(({ outcome }) => outcome !== 'right');
  const lines = wrong.flatMap(({ fault, outcome, found }) => [`${fault.id} ${outcome}`, ...linesOf(found)]);
  return {
    right: faults.length === 0 ? 1 : 1 - wrong.length / faults.length,
    told: [...lines, tableOf(faults)].join('\n'),
  };
}

/** Right edits and scenes with an error or a warning, and those with notes alone, each in a few lines. */
export function alarmsOf({ valid, scenes }: Measured): { alarms: string[]; notes: string[] } {
  const rows = [
    ...valid.map(({ edit, found }) => ({ id: edit.id, found })),
    ...Array.from(scenes, ([id, found]) => ({ id, found })),
  ].filter(({ found }) => found.length > 0);
  const isNote = ({ found }: (typeof rows)[number]) => found.every(({ severity }) => severity === 'note');
  const told = (some: typeof rows) => some.map(({ id, found }) => [id, ...linesOf(found)].join('\n'));
  return { alarms: told(rows.filter((row) => !isNote(row))), notes: told(rows.filter(isNote)) };
}

// How far every period has come: what a first screen shows.
import { approvalFolder } from '../approval/approval.ts';
import type { Finding } from '../errors.ts';
import type { Source } from '../files/source.ts';
import { ownLanguage } from '../language/names.ts';
import { type PeriodFiles, statusOf, type Tally } from '../rollover/status.ts';
import { valueAt } from '../values.ts';
import { readApprovals } from './approval/read.ts';
import { type Context, readingTools } from './context.ts';
import { readPeriodFiles } from './period-files.ts';
import { type PeriodName, periodsIn } from './periods.ts';

/** Of so many figures or passages so many need nothing more. */
export type Progress = Pick<Tally, 'total' | 'done'>;

export type HomePeriod = {
  /** `azerbaijan/2024-09` */
  id: string;
  /** The month, `2024-09`. */
  period: string;
  figures: Progress;
  /** In the operation's order. */
  languages: readonly (Progress & { language: string })[];
  /** Who approved it, of each language that somebody has; whether it was changed since. */
  approvals: readonly { language: string; by: string; at: string; isSigned: boolean; isChanged: boolean }[];
  /** Why files cannot be read. */
  faults: readonly Finding[];
};

/**
 * `name`: what the operation calls itself, in English if it does; else the folder's name. `names`: in each language in which it has
 * one. Its periods, the newest first.
 */
export type HomeOperation = {
  id: string;
  name: string;
  names: Names;
  periods: readonly HomePeriod[];
} & Belonging;

type Names = Readonly<Record<string, string>>;

/** As operation.yaml has them, where they can be read: the bureau, and the day of the month after on which a period is due. */
export type Belonging = { bureau?: string; due?: number; example?: boolean };

export type Home = { operations: readonly HomeOperation[]; findings: readonly Finding[] };

type ReadHome = { name: PeriodName; files: PeriodFiles; approvals: HomePeriod['approvals'] };

/**
 * Nothing where there is no data folder.
 * @param operations of these alone; not given, of all
 */
export async function homeOf(context: Context, operations?: readonly string[]): Promise<Home | undefined> {
  const { root } = readingTools(context);
  const all = await periodsIn(root, (id) => operations?.includes(id) ?? true);
  if (!all) return undefined;
  const read = await Promise.all(
    all.map(async (name) => ({
      name,
      files: await readPeriodFiles(root, name, name.previous),
      approvals: await approvalsOf(root, name),
    })),
  );
  const found = [...new Set(all.map(({ operation }) => operation))].map((id): HomeOperation => {
    const own = read.filter(({ name }) => name.operation === id).toReversed();
    const [newest] = own;
    const about = newest ? belongingIn(newest.files) : {};
    const names = newest ? namesIn(newest.files) : {};
    const name = names[ownLanguage] ?? Object.values(names)[0] ?? id;
    return { id, name, names, periods: own.map(periodOf), ...about };
  });
  return { operations: found, findings: [] };
}

/** Periods that nobody has approved are not read for it. */
async function approvalsOf(root: Source, name: PeriodName): Promise<HomePeriod['approvals']> {
  if ((await root.list(`${name.id}/${approvalFolder}`)) === undefined) return [];
  const { standings } = await readApprovals(root, name);
  return standings.flatMap(({ language, state, approval, key }) => {
    if (!approval) return [];
    const { by, at } = approval;
    return [{ language, by, at, isSigned: key !== undefined, isChanged: state === 'changed' }];
  });
}

function periodOf({ name, files, approvals }: ReadHome): HomePeriod {
  const { parts, faults } = statusOf(name.id, files);
  const progress = ({ total, done }: Tally): Progress => ({ total, done });
  return {
    id: name.id,
    period: name.period,
    figures: progress(parts.find(({ kind }) => kind === 'figures') ?? { total: 0, done: 0, counts: {} }),
    languages: parts.flatMap((part) =>
      part.kind === 'text' && part.language ? [{ language: part.language, ...progress(part) }] : [],
    ),
    approvals,
    faults,
  };
}

function belongingIn({ operation }: PeriodFiles): Belonging {
  if ('findings' in operation) return {};
  const [bureau, due, example] = ['bureau', 'due', 'example'].map((name) => valueAt(operation.value, [name]));
  return {
    ...(typeof bureau === 'string' && { bureau }),
    ...(typeof due === 'number' && { due }),
    ...(example === true && { example }),
  };
}

/** What an operation calls itself, by language. */
export function namesIn({ operation }: Pick<PeriodFiles, 'operation'>): Names {
  if ('findings' in operation) return {};
  const names: Record<string, unknown> = Object(valueAt(operation.value, ['name']));
  return Object.fromEntries(
    Object.entries(names).flatMap(([language, name]) => (typeof name === 'string' ? [[language, name]] : [])),
  );
}

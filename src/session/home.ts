// How far every period has come: what a first screen shows.
import type { Finding } from '../errors.ts';
import { ownLanguage } from '../language/names.ts';
import { type PeriodFiles, statusOf, type Tally } from '../rollover/status.ts';
import { valueAt } from '../values.ts';
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
  /** Why files cannot be read. */
  faults: readonly Finding[];
};

/** `name`: what the operation calls itself, in English if it does; else the folder's name. Its periods, the newest first. */
export type HomeOperation = { id: string; name: string; periods: readonly HomePeriod[] };

export type Home = { operations: readonly HomeOperation[]; findings: readonly Finding[] };

/** Nothing where there is no data folder. */
export async function homeOf(context: Context): Promise<Home | undefined> {
  const { root } = readingTools(context);
  const all = await periodsIn(root);
  if (!all) return undefined;
  const read = await Promise.all(
    all.map(async (name) => ({ name, files: await readPeriodFiles(root, name, name.previous) })),
  );
  const operations = [...new Set(all.map(({ operation }) => operation))].map((id): HomeOperation => {
    const own = read.filter(({ name }) => name.operation === id).toReversed();
    const [newest] = own;
    return { id, name: (newest && nameIn(newest.files)) ?? id, periods: own.map(periodOf) };
  });
  return { operations, findings: [] };
}

function periodOf({ name, files }: { name: PeriodName; files: PeriodFiles }): HomePeriod {
  const { parts, faults } = statusOf(name.id, files);
  const progress = ({ total, done }: Tally): Progress => ({ total, done });
  return {
    id: name.id,
    period: name.period,
    figures: progress(parts.find(({ kind }) => kind === 'figures') ?? { total: 0, done: 0, counts: {} }),
    languages: parts.flatMap((part) =>
      part.kind === 'text' && part.language ? [{ language: part.language, ...progress(part) }] : [],
    ),
    faults,
  };
}

function nameIn({ operation }: PeriodFiles): string | undefined {
  if ('findings' in operation) return undefined;
  const names = Object(valueAt(operation.value, ['name'])) as Record<string, unknown>;
  const said = names[ownLanguage] ?? Object.values(names)[0];
  return typeof said === 'string' ? said : undefined;
}

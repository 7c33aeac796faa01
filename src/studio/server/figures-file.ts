// Figures that come as a file: what would change is told, and just that is taken when it is wanted.

import { createHash } from 'node:crypto';
import { alpha2 } from '../../countries.ts';
import { FactsheetError, type Finding } from '../../errors.ts';
import { figuresForm, importInto, type Session } from '../../index.ts';
import { displayNames, numberFormat } from '../../language/intl.ts';
import { ownLanguage } from '../../language/names.ts';
import type { FigureRow } from '../contract/period.ts';
import type { Imported, OfferedFigure, OfferedFinding, Uploads } from '../contract/uploads.ts';
import type { Desk } from '../desk/desk.ts';
import { hashOf, readText } from '../desk/texts.ts';
import type { Fetched } from './answering.ts';
import { studioFinding } from './findings.ts';
import type { KeptSession } from './kept.ts';
import { filesBusy } from './problem.ts';

type Ask = Uploads['/api/import'];
type Parts = { data: string; desk: Desk; session: KeptSession };
type Told = Awaited<ReturnType<typeof importInto>>;

/** @throws Refused, FactsheetError for files that cannot be read: nothing was taken then */
export async function importFile({ data, desk, session }: Parts, ask: Ask, bytes: Buffer): Promise<Imported> {
  const { period, by } = ask;
  // Who asks for a period that is not there is told so by the desk.
  await desk.state(period);
  return desk.bring({ period, by }, async (announce): Promise<Imported> => {
    const { hash } = await readText(data, period, 'figures.yaml');
    const told = await toldOf(data, ask, bytes);
    if (told === undefined) return { state: 'asOf' };
    const take = createHash('sha256')
      .update([hash, hashOf(bytes), ask.asOf].join('\n'))
      .digest('hex');
    const isWanted = ask.take === take;
    if (!isWanted || !canTake(told)) {
      const rows = await session.use((opened) => rowsOf(opened, period));
      const offered = offeredOf(told, rows);
      return {
        ...offered,
        ...(canTake(told) && { take }),
        ...(ask.take !== undefined && { isNewer: true }),
      };
    }
    await importInto(data, {
      ...wishesOf(ask, bytes),
      dryRun: false,
      async writing({ before, after }) {
        if (hashOf(before) !== hash) throw filesBusy(`figures of ${period}`);
        await announce({ file: 'figures.yaml', before, after });
      },
    });
    return { state: 'taken', count: told.changes.length };
  });
}

/** The Excel form of a period, to be saved. */
export async function formFile(data: string, id: string): Promise<Fetched> {
  const { name, bytes } = await figuresForm(data, id);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { type, body: new Uint8Array(bytes), name };
}

function canTake({ findings, changes }: Told): boolean {
  return changes.length > 0 && findings.every(({ severity }) => severity !== 'error');
}

function wishesOf({ period, name, asOf }: Ask, bytes: Buffer) {
  const files = [{ shown: name, read: async () => bytes }];
  return { ...{ period, files, asOf }, fetch: false, today: new Date() };
}

/**
 * What would change; nothing where the day is missing that the figures are of. A file that cannot be read is told before
 * its person is asked for a day.
 */
async function toldOf(data: string, ask: Ask, bytes: Buffer): Promise<Told | undefined> {
  const asked = (asOf: string | undefined) =>
    importInto(data, { ...wishesOf({ ...ask, asOf }, bytes), dryRun: true });
  try {
    return await asked(ask.asOf);
  } catch (error) {
    if (!isOfDay(error) || ask.asOf !== undefined) throw error;
  }
  await asked('2000-12-31').catch((error: unknown) => {
    if (!isOfDay(error)) throw error;
  });
  return undefined;
}

function isOfDay(error: unknown): boolean {
  return error instanceof FactsheetError && error.code === 'as-of';
}

async function rowsOf(session: Session, period: string): Promise<readonly FigureRow[]> {
  const { figures = [] } = await session.form(period);
  return figures;
}

function offeredOf({ kind, changes, findings }: Told, rows: readonly FigureRow[]) {
  return {
    state: 'offered' as const,
    kind: kind === 'workbook' ? ('form' as const) : ('statistics' as const),
    figures: changes.map(({ name, then, now }): OfferedFigure => {
      const label = labelOf(name, rows);
      const bothNumbers = typeof then === 'number' && typeof now === 'number';
      return {
        ...(label !== undefined && { label }),
        ...{ name, was: shown(then), now: shown(now) },
        ...(bothNumbers && { difference: signed(now - then) }),
      };
    }),
    findings: findings.map(offeredFinding),
  };
}

/**
 * What a value is called: as the table of figures calls it; one that is not in it yet, after those beside it. The day that
 * figures are of has no name.
 */
function labelOf(name: string, rows: readonly FigureRow[]): string | undefined {
  const row = rows.find((one) => one.path.join('.') === name || one.name === name);
  if (row) return row.label;
  if (name.endsWith('.as_of')) return undefined;
  const [parent, own] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
  const beside = rows.find(({ path }) => path.slice(0, -1).join('.') === parent)?.label.split(': ');
  return beside?.length === 2 ? `${beside[0]}: ${countryIn(own) ?? own}` : name;
}

/** The country of a code (ISO 3166, three letters); nothing where it is none. */
function countryIn(code: string): string | undefined {
  const region = alpha2(code);
  return region && displayNames(ownLanguage, { type: 'region', fallback: 'none' }).of(region);
}

function offeredFinding(finding: Finding): OfferedFinding {
  const line = finding.place?.line;
  return { ...studioFinding(finding), ...(line !== undefined && { line }) };
}

function shown(value: string | number | null): string {
  return typeof value === 'number' ? numberFormat(ownLanguage, digits).format(value) : (value ?? '');
}

const digits = { maximumFractionDigits: 20 } as const;

/** With the sign that the table of figures has. */
function signed(difference: number): string {
  const number = numberFormat(ownLanguage, { maximumFractionDigits: 6, signDisplay: 'exceptZero' });
  return number.format(difference).replace('-', '−');
}

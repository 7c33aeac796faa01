// Plans of a sending: who would get what. Nothing is sent by one before somebody has agreed to just this plan, by its hash.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { FactsheetError } from '../../errors.ts';
import { memorySource } from '../../files/memory-source.ts';
import {
  type Mailing,
  type MailsLook,
  planMails,
  previewMail,
  readMailList,
  type Session,
} from '../../index.ts';
import type { Sql } from '../database/database.ts';
import { beginOnce, type Once } from '../jobs/once.ts';
import { jobPeriod, operationOf } from '../jobs/request.ts';
import type { Office } from '../office.ts';
import { nameFiles } from '../store/named.ts';
import { keepSnapshot } from '../store/snapshot.ts';
import { madeFiles, madeOf, makeIt, withBytes } from './made.ts';
import { ledgersOf } from './moved.ts';
import type { MailServers } from './servers.ts';

const cell = z.string().max(2000);
const person = z.strictObject({
  email: cell,
  name: cell.default(''),
  organisation: cell.default(''),
  language: cell.describe('The tag of a language, or `both`: all that there are.'),
  delivery: z.enum(['attachment', 'link']).default('attachment'),
});

export const planWish = z
  .strictObject({
    period: jobPeriod,
    job: z.uuid().optional().describe('The job whose files are sent. Not given: the newest that made all.'),
    recipients: z
      .array(person)
      .min(1)
      .max(20_000)
      .optional()
      .describe('Not given: the list of the operation.'),
    only: z.array(z.string().max(320)).max(20_000).default([]).describe('Of them, these addresses alone.'),
    limit: z.int().min(1).optional().describe('So many mails at most.'),
    correction: z
      .boolean()
      .default(false)
      .describe('Also to those who have an earlier one, and called a correction.'),
    resendUncertain: z
      .boolean()
      .default(false)
      .describe('Again to those of whom nobody knows whether they got it.'),
    retryRefused: z
      .boolean()
      .default(false)
      .describe('Again to those whose server refused it, or sent it back.'),
  })
  .meta({ id: 'MailPlanRequest' });
export type PlanWish = z.infer<typeof planWish>;

/** What is kept of a plan beside its people: what was asked for, what is sent, from whom, and through whose server. */
const keptWish = z.object({
  wish: planWish.omit({ recipients: true }),
  made: madeFiles,
  from: z.string().optional(),
  link: z.string().optional(),
  bureau: z.string().optional(),
  signed: z.string().describe('The domain and selector that mails are signed with.'),
});
const people = z.array(person.extend({ delivery: cell }));

const row = z.object({
  id: z.string(),
  owner: z.string(),
  period: z.string(),
  mark: z.string(),
  wish: keptWish,
  people: people.nullable(),
  input: z.string(),
  created: z.date(),
  confirmed: z.date().nullable(),
  job: z.string().nullable(),
});
export type Plan = z.infer<typeof row>;

/** What plans are made with. `data`: the folder of the operations (absolute). */
export type PlanParts = {
  office: Office;
  data: string;
  session: Session;
  mailServers: MailServers;
};
/** An operation as it stands now. */
export type Stored = { files: ReadonlyMap<string, Uint8Array>; bureau?: string | undefined };

/** What is looked at: the plan, and how it stands now. */
export type Looked = { plan: Plan; look: MailsLook };

/**
 * Plans a sending, and keeps the plan. Asked for twice at once under one name, it is the one that was first.
 * @throws FactsheetError `edition-…`, `recipients-faulty`, `list-unreadable`, `asked-otherwise`
 */
export async function makePlan(
  parts: PlanParts,
  by: { owner: string; once?: Once | undefined },
  given: PlanWish,
  stored: Stored,
): Promise<Looked> {
  const { office, data, mailServers } = parts;
  const { recipients, ...wish } = given;
  const operation = operationOf(wish);
  const list = recipients ? { from: '', link: '', people: recipients } : await readMailList(data, operation);
  const made = await madeOf(parts, wish.period, wish.job);
  const kept: Plan['wish'] = {
    ...{ wish, made, signed: signedBy(await mailServers.of(operation, stored.bureau)) },
    ...(list.from !== '' && { from: list.from }),
    ...(list.link !== '' && { link: list.link }),
    ...(stored.bureau !== undefined && { bureau: stored.bureau }),
  };
  const look = await lookAt(parts, { period: wish.period, wish: kept, people: [...list.people] }, stored);
  const plan = { period: wish.period, mark: look.mark, wish: kept, people: list.people };
  return { plan: await keepPlan(office, by, plan, stored), look };
}

/** Keeps a plan, with the files that it is about and those that it sends. @throws FactsheetError `input-gone` */
async function keepPlan(
  { database, files }: Pick<Office, 'database' | 'files'>,
  { owner, once }: { owner: string; once?: Once | undefined },
  { period, mark, wish, people }: Pick<Plan, 'period' | 'mark' | 'wish' | 'people'>,
  stored: Stored,
): Promise<Plan> {
  return database.transaction(async (within) => {
    const plan = randomUUID();
    const known = once && (await beginOnce(within, owner, once, { id: plan }));
    const first = known && (await findPlan({ database: within }, known.id));
    if (first) return first;
    const input = await keepSnapshot(files, within, stored.files);
    const [found] = await within.query(
      `INSERT INTO factsheet.mail_plan (id, owner, period, mark, wish, people, input)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING *`,
      [plan, owner, period, mark, JSON.stringify(wish), JSON.stringify(people), input],
    );
    await nameFiles(within, { plan }, [input, ...wish.made.files.map(({ sha256 }) => sha256)]);
    return row.parse(found);
  });
}

/** A plan by its id, as it is kept; nothing where there is none, or it was not agreed to within a day. */
export async function findPlan({ database }: { database: Sql }, id: string): Promise<Plan | undefined> {
  const statement = `SELECT * FROM factsheet.mail_plan
    WHERE id = $1 AND (confirmed IS NOT NULL OR created > now() - interval '1 day')`;
  const [found] = await database.query(statement, [id]);
  return found && row.parse(found);
}

/** How a plan stands with what is there now. @throws FactsheetError as `makePlan` */
export function lookAt(
  parts: PlanParts,
  plan: Pick<Plan, 'period' | 'wish' | 'people'>,
  stored: Stored,
): Promise<MailsLook> {
  return planned(parts, plan, stored, (mailing) => planMails(parts.data, plan.period, mailing));
}

/** A mail of a plan by its place in the plan's kinds; nothing where there is none. @throws FactsheetError as `makePlan` */
export function previewOf(parts: PlanParts, plan: Plan, stored: Stored, index: number) {
  return planned(parts, plan, stored, (mailing) =>
    previewMail(parts.data, plan.period, { ...mailing, index }),
  );
}

async function planned<Result>(
  parts: PlanParts,
  plan: Pick<Plan, 'period' | 'wish' | 'people'>,
  { files, bureau }: Stored,
  work: (mailing: Mailing) => Promise<Result>,
): Promise<Result> {
  const { office, data, mailServers } = parts;
  const operation = operationOf(plan);
  const settings = await mailServers.of(operation, bureau);
  try {
    return await work({
      ...mailingOf(office, plan, new Map(files)),
      ...{ settings, ledger: ledgersOf(office.database, data)(operation) },
    });
  } catch (error) {
    // Whoever asks a service has no command line.
    if (!(error instanceof FactsheetError) || !error.code.startsWith('edition-')) throw error;
    const { code, message, findings } = error;
    throw new FactsheetError(code, message, { hint: makeIt, findings, cause: error });
  }
}

/** A sending by a plan, but for how it leaves. @param files those of the operation */
export function mailingOf(
  office: Pick<Office, 'files'>,
  { wish: { wish, made, from, link }, people }: Pick<Plan, 'wish' | 'people'>,
  files: ReadonlyMap<string, Uint8Array>,
): Omit<Mailing, 'settings'> {
  const { correction, resendUncertain, retryRefused, only, limit } = wish;
  return {
    rows: (people ?? []).map((cells, index) => ({ line: index + 1, cells })),
    ...{ root: memorySource(files), made: withBytes(office, made) },
    ...{ correction, resendUncertain, retryRefused, only, limit },
    ...(from !== undefined && { from }),
    ...(link !== undefined && { link }),
  };
}

/** By what mails are signed; a worker that would not sign them so sends none. */
export function signedBy({ dkim }: Pick<Mailing['settings'], 'dkim'>): string {
  return dkim?.key ? `${dkim.domain} ${dkim.selector}` : '';
}

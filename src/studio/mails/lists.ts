// What windows ask about lists of recipients: what is on one and what is wrong with it, another one, one out of a file.
import {
  type MailingRow,
  mailingFaults,
  readMailingList,
  readMailList,
  type Session,
  writeMailList,
} from '../../index.ts';
import type { Asks } from '../contract/asks.ts';
import type { BroughtList, Listed, ListFinding, MailingList, Person } from '../contract/mails.ts';
import type { Uploads } from '../contract/uploads.ts';
import { studioFinding } from '../server/findings.ts';
import type { KeptSession } from '../server/kept.ts';

export type Lists = {
  get(period: string): Promise<MailingList>;
  put(ask: Asks['/api/recipients']): Promise<MailingList>;
  /** A file takes the place of the list, unless it is none. */
  bring(ask: Uploads['/api/recipients-file'], bytes: Uint8Array): Promise<BroughtList>;
};

/** One writes after another: who was slower is told so. */
export function openLists(data: string, session: KeptSession): Lists {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  const get = async (period: string): Promise<MailingList> => {
    const languages = await session.use((opened) => languagesOf(opened, period));
    const list = await readMailList(data, operationOf(period));
    const { people } = list;
    const codes = languages.map(({ language }) => language);
    const faults = people.length > 0 ? await mailingFaults(rowsOf(people), codes) : [];
    return { ...list, languages, findings: faults.map(listFinding) };
  };
  return {
    get,
    put: ({ period, was, from, link, people }) =>
      inTurn(async () => {
        const list = await get(period);
        const wanted = { from: from.trim(), link: link.trim(), people };
        if (isSame(list, wanted)) return list;
        await writeMailList(data, operationOf(period), was, wanted);
        return get(period);
      }),
    bring: ({ period, name, was }, bytes) =>
      inTurn(async () => {
        const { rows, findings } = await readMailingList(bytes, name);
        if (findings.length > 0 || rows.length === 0)
          return { ...(await get(period)), refused: findings.map(listFinding) };
        const { from, link } = await get(period);
        const people = rows.map(({ cells }) => ({ ...cells }));
        await writeMailList(data, operationOf(period), was, { from, link, people });
        return get(period);
      }),
  };
}

function isSame(one: Listed, other: Listed): boolean {
  const all = ({ from, link, people }: Listed) => JSON.stringify([from, link, people]);
  return all(one) === all(other);
}

/** The rows of a list, each with the line that a table of it has: the first is that of the columns' names. */
export function rowsOf(people: readonly Person[]): MailingRow[] {
  return people.map((cells, index) => ({ line: index + 2, cells }));
}

/** `azerbaijan/2025-03` → `azerbaijan`. */
export function operationOf(period: string): string {
  return period.slice(0, period.indexOf('/'));
}

/** @throws FactsheetError for a period that there is not */
async function languagesOf(session: Session, period: string): Promise<MailingList['languages']> {
  const { languages, refused } = await session.form(period);
  if (refused) throw refused;
  return languages.map(({ language, name }) => ({ language, name }));
}

function listFinding(finding: Parameters<typeof studioFinding>[0]): ListFinding {
  const line = finding.place?.line;
  return { ...studioFinding(finding), ...(line !== undefined && { line }) };
}

// The studio: from a change that is sent to the picture of its page, and from a key in the browser; its server in a process of its own.
import type { RoomColumn } from '../../../src/studio/contract/page.ts';
import type { PeriodForm } from '../../../src/studio/contract/period.ts';
import type { Row } from '../rows.ts';
import { type Case, casesOf } from '../studio/cases.ts';
import { changes } from '../studio/changes.ts';
import { type Served, serve, until } from '../studio/server.ts';
import { openClient, rowsOf, typeInto } from '../studio/typing.ts';
import type { Setting } from './measurement.ts';

const period = 'azerbaijan/2024-09';
const language = 'en';

/** Changes without a browser; then keys in one, each case with a studio of its own. */
export async function studio({ documents, folder }: Setting): Promise<Row[]> {
  const [times, keys] = documents < 20 ? [10, 40] : [30, 120];
  const [sent, cases] = await withStudio(folder, async (server) => {
    return [await changes(server, { period, language }, times), await casesIn(server)];
  });
  const browser = await openClient();
  try {
    const rows = [...sent];
    for (const one of cases) rows.push(...(await keysOf(folder, browser, one, keys)));
    return rows;
  } finally {
    await browser.close();
  }
}

async function keysOf(
  folder: string,
  browser: Awaited<ReturnType<typeof openClient>>,
  one: Case,
  keys: number,
): Promise<Row[]> {
  return withStudio(folder, async (server) => {
    const length = await filled(server, one);
    const { address, pid } = server;
    const place = { address, period, language, server: pid, length };
    return rowsOf(await typeInto(browser, place, one, { keys, patient: true }));
  });
}

async function withStudio<Result>(
  folder: string,
  work: (server: Served) => Promise<Result>,
): Promise<Result> {
  const server = await serve(folder);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** The cases, by how full the pages are. */
async function casesIn(server: Served): Promise<Case[]> {
  let rooms: readonly RoomColumn[] | undefined;
  await server.listen((event) => {
    if (event.type === 'room' && event.language === language) rooms = event.columns;
  });
  await server.post('/api/look', { period, by: 'bench', languages: [language], dotsPerInch: 110 });
  const found = await until(() => rooms);
  return casesOf(await server.form(period), found, language);
}

/** Puts behind the passage what the case wants there; how long it is then. */
async function filled(server: Served, { at, fill }: Case): Promise<number> {
  const field = fieldIn(await server.form(period), at);
  const was = field?.texts[language]?.source ?? '';
  const change = { file: { text: language }, path: field?.path, was, value: was + fill };
  if (fill !== '') await server.post('/api/change', { period, by: 'bench', changes: [change] });
  return was.length + fill.length;
}

function fieldIn({ blocks }: PeriodForm, at: string) {
  return blocks.flatMap(({ fields }) => fields).find((one) => one.at === at);
}

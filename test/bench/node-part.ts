// Node's part of a document, for a thread of its own: everything but the browser, whose pages were printed before.
import path from 'node:path';
import { makeFactsheets } from '../../src/pipeline.ts';
import type { Printed } from '../../src/print/pdf.ts';
import { folderContext } from '../../src/session/context.ts';
import { thisHost } from './machine/host.ts';

export type Recorded = Readonly<Record<string, Printed>>;

const project = path.resolve(import.meta.dirname, '../..');
const host = thisHost();
const still = { now: () => 0, today: () => new Date(0) };

/** What is opened once a thread: fonts, templates, the language's words. */
const opened = new Map<string, ReturnType<typeof folderContext>>();

/** A context of a data folder, one for all of its documents. */
export function contextOf(data: string): ReturnType<typeof folderContext> {
  const context = opened.get(data) ?? folderContext({ project, data, host }, () => undefined, still);
  opened.set(data, context);
  return context;
}

/** Makes one period, with these pages in the place of printed ones (by language), and says what came out. */
export async function makeOne(data: string, id: string, recorded: Recorded) {
  const { root, render } = contextOf(data);
  const print = async (html: string) => {
    const [, language = ''] = /<html[^>]*\blang="([a-z]+)/.exec(html) ?? [];
    const page = recorded[language];
    if (!page) throw new Error(`no page in “${language}” was printed before`);
    return page;
  };
  const tools = { ...(await render.tools(root)), print };
  const job = { id, languages: [], draft: false, print: 'always' as const };
  const { files, findings } = await makeFactsheets(job, tools, () => undefined);
  return { files: files.map(({ file, bytes }) => ({ file, bytes })), findings };
}

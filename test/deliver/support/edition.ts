// A period as `factsheet build` leaves it, without a browser: the shipped data, small PDFs, and a report that fits them.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { loadPeriod } from '../../../src/blocks/load.ts';
import { grant, type Wish } from '../../../src/commands/send/person.ts';
import { readRecipients } from '../../../src/deliver/recipients.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import { send } from '../../../src/session/send/send.ts';
import type { SendOptions, Sent } from '../../../src/session/send/sending.ts';
import { type Change, dataWith, project, shipped } from '../../support/data.ts';
import { impatience, quickClock } from './sending.ts';

const names = {
  az: 'UNHCR-Azerbaijan-factsheet-2024-09-az.pdf',
  en: 'UNHCR-Azerbaijan-factsheet-2024-09-en.pdf',
};

/** What a report may say otherwise. */
export type ReportChange = {
  draft?: boolean;
  findings?: readonly { severity: string }[];
  languages?: readonly string[];
};

/** The desk of somebody who sends: data, output, a list, and `run`. */
export async function sendDesk(changes: readonly Change[] = []) {
  const { folder: data } = await dataWith(changes);
  const output = path.join(path.dirname(data), 'output');
  const folder = path.join(output, 'azerbaijan-2024-09');
  await mkdir(folder, { recursive: true });
  const list = path.join(path.dirname(data), 'recipients.csv');

  /** Writes PDFs (told apart by `mark`) and their report. */
  const build = async (
    mark = 'first',
    { draft = false, findings = [], languages = ['az', 'en'] }: ReportChange = {},
  ) => {
    const { period } = await loadPeriod(folderSource(data), shipped);
    const files: Record<string, unknown>[] = [];
    for (const [language, file] of Object.entries(names).filter(([code]) => languages.includes(code))) {
      const bytes = await smallPdf(`${mark} ${language}`);
      await writeFile(path.join(folder, file), bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      files.push({ file, language, edition: 'screen', pages: 1, bytes: bytes.length, sha256 });
    }
    // The web edition and its cover, which nobody is sent.
    const beside = { language: 'en', edition: 'web', pages: undefined, bytes: 1, sha256: 'a'.repeat(64) };
    files.push({ ...beside, file: 'sheet-en.html' }, { ...beside, file: 'sheet-en-cover.png' });
    const report = { period: shipped, draft, inputs: period?.inputs, files, findings };
    await writeFile(path.join(folder, 'report.json'), JSON.stringify(report));
  };
  await build();
  const run = async (
    lines: readonly string[] | string | Uint8Array,
    more: Partial<SendOptions> = {},
  ): Promise<Sent> => {
    const header = 'email,name,organisation,language,delivery';
    const text = Array.isArray(lines) ? [header, ...lines, ''].join('\n') : lines;
    await writeFile(list, text as string | Uint8Array);
    const options: SendOptions = {
      project,
      data,
      shownData: 'data',
      output,
      period: { id: shipped, operation: 'azerbaijan', period: '2024-09', example: false },
      to: {
        shown: 'recipients.csv',
        read: async (languages) => readRecipients(await readFile(list), 'recipients.csv', languages),
      },
      confirm: false,
      correction: false,
      resendUncertain: false,
      retryRefused: false,
      only: [],
      verbose: false,
      from: 'office@unhcr.example.org',
      link: 'https://www.example.org/sheets',
      smtp: {},
      limits: { perMinute: 1_000_000 },
      patience: impatience,
      clock: quickClock(),
      ...more,
    };
    return send(options, () => undefined);
  };
  const ask = (wish: Wish, email: string) => grant(wish, { data, email, now: new Date('2026-01-02') });
  return { data, output, folder, build, run, ask };
}

export async function smallPdf(title: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(title);
  pdf.addPage([595.28, 841.89]).drawRectangle({ x: 100, y: 100, width: 300, height: 300 });
  return pdf.save();
}

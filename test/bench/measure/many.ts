// Many different documents in one session, beside the bare cost of printing them and beside a plain script.
import path from 'node:path';
import { type Measured, measure, project, script, usersNode } from '../machine/measure.ts';
import { writePeriods } from '../periods/make.ts';
import type { Row } from '../rows.ts';
import type { Setting } from './measurement.ts';

/** A plain script is slow: so many of the documents say what it takes. */
const plainDocuments = 10;

/** Half as many made-up periods as documents, each in two languages, and one to begin with that is not counted. */
export async function many({ documents, folder }: Setting): Promise<Row[]> {
  const data = path.join(folder, 'data');
  const html = path.join(folder, 'html');
  const ids = await writePeriods(path.join(project, 'data'), data, Math.ceil(documents / 2) + 1);
  const ours = await measure([...usersNode, script('warm'), data, ...ids]);
  await measure([script('html'), data, html, ...ids.slice(1)]);
  const made = (ids.length - 1) * 2;
  const chromium = String(ours.said.executable);
  const bare = await measure([script('bare'), chromium, '2', html]);
  const plain = await measure([script('plain'), chromium, String(Math.min(plainDocuments, made)), html]);
  const rate = { name: `${made} different documents`, unit: '/s', value: said(ours, 'rate') };
  const cpu = said(ours, 'node') + said(ours, 'browser');
  const memory = { name: 'peak memory', unit: 'MB', value: ours.megabytes };
  return [
    { ...rate, beside: { name: 'bare', value: said(bare, 'rate') }, target: { least: 0.5 } },
    { ...rate, beside: { name: 'plain script', value: said(plain, 'rate') }, target: { least: 5 } },
    { ...of('CPU a document', cpu), target: { most: 120 } },
    { ...of('  Node', said(ours, 'node')), beside: { name: 'bare', value: said(bare, 'node') } },
    { ...of('  browser', said(ours, 'browser')), beside: { name: 'bare', value: said(bare, 'browser') } },
    { ...memory, beside: { name: 'bare', value: bare.megabytes }, target: { most: 1.7 } },
    { ...memory, beside: { name: 'plain script', value: plain.megabytes } },
  ];
}

const of = (name: string, value: number) => ({ name, unit: 'ms', value });

function said({ said: all }: Measured, name: string): number {
  return Number(all[name] ?? Number.NaN);
}

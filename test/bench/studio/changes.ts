// Changes of a passage that are sent without a browser, until the picture of its page is there.
import { setTimeout as wait } from 'node:timers/promises';
import type { Changed } from '../../../src/studio/contract/asks.ts';
import { median } from '../machine/measure.ts';
import type { Row } from '../rows.ts';
import { type Served, until } from './server.ts';
import { late } from './typing.ts';

/** What is measured: when each change was sent and answered, and the state that came of it. */
type Sent = { sent: number; saved: number; version: string };

/** Changes one at a time, and five a second without looking at what comes of them. */
export async function changes(
  server: Served,
  { period, language }: { period: string; language: string },
  times: number,
): Promise<Row[]> {
  const shown = new Map<string, number>();
  await server.listen(async (event) => {
    if (event.type !== 'pages' || event.language !== language) return;
    for (const { picture } of event.pages) await server.bytes(picture);
    if (!shown.has(event.version)) shown.set(event.version, performance.now());
  });
  const form = await server.form(period);
  const languages = [
    language,
    ...form.languages.map((one) => one.language).filter((one) => one !== language),
  ];
  await server.post('/api/look', { period, by: 'bench', languages, dotsPerInch: 110 });
  await until(() => [...shown.keys()][0]);
  const field = form.blocks.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'passage');
  const first = field?.texts[language]?.source ?? '';
  let was = first;
  let round = 0;
  const send = async (): Promise<Sent> => {
    round += 1;
    const value = `${first} ${round.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`;
    const change = { file: { text: language }, path: field?.path, was, value };
    const sent = performance.now();
    const answer = (await server.post('/api/change', { period, by: 'bench', changes: [change] })) as Changed;
    if (!answer.saved) throw new Error('a change was not saved');
    was = value;
    return { sent, saved: performance.now() - sent, version: answer.version };
  };
  const seen = ({ version }: Sent) => until(() => shown.get(version));
  const alone: Sent[] = [];
  for (let count = -4; count < times; count += 1) {
    const one = await send();
    await seen(one);
    if (count >= 0) alone.push(one);
    // The other language, and the checks.
    await wait(1000);
  }
  const going: Sent[] = [];
  for (let count = 0; count < times * 2; count += 1) {
    const [one] = await Promise.all([send(), wait(200)]);
    going.push(one);
  }
  await seen(going.at(-1) as Sent);
  return rowsOf(alone, going, shown);
}

function rowsOf(alone: Sent[], going: Sent[], shown: ReadonlyMap<string, number>): Row[] {
  const ms = (name: string, value: number) => ({ name, unit: 'ms', value });
  const waits = alone.map(({ sent, version }) => (shown.get(version) ?? Number.NaN) - sent);
  // Who types on sees a state that holds the key, or a later one.
  const pictured = going.map(({ sent }, index) => {
    const times = going.slice(index).flatMap(({ version }) => shown.get(version) ?? []);
    return Math.min(...times) - sent;
  });
  return [
    { ...ms('studio: a change until its page is there', median(waits)), target: { most: 300 } },
    { ...ms('  19 of 20 in', late(waits)), target: { most: 600 } },
    ms('  saved', median(alone.map(({ saved }) => saved))),
    { ...ms('  five changes a second', median(pictured)), target: { most: 300 } },
    { ...ms('  19 of 20 in', late(pictured)), target: { most: 600 } },
  ];
}

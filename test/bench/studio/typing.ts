// The studio in the browser: from each key to the picture of the page that shows it, one case after another.
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer';
import { programSource } from '../../../src/session/program.ts';
import { openRender } from '../../../src/session/render.ts';
import { thisHost } from '../machine/host.ts';
import { median, project } from '../machine/measure.ts';
import { cpuOf } from '../machine/processes.ts';
import type { Row } from '../rows.ts';
import type { Case } from './cases.ts';
import { tookOf } from './notes.ts';
import { openAt, type Place, type } from './window.ts';

/** How long (ms) a window is left alone before it is typed into. */
const calm = 3000;

/** What the keys of a case took (ms), and CPU (ms a key) of the server with its browser, and of the client's browser. */
export type Took = { name: string; took: readonly number[]; server: number; client: number };

/** The client's browser: the one that the program prints with. */
export async function openClient(): Promise<Browser> {
  const program = programSource(project);
  const render = openRender({ program, project, host: thisHost(), progress: () => undefined });
  const { executable } = (await render.browser()).info;
  await render.close();
  return puppeteer.launch({
    executablePath: executable,
    headless: 'shell',
    pipe: true,
    args: ['--no-sandbox', '--lang=en'],
  });
}

/** Types into a passage, so many keys; `patient`: after it has been quiet. */
export async function typeInto(
  browser: Browser,
  place: Place & { server: number; length: number },
  one: Case,
  { keys, patient }: { keys: number; patient: boolean },
): Promise<Took> {
  const page = await openAt(browser, place, one);
  if (patient) await wait(calm);
  const client = browser.process()?.pid ?? 0;
  const before = [await cpuOf(place.server), await cpuOf(client)] as const;
  const noted = await type(page, keys);
  const [server, own] = [(await cpuOf(place.server)) - before[0], (await cpuOf(client)) - before[1]];
  await page.close();
  const took = tookOf(noted, { at: one.at, language: place.language, length: place.length });
  return { name: one.name, took, server: server / keys, client: own / keys };
}

/** From key to picture: what is promised. */
export function rowsOf({ name, took, server, client }: Took): Row[] {
  const ms = (what: string, value: number): Row => ({ name: what, unit: 'ms', value });
  return [
    { ...ms(`a key until the page has it: ${name}`, median(took)), target: { most: 300 } },
    { ...ms(`  19 of 20 of ${took.length} in`, late(took)), target: { most: 600 } },
    ms('  the slowest', Math.max(...took)),
    ms('  CPU a key, server with its browser', server),
    ms('  CPU a key, the window’s browser', client),
  ];
}

/** What 19 of 20 are not above. */
export function late(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}

// The studio in the browser: five keys a second into a passage, from each key to the picture of the page that shows it.
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer';
import { programSource } from '../../../src/session/program.ts';
import { openRender } from '../../../src/session/render.ts';
import { thisHost } from '../machine/host.ts';
import { project } from '../machine/measure.ts';

/** How long (ms) between two keys. */
const pace = 200;

/** What is noted inside of the page: keys, answers to changes, pages that are told of, and pictures that are there. */
type Noted = {
  keys: { at: number; key: string }[];
  sent: { version: string; body: string }[];
  pages: { at: number; version: string; language: string; pictures: string[] }[];
  pictures: { at: number; address: string }[];
};

const notes = `(() => {
  const noted = { keys: [], sent: [], pages: [], pictures: [] };
  globalThis.noted = noted;
  const { fetch, EventSource } = globalThis;
  globalThis.fetch = async (...asked) => {
    const answer = await fetch(...asked);
    if (String(asked[0]) === '/api/change')
      answer.clone().json().then(({ version }) => noted.sent.push({ version, body: asked[1].body }));
    return answer;
  };
  globalThis.EventSource = class extends EventSource {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        const { type, version, language, pages = [] } = JSON.parse(data);
        const pictures = pages.map(({ picture }) => picture);
        if (type === 'pages') noted.pages.push({ at: performance.now(), version, language, pictures });
      });
    }
  };
  addEventListener('keydown', ({ key }) => {
    if (key.length === 1) noted.keys.push({ at: performance.now(), key });
  }, true);
  addEventListener('load', ({ target }) => {
    if (target instanceof HTMLImageElement)
      noted.pictures.push({ at: performance.now(), address: new URL(target.src).pathname });
  }, true);
})()`;

/** The time (ms) that each of so many keys took, in order of their length. */
export async function typeInBrowser(address: string, period: string, keys: number): Promise<number[]> {
  const program = programSource(project);
  const render = openRender({ program, project, host: thisHost(), progress: () => undefined });
  const { executable } = (await render.browser()).info;
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: 'shell',
    pipe: true,
    args: ['--no-sandbox', '--lang=en'],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    await page.evaluateOnNewDocument(notes);
    await page.goto(address);
    await page.goto(new URL(`/#/${period}`, address).href);
    await page.waitForSelector('.sheet img', { timeout: 60_000 });
    await wait(4000);
    return await type(page, keys);
  } finally {
    await browser.close();
    await render.close();
  }
}

async function type(page: Page, keys: number): Promise<number[]> {
  await page.click('.cm-content');
  await page.keyboard.press('End');
  await wait(2000);
  for (let count = 0; count < keys; count += 1) {
    const key = count % 8 === 7 ? ' ' : String.fromCharCode(97 + (count % 26));
    await Promise.all([page.keyboard.type(key), wait(pace)]);
  }
  await wait(4000);
  return tookOf((await page.evaluate('noted')) as Noted);
}

/** From each key to the first picture of a state that has it, or of a later one. */
function tookOf({ keys, sent, pages, pictures }: Noted): number[] {
  const language: string = JSON.parse(sent[0]?.body ?? '{}').changes?.[0]?.file?.text;
  let typed = '';
  const took = keys.flatMap(({ at, key }) => {
    typed += key;
    const first = sent.findIndex(({ body }) => body.includes(typed.trim()));
    const versions = first < 0 ? [] : sent.slice(first).map(({ version }) => version);
    const shown = pages.find((one) => one.language === language && versions.includes(one.version));
    if (!shown) return [];
    const there = pictures.find((one) => shown.pictures.includes(one.address) && one.at >= shown.at);
    return [(there?.at ?? shown.at) - at];
  });
  if (took.length < keys.length * 0.9) throw new Error(`${keys.length - took.length} keys were not shown`);
  return took.toSorted((a, b) => a - b);
}

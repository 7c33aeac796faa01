// What the studio does for its windows, put together: the desk where changes are made, the drawing of pages, long work, and the watch
// over the files.
import { readAtMost } from '../../files/disk.ts';
import { cutPicture, newPeriod, type Session } from '../../index.ts';
import { type Desk, openDesk } from '../desk/desk.ts';
import { versionOf } from '../desk/texts.ts';
import { type ChangedOutside, watchData } from '../desk/watching.ts';
import { openCovers } from '../draw/covers.ts';
import { type Drawing, openDrawing } from '../draw/drawing.ts';
import { keepLooks, type Looks } from '../draw/looks.ts';
import { keepPictures } from '../draw/pictures.ts';
import { type Jobs, openJobs } from '../jobs/jobs.ts';
import { building, packing } from '../jobs/make.ts';
import type { Answering, Fetched } from './app.ts';
import { formOf, homeOf } from './door.ts';
import { formFile, importFile } from './figures-file.ts';
import type { Hub } from './hub.ts';
import { type KeptSession, keepSession } from './kept.ts';
import { placePicture, shownPicture } from './picture-file.ts';
import { withValues } from './typed.ts';

/** How sessions are opened; where the data are and where files go (absolute); who is told of the program's mistakes. */
export type WorkOptions = { open(): Session; data: string; output: string; failed(error: unknown): void };

type Parts = Pick<WorkOptions, 'data' | 'output'> & {
  session: KeptSession;
  desk: Desk;
  looks: Looks;
  drawing: Drawing;
  jobs: Jobs;
};

/** Opens all of it. @throws FactsheetError `cannot-watch` */
export async function openWork(
  { open, data, output, failed }: WorkOptions,
  { tell }: Pick<Hub, 'tell'>,
): Promise<{ answering: Omit<Answering, 'invite'>; close(): Promise<void> }> {
  const session = keepSession(open);
  const [looks, pictures, jobs] = [keepLooks(), keepPictures(), openJobs(tell, failed)];
  const drawing = openDrawing({ data, session, looks, pictures, tell, failed });
  const covers = openCovers(data, session);
  const watching = await watchData(data, (told) => void outside(told).catch(failed), failed);
  const desk = openDesk({
    data,
    writing: watching.writing,
    changed({ period, files, version, by }) {
      tell({ type: 'changed', period, version, by });
      drawing.ask(period, languageOf(files) ?? looks.first(by, period));
    },
  });
  const outside = async (told: readonly ChangedOutside[]) => {
    for (const period of await session.use((opened) => periodsOf(opened, told))) {
      tell({ type: 'changed', period, version: await versionOf(data, period) });
      drawing.ask(period);
    }
  };
  return {
    answering: {
      home: (language) => session.use((opened) => homeOf(opened, language)),
      async form(id) {
        const state = await desk.state(id);
        return session.use((opened) => formOf(opened, id, state));
      },
      told: () => jobs.all().map((job) => ({ type: 'job', job })),
      states: desk.states,
      gone: looks.forget,
      picture: pictures.get,
      cover: covers.get,
      file: (id, name) => madeFile(jobs, id, name),
      figuresForm: (id) => formFile(data, id),
      photo: (id, name) => shownPicture(session, id, name),
      uploads: {
        '/api/import': (ask, bytes) => importFile({ data, desk, session }, ask, bytes),
        '/api/picture': (ask, bytes) =>
          placePicture({ data, desk, session, writing: watching.writing }, ask, bytes),
      },
      posts: postsOf({ data, output, session, desk, looks, drawing, jobs }),
    },
    async close() {
      await watching.close();
      await Promise.all([drawing.close(), covers.close(), jobs.close()]);
      await desk.close();
      await session.close();
    },
  };
}

/** What windows ask for that does something. */
function postsOf({ data, output, session, desk, looks, drawing, jobs }: Parts): Answering['posts'] {
  return {
    '/api/change': async (ask) => desk.change(await withValues(data, ask)),
    '/api/undo': desk.undo,
    '/api/redo': desk.redo,
    '/api/back': desk.back,
    '/api/chip': ({ period, placeholder }) =>
      session.use(async (opened) => {
        const { printed, forms, refused } = await opened.chip(period, placeholder);
        if (refused) throw refused;
        return { printed, forms };
      }),
    async '/api/new'({ operation, period }) {
      const { period: id, from, open } = await newPeriod(data, `${operation}/${period}`);
      return { id, ...(from !== undefined && { from }), open: open.length };
    },
    '/api/crops': ({ size, isDrawing, focus, print }) => cutPicture({ size, isDrawing }, focus, print),
    async '/api/look'(look) {
      looks.set(look);
      drawing.ask(look.period, look.languages[0]);
      return {};
    },
    '/api/build': async (ask) => jobs.submit('build', ask.period, building({ session, output }, ask)),
    '/api/pack': async (ask) => jobs.submit('package', ask.period, packing({ session, output }, ask)),
    async '/api/stop'({ job }) {
      jobs.stop(job);
      return {};
    },
  };
}

/** No file that is made is larger, in bytes. */
const largestFile = 500_000_000;

async function madeFile(jobs: Jobs, id: string, name: string): Promise<Fetched | undefined> {
  const file = jobs.file(id, name);
  const read = file && (await readAtMost(file.path, largestFile).catch(() => undefined));
  if (!file || !read || !('bytes' in read)) return undefined;
  return { type: file.type, body: new Uint8Array(read.bytes), name };
}

/** The language of the one text that was changed. */
function languageOf(files: readonly string[]): string | undefined {
  const texts = files.flatMap((file) => /^text\.(.+)\.yaml$/.exec(file)?.[1] ?? []);
  return texts.length === 1 ? texts[0] : undefined;
}

/** The periods that changes are about: all of an operation, where one of its own files changed. */
async function periodsOf(session: Session, told: readonly ChangedOutside[]): Promise<string[]> {
  const { periods = [] } = await session.periods();
  const isAbout = ({ id, operation }: (typeof periods)[number]) =>
    told.some((one) => ('period' in one ? one.period === id : one.operation === operation));
  return periods.filter(isAbout).map(({ id }) => id);
}

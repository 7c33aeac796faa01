// What the studio does for its windows, put together: the desk where changes are made, the drawing of pages, long work, and the watch
// over the files.
import { cutPicture, type Session, shownRules } from '../../index.ts';
import { whenIn } from '../../language/when.ts';
import type { StudioJobs } from '../../service/server/studio-jobs.ts';
import { type Desk, openDesk } from '../desk/desk.ts';
import { watchData } from '../desk/watching.ts';
import { openCovers } from '../draw/covers.ts';
import { type Drawing, openDrawing } from '../draw/drawing.ts';
import { openEarlier } from '../draw/earlier.ts';
import { openGallery } from '../draw/gallery.ts';
import { keepLooks, type Looks } from '../draw/looks.ts';
import { keepPictures } from '../draw/pictures.ts';
import { makeHere } from '../jobs/here.ts';
import { type Jobs, openJobs } from '../jobs/jobs.ts';
import type { Maker } from '../jobs/maker.ts';
import { makeInOffice } from '../jobs/office.ts';
import { mailAnswers } from '../mails/answers.ts';
import type { MailWays } from '../mails/mails.ts';
import type { Answering } from './answering.ts';
import { begunPosts } from './begun.ts';
import { broughtOf, heard } from './brought.ts';
import { comparisonOf } from './compare.ts';
import { formOf, homeOf } from './door.ts';
import { formFile } from './figures-file.ts';
import type { Hub } from './hub.ts';
import { type KeptSession, keepSession } from './kept.ts';
import { type LeftBehind, leftBehind } from './left-behind.ts';
import { begunOperation, offersOf, triedOperation } from './operation.ts';
import { keepPersons, type Persons } from './persons.ts';
import { shownPicture } from './picture-file.ts';
import { printFile } from './print-file.ts';
import { wordsPosts } from './replace-words.ts';
import { searchPosts } from './search.ts';
import type { ReadSigner } from './signing.ts';
import { type Signs, togetherOf, togetherPosts } from './together.ts';
import { withValues } from './typed.ts';

/** How sessions are opened; where the data are and where files go (absolute); how mails leave; who is told of the program's mistakes. */
export type WorkOptions = {
  open(): Session;
  data: string;
  output: string;
  /** How mails leave; without it, nothing says which mail server to use. */
  mail?: MailWays['settings'];
  /** The ledger of mails; without it, that of the data folder. */
  ledgerOf?: MailWays['ledgerOf'];
  /** Those of an office, whose workers make what is asked for; without them it is made here. */
  jobs?: StudioJobs;
  /** What approvals are signed with, where there is a key. */
  signer?: ReadSigner;
  /** An office signs wherever there is a key, whatever a window asks for. */
  signsAlways?: boolean;
  /** The program's folder (absolute). */
  project: string;
  failed(error: unknown): void;
};

type Parts = Pick<WorkOptions, 'data'> & {
  session: KeptSession;
  desk: Desk;
  looks: Looks;
  drawing: Drawing;
  maker: Maker;
  /** Mails are sent here, and do not wait for what is made. */
  sending: Jobs;
};

/** Opens all of it. @throws FactsheetError `cannot-watch` */
export async function openWork(
  options: WorkOptions,
  { tell }: Pick<Hub, 'tell'>,
): Promise<{ answering: Answering; left: LeftBehind; close(): Promise<void> }> {
  const { data, output, project, mail = { smtp: {} }, ledgerOf, signer, signsAlways = false } = options;
  const { failed } = options;
  const [session, signs] = [keepSession(options.open), { signer, signsAlways }];
  const [looks, persons, pictures] = [keepLooks(), keepPersons(), keepPictures()];
  const sending = openJobs(tell, failed);
  const drawing = openDrawing({ data, session, looks, pictures, rules: shownRules, tell, failed });
  const covers = openCovers(data, session);
  const earlier = openEarlier(data, session, pictures);
  const mails = mailAnswers({ data, output, settings: mail, ledgerOf, session, jobs: sending });
  const gallery = openGallery(project);
  const outside = heard({ data, session, drawing }, tell);
  const watching = await watchData(data, (told) => void outside(told).catch(failed), failed);
  const desk = openDesk({
    data,
    writing: watching.writing,
    doerAt: persons.at,
    changed({ period, files, version, by }) {
      tell({ type: 'changed', period, version, by });
      drawing.ask(period, languageOf(files) ?? looks.first(by, period));
    },
  });
  const { writing } = watching;
  const maker = await openMaker(options, session, tell).catch(async (error: unknown) => {
    await watching.close();
    throw error;
  });
  return {
    left: leftBehind({ data, desk, session, signer, tell, writing }),
    answering: {
      ...readOf({ session, desk, looks, persons, ...signs }),
      offers: (language) => offersOf(data, language),
      told: () => [...maker.all(), ...sending.all()].map((job) => ({ type: 'job', job })),
      gone: looks.forget,
      picture: (name) => pictures.get(name) ?? gallery.picture(name),
      cover: covers.get,
      pages: earlier.get,
      ...filesOf({ data, session, maker, sending }),
      ...mails,
      uploads: { ...mails.uploads, ...broughtOf({ data, desk, session, writing }) },
      posts: {
        '/api/gallery': gallery.get,
        ...mails.posts,
        ...postsOf({ data, session, desk, looks, drawing, maker, sending }),
        ...togetherPosts({ data, desk, persons, tell, ...signs, writing }),
      },
    },
    async close() {
      await watching.close();
      await Promise.all([drawing.close(), covers.close(), earlier.close(), maker.close(), sending.close()]);
      await desk.close();
      await session.close();
    },
  };
}

/** What windows fetch as files. */
function filesOf({
  data,
  session,
  maker,
  sending,
}: Pick<Parts, 'data' | 'session' | 'maker' | 'sending'>): Pick<
  Answering,
  'file' | 'figuresForm' | 'print' | 'photo'
> {
  return {
    file: async (id, name) => (await maker.file(id, name)) ?? sending.file(id, name),
    figuresForm: (id) => formFile(data, id),
    print: (id, language, edition) => printFile(session, id, language, edition),
    photo: (id, name) => shownPicture(session, id, name),
  };
}

type Read = Pick<Parts, 'session' | 'desk' | 'looks'> & Signs & { persons: Persons };

/** What windows ask to see. */
function readOf({
  session,
  desk,
  looks,
  persons,
  ...signs
}: Read): Pick<Answering, 'home' | 'form' | 'together' | 'compare' | 'states'> {
  const at = (period: string) => looks.at(period).map(persons.of);
  return {
    home: (language) => session.use((opened) => homeOf(opened, language, at)),
    form: (id, by, language) => formIn({ session, desk }, id, by, language),
    together: (id, language) => session.use((opened) => togetherOf(opened, id, language, signs)),
    compare: (id, asked) => session.use((opened) => comparisonOf(opened, id, asked)),
    async states(id, language) {
      const when = whenIn(language);
      return (await desk.states(id)).map((step) => ({ ...step, when: when(step.at) }));
    },
  };
}

/** A period as it stands in its forms. */
async function formIn(
  { session, desk }: Pick<Parts, 'session' | 'desk'>,
  id: string,
  by?: string,
  language?: string,
) {
  const state = await desk.state(id, by);
  return session.use((opened) => formOf(opened, id, state, language));
}

/** What windows ask for that does something. */
function postsOf(parts: Parts): Answering['posts'] {
  const { data, session, desk, looks, drawing, maker, sending } = parts;
  return {
    '/api/change': async (ask) => desk.change(await withValues(data, ask)),
    '/api/arrange': desk.arrange,
    ...wordsPosts({ desk, form: (id) => formIn(parts, id) }),
    ...searchPosts({ data, session }),
    '/api/undo': desk.undo,
    '/api/redo': desk.redo,
    '/api/back': desk.back,
    '/api/pasted': ({ period, ...text }) =>
      session.use(async (opened) => {
        const { numbers, refused } = await opened.pasted(period, text);
        if (refused) throw refused;
        return { numbers };
      }),
    '/api/chip': ({ period, placeholder }) =>
      session.use(async (opened) => {
        const { printed, forms, refused } = await opened.chip(period, placeholder);
        if (refused) throw refused;
        return { printed, forms };
      }),
    ...begunPosts({ data, desk }),
    '/api/operation/try': (ask) => triedOperation(data, ask),
    '/api/operation/new': (ask) => begunOperation(data, ask),
    '/api/crops': ({ size, isDrawing, focus, print }) => cutPicture({ size, isDrawing }, focus, print),
    async '/api/look'(look) {
      looks.set(look);
      drawing.ask(look.period, look.languages[0]);
      return {};
    },
    async '/api/gone'({ by }) {
      looks.forget(by);
      return {};
    },
    '/api/build': (ask, _, person) => maker.submit({ kind: 'build', ...ask }, person),
    '/api/pack': (ask, _, person) => maker.submit({ kind: 'package', ...ask }, person),
    async '/api/stop'({ job }) {
      sending.stop(job);
      await maker.stop(job);
      return {};
    },
  };
}

/** Where there are workers, they make what is asked for. */
async function openMaker(
  { jobs, output, failed }: WorkOptions,
  session: KeptSession,
  tell: Hub['tell'],
): Promise<Maker> {
  return jobs ? makeInOffice({ jobs, output, tell, failed }) : makeHere({ session, output }, tell, failed);
}

/** The language of the one text that was changed. */
function languageOf(files: readonly string[]): string | undefined {
  const texts = files.flatMap((file) => /^text\.(.+)\.yaml$/.exec(file)?.[1] ?? []);
  return texts.length === 1 ? texts[0] : undefined;
}

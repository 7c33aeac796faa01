// The studio's own server with a desk of one period behind it, kept in memory: for the client's tests, and for pictures of its screens.
import path from 'node:path';
import type { Comparison } from '../../../src/studio/contract/compare.ts';
import type { Home } from '../../../src/studio/contract/home.ts';
import type { ShownPages } from '../../../src/studio/contract/page.ts';
import type { PeriodForm, StudioFinding } from '../../../src/studio/contract/period.ts';
import type { Together } from '../../../src/studio/contract/together.ts';
import { studioApp } from '../../../src/studio/server/app.ts';
import { clientFiles } from '../../../src/studio/server/client.ts';
import { openHub } from '../../../src/studio/server/hub.ts';
import { admitHere, beginHere } from '../../../src/studio/server/laptop.ts';
import { listen } from '../../../src/studio/server/listen.ts';
import { offersOf, triedOperation } from '../../../src/studio/server/operation.ts';
import { Refused } from '../../../src/studio/server/problem.ts';
import { wordsPosts } from '../../../src/studio/server/replace-words.ts';
import { searchable, searchedIn } from '../../../src/studio/server/search-words.ts';
import { project } from '../../support/data.ts';
import { type Desk, openDesk } from './desk.ts';

/** What stands behind the server. */
export type Shown = {
  together?: Together;
  comparison?: Comparison;
  home: Home;
  form: PeriodForm;
  pages: readonly ShownPages[];
  pictures: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  findings: readonly StudioFinding[];
  /** What stands for each picture. */
  photo?: string;
};

export type StandIn = {
  address: string;
  desk: Desk;
  /** What was asked of it by POST, in order. */
  asked: { path: string; body: unknown }[];
  /** Tells every window. */
  hub: ReturnType<typeof openHub>;
  /** No answer from now on; and again, on the same port with the same token, or with another. */
  stop(): Promise<void>;
  start(token?: string): Promise<void>;
  close(): Promise<void>;
};

/** How long (ms) an answer to a change takes, where a test wants to see what is shown meanwhile. */
export type Pace = { answer?: number };

/** A data folder that is not there: it has no operation. */
const nowhere = path.join(project, 'node_modules', 'none');

export async function openStandIn(shown: Shown, pace: Pace = {}): Promise<StandIn> {
  const desk = openDesk(shown.form);
  const own = { port: 0, token: 'a-token-for-tests' };
  const asked: StandIn['asked'] = [];
  let hub = openHub();
  const client = clientFiles(project);
  const told = (by: string) => {
    const { id: period, version } = desk.form();
    hub.tell({ type: 'changed', period, version, by });
    for (const pages of shown.pages) hub.tell({ type: 'pages', period, ...pages, version });
    hub.tell({ type: 'checked', period, version, findings: shown.findings });
  };
  const answer = async <Answer>(path: string, body: object, work: () => Answer): Promise<Answer> => {
    asked.push({ path, body });
    await new Promise((resolve) => setTimeout(resolve, pace.answer ?? 0));
    try {
      return work();
    } catch (error) {
      const { message, cause } = error as Error;
      throw new Refused(400, 'value', message, 'Write a number, like 2,084.', { change: Number(cause) });
    } finally {
      if ('by' in body) told(String(body.by));
    }
  };
  const job = (period: string, state: 'running' | 'done' | 'stopped') => {
    const files =
      state === 'done' ? [{ name: 'package.zip', address: '/files/1/package.zip', bytes: 2_400_000 }] : [];
    const made = { id: '1', kind: state === 'done' ? 'package' : 'build', period, state, files } as const;
    hub.tell({ type: 'job', job: { ...made, ...(state === 'running' && { step: 'print' }) } });
    return made;
  };
  const app = () =>
    studioApp({
      admit: (context) => admitHere(context, own),
      begin: (ways) =>
        beginHere(
          ways,
          () => own,
          () => '',
        ),
      hub,
      client: () => client,
      failed: (error) => {
        throw error;
      },
      answering: {
        home: async () => shown.home,
        offers: (language) => offersOf(nowhere, language),
        form: async () => desk.form(),
        told: () => [],
        gone: () => undefined,
        states: async () => [],
        together: async () =>
          shown.together ?? {
            threads: [],
            required: false,
            signing: { isWanted: false },
            approvals: [],
            findings: [],
          },
        compare: async () => shown.comparison ?? { earlier: [] },
        // An earlier period has the same pages.
        pages: async (_id, language) =>
          shown.pages.find((one) => one.language === language) ?? { language, version: '', pages: [] },
        // Of every period of the operation the first page that is shown; of others none.
        cover: async (id) => {
          const [operation] = shown.form.id.split('/');
          const [body] = id.startsWith(`${operation}/`) ? shown.pictures.values() : [];
          return body && { type: 'image/png', body };
        },
        picture: (name) => {
          const body = shown.pictures.get(name);
          return body && { type: 'image/png', body };
        },
        file: async () => undefined,
        print: async () => ({ type: 'application/pdf', body: 'a PDF', isShown: true }),
        figuresForm: async () => ({ type: 'application/octet-stream', body: 'a form', name: 'form.xlsx' }),
        recipients: async () => ({
          version: '',
          from: '',
          link: '',
          people: [],
          findings: [],
          languages: [],
        }),
        mail: async () => ({ type: 'text/html', body: '' }),
        photo: async () => ({ type: 'image/svg+xml', body: shown.photo ?? '' }),
        uploads: {},
        posts: {
          '/api/change': (ask) => answer('/api/change', ask, () => desk.change(ask.changes)),
          '/api/undo': (ask) => answer('/api/undo', ask, desk.undo),
          '/api/redo': (ask) => answer('/api/redo', ask, desk.redo),
          '/api/build': (ask) => answer('/api/build', ask, () => job(ask.period, 'running')),
          '/api/pack': (ask) => answer('/api/pack', {}, () => job(ask.period, 'done')),
          '/api/stop': () => answer('/api/stop', {}, () => job(shown.form.id, 'stopped')),
          '/api/look': (ask) => answer('/api/look', ask, () => ({})),
          '/api/gone': (ask) => answer('/api/gone', { window: ask.by }, () => ({})),
          '/api/operation/try': (ask) => triedOperation(nowhere, ask),
          '/api/new': (ask) =>
            answer('/api/new', {}, () => ({ id: `${ask.operation}/${ask.period}`, open: 1 })),
          ...wordsPosts({
            form: async () => desk.form(),
            desk: { change: async (ask) => answer('/api/replace', ask, () => desk.change(ask.changes)) },
          }),
          '/api/search': async ({ text }) => {
            const found = searchedIn(searchable({ ...desk.form(), names: {}, findings: [] }), text);
            return { periods: found ? [found] : [], unread: [], left: 0 };
          },
          '/api/chip': (ask) => answer('/api/chip', {}, () => chipIn(desk.form(), ask.placeholder)),
        },
      },
    });
  let listening: Awaited<ReturnType<typeof listen>> | undefined;
  const start = async (token = own.token) => {
    own.token = token;
    hub = openHub();
    const made = app();
    listening = await listen(own.port, (request) => made.fetch(request));
    own.port = listening.port;
  };
  const stop = async () => {
    hub.close();
    await listening?.close();
    listening = undefined;
  };
  await start();
  return {
    get address() {
      return `http://127.0.0.1:${own.port}/?token=${own.token}`;
    },
    get hub() {
      return hub;
    },
    ...{ desk, asked, start, stop, close: stop },
  };
}

/** Two ways of each figure: what it prints, and the time that it covers. */
function chipIn(form: PeriodForm, placeholder: string) {
  const [name = '', way] = placeholder.split(',').map((part) => part.trim());
  const row = form.figures.find((one) => one.name === name);
  const each = (words: (language: string) => string | undefined) =>
    Object.fromEntries(form.languages.map(({ language }) => [language, words(language) ?? '']));
  const forms = [
    { placeholder: name, as: 'itself', printed: each((language) => row?.printed[language]) },
    { placeholder: `${name}, during`, as: 'itself', printed: each(() => row?.time) },
  ];
  return { printed: forms[way === 'during' ? 1 : 0]?.printed ?? {}, forms: row ? forms : [] };
}

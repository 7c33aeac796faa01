// What the studio does for its windows, put together: the desk where changes are made, the drawing of pages, the watch over the files.
import { newPeriod, type Session } from '../../index.ts';
import { openDesk } from '../desk/desk.ts';
import { versionOf } from '../desk/texts.ts';
import { type ChangedOutside, watchData } from '../desk/watching.ts';
import { openDrawing } from '../draw/drawing.ts';
import { keepLooks } from '../draw/looks.ts';
import { keepPictures } from '../draw/pictures.ts';
import type { Answering } from './app.ts';
import { formOf, homeOf } from './door.ts';
import type { Hub } from './hub.ts';
import { keepSession } from './kept.ts';

type Parts = { open(): Session; data: string; failed(error: unknown): void };

/** Opens all of it. @throws FactsheetError `cannot-watch` */
export async function openWork(
  { open, data, failed }: Parts,
  { tell }: Pick<Hub, 'tell'>,
): Promise<{ answering: Answering; close(): Promise<void> }> {
  const session = keepSession(open);
  const looks = keepLooks();
  const pictures = keepPictures();
  const drawing = openDrawing({ data, session, looks, pictures, tell, failed });
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
      async form(id, language) {
        const state = await desk.state(id);
        return session.use((opened) => formOf(opened, id, language, state));
      },
      told: () => [],
      gone: looks.forget,
      picture: pictures.get,
      file: async () => undefined,
      posts: {
        '/api/change': desk.change,
        '/api/undo': desk.undo,
        '/api/redo': desk.redo,
        '/api/chip': ({ period, placeholder }) =>
          session.use(async (opened) => {
            const { printed, refused } = await opened.chip(period, placeholder);
            if (refused) throw refused;
            return { printed };
          }),
        async '/api/new'({ operation, period }) {
          await newPeriod(data, `${operation}/${period}`);
          return { id: `${operation}/${period}` };
        },
        async '/api/look'(look) {
          looks.set(look);
          drawing.ask(look.period, look.languages[0]);
          return {};
        },
      },
    },
    async close() {
      await watching.close();
      await drawing.close();
      await desk.close();
      await session.close();
    },
  };
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

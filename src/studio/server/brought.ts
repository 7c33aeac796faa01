// What comes from outside: files that windows bring, and files that somebody else has changed.
import type { Session } from '../../index.ts';
import { versionOf } from '../desk/texts.ts';
import type { ChangedOutside } from '../desk/watching.ts';
import type { Drawing } from '../draw/drawing.ts';
import type { Answering } from './answering.ts';
import { importFile } from './figures-file.ts';
import type { Hub } from './hub.ts';
import type { KeptSession } from './kept.ts';
import { placePicture } from './picture-file.ts';

type Parts = { data: string; session: KeptSession; drawing: Drawing };

/** What somebody else has changed is told, and drawn. */
export function heard({ data, session, drawing }: Parts, tell: Hub['tell']) {
  return async (told: readonly ChangedOutside[]) => {
    for (const period of await session.use((opened) => periodsOf(opened, told))) {
      tell({ type: 'changed', period, version: await versionOf(data, period) });
      drawing.ask(period);
    }
  };
}

/** What windows bring as files. */
export function broughtOf(parts: Parameters<typeof placePicture>[0]): Answering['uploads'] {
  return {
    '/api/import': (ask, bytes) => importFile(parts, ask, bytes),
    '/api/picture': (ask, bytes) => placePicture(parts, ask, bytes),
  };
}

/** The periods that changes are about: all of an operation, where one of its own files changed. */
async function periodsOf(session: Session, told: readonly ChangedOutside[]): Promise<string[]> {
  const { periods = [] } = await session.periods();
  const isAbout = ({ id, operation }: (typeof periods)[number]) =>
    told.some((one) => ('period' in one ? one.period === id : one.operation === operation));
  return periods.filter(isAbout).map(({ id }) => id);
}

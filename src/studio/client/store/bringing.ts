// What a person can bring into a period, and what can be done with its pictures.
import type { Asks, StudioChange } from '../../contract/asks.ts';
import type { FormPicture } from '../../contract/period.ts';
import type { Crops, Imported, Uploads } from '../../contract/uploads.ts';
import type { Reading } from './reading.ts';
import { post } from './request.ts';
import { upload } from './upload.ts';

export type Bringing = {
  /** What every cut of a picture keeps; nothing: it is guessed again. False where somebody else has moved it since. */
  setFocus(picture: FormPicture, to: { x: number; y: number } | undefined): Promise<boolean>;
  /** Another file for a picture. @throws Refused */
  bringPicture(picture: FormPicture, file: File): Promise<void>;
  /** How a picture is cut; nothing where nobody answers. */
  crops(ask: Asks['/api/crops']): Promise<Crops | undefined>;
  /** Figures out of a file: what would change, or that it was taken. @throws Refused */
  bringFigures(file: File, wish: Pick<Uploads['/api/import'], 'asOf' | 'take'>): Promise<Imported>;
};

type Given = {
  /** The period that is open. */
  period(): string | undefined;
  /** Does something in it, and shows what came of it. */
  inPeriod(work: (id: string) => Promise<unknown>): Promise<void>;
  reading: Reading;
  window: string;
};

export function bringingOn({ period, inPeriod, reading, window }: Given): Bringing {
  return {
    setFocus: async (picture, to) => {
      let isMoved = false;
      await inPeriod(async (id) => {
        const changes = [focusOf(picture, to)];
        isMoved = !(await post('/api/change', { period: id, by: window, changes })).saved;
      });
      return !isMoved;
    },
    bringPicture: async ({ id: picture }, file) => {
      await upload('/api/picture', { period: period() ?? '', by: window, name: file.name, picture }, file);
      await reading.form();
    },
    crops: (ask) => post('/api/crops', ask).catch(() => undefined),
    bringFigures: async (file, wish) => {
      const query = { period: period() ?? '', by: window, name: file.name, ...wish };
      const answer = await upload('/api/import', query, file);
      if (answer.state === 'taken') await reading.form();
      return answer;
    },
  };
}

/** The focus as the list that stands beside the picture's file. */
function focusOf(
  { path, focus, isFocusGiven }: FormPicture,
  to: { x: number; y: number } | undefined,
): StudioChange {
  const was = isFocusGiven && focus ? [focus.x, focus.y] : null;
  return { file: 'figures', path: [...path.slice(0, -1), 'focus'], was, items: to ? [to.x, to.y] : [] };
}

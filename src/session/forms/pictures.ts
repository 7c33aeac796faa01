// The pictures of a period's blocks as forms show them: their files, what crops keep of them, who can be known in them. Pure.
import type { Period } from '../../period/period.ts';
import { type DataPath, isRecord, valueAt } from '../../values.ts';
import type { FormPicture } from './form.ts';

/** The photos of the blocks, in the order of the pages. Logos are the operation's, and no period's. */
export function formPictures(
  { blocks, shown }: Pick<Period, 'blocks' | 'shown'>,
  figures: unknown,
): FormPicture[] {
  return blocks.flatMap(({ name, pictures }) =>
    pictures
      .filter(({ role }) => role !== 'logo')
      .map(({ id, file, at, words }): FormPicture => {
        const opened = shown[id];
        return {
          ...{ id, block: name, path: at, words, file: file ?? null },
          ...(opened && { size: opened.size, isDrawing: opened.vector }),
          ...(opened && { focus: opened.focus, isFocusGiven: opened.focusGiven }),
          ...beside(figures, at.slice(0, -1)),
        };
      }),
  );
}

/** What stands beside a picture's file, as far as it is what it ought to be. */
function beside(figures: unknown, at: DataPath): Pick<FormPicture, 'people' | 'consent'> {
  const people = valueAt(figures, [...at, 'people']);
  const given = valueAt(figures, [...at, 'consent']);
  const text = (name: string) => (isRecord(given) && given[name] !== null ? String(given[name] ?? '') : '');
  return {
    ...((people === 'recognisable' || people === 'none') && { people }),
    ...(isRecord(given) && {
      consent: { heldBy: text('held_by'), until: text('until'), withdrawn: text('withdrawn') },
    }),
  };
}

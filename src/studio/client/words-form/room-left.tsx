// How much more the page would take where a passage stands.
import type { RoomColumn } from '../../contract/page.ts';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { columnOf } from './column-of.ts';

type Props = { at: string; language: string };

/** Under the passage that is worked in; under others only where it is too much. */
export function RoomLeft({ at, language }: Props) {
  const say = useWords();
  const columns = useKnown(({ rooms }) => rooms[language]);
  const isFocused = useKnown(({ focus }) => focus?.at === at && focus.language === language);
  const column = columnOf(columns ?? [], at);
  if (!column || !(isFocused || isTooMuch(column))) return null;
  const mm = Math.round(Math.abs(column.mm));
  const characters = rounded(Math.abs(column.characters));
  return (
    <p className={isTooMuch(column) ? 'room-left too-much' : 'room-left'}>
      {say(isTooMuch(column) ? 'room.over' : 'room.left', { characters, mm })}
    </p>
  );
}

/** A hair is no room, and no lack of it. */
const isTooMuch = ({ mm }: RoomColumn) => mm < -0.5;

/** “About” has no odd numbers: in tens, hundreds in fifties. */
function rounded(characters: number): number {
  const step = characters >= 500 ? 50 : 10;
  return Math.floor(characters / step) * step;
}

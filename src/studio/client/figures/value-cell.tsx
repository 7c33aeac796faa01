// The cell of a figure's value: the text goes to the server as it was typed, and comes back as a value.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FigureRow } from '../../contract/period.ts';
import { useMayChange } from '../may.ts';
import type { Edit } from '../store/state.ts';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { moved } from './moved.ts';
import { spotOf } from './spot.ts';

type Props = {
  row: FigureRow;
  edit: Edit | undefined;
  isWanted: boolean;
  paste: (from: string, text: string) => boolean;
};

export function ValueCell({ row, edit, isWanted, paste }: Props) {
  const say = useWords();
  const studio = useStudio();
  const input = useRef<HTMLInputElement>(null);
  // As in a spreadsheet: written for people until one works in it.
  const [isFocused, setFocused] = useState(false);
  const isText = row.kind === 'date' || row.kind === 'address';
  const isPlain = isFocused || isText || row.kind === 'year';
  const own = isPlain ? row.value : row.shown;
  // What was saved just now is in no form yet.
  const isAhead = edit !== undefined && (edit.state !== 'saved' || edit.value !== row.value);
  const shown = String((isAhead ? edit.value : own) ?? '');
  useEffect(() => {
    if (!isWanted) return;
    input.current?.focus();
    input.current?.scrollIntoView({ block: 'center' });
  }, [isWanted]);
  // At once: a frame later, what is typed by then would be selected, and typed over.
  useLayoutEffect(() => {
    if (isFocused) input.current?.select();
  }, [isFocused]);
  const mayChange = useMayChange('figures');
  if (row.isDerived || !mayChange) return <output aria-label={row.label}>{row.shown}</output>;
  const spot = spotOf(row);
  return (
    <input
      ref={input}
      className="value"
      data-figure={row.name}
      aria-label={say('figures.value', { label: row.label })}
      aria-describedby={row.form && `form-${row.name}`}
      inputMode={isText ? 'text' : 'decimal'}
      autoComplete="off"
      spellCheck={false}
      value={edit?.typing?.text ?? shown}
      onChange={({ target }) => studio.typing(spot, target.value)}
      onFocus={() => {
        setFocused(true);
        studio.focus({ at: row.usedIn[0] ?? row.name });
      }}
      onBlur={() => {
        setFocused(false);
        studio.enter(spot);
      }}
      onPaste={(event) => {
        if (!paste(row.name, event.clipboardData.getData('text/plain'))) return;
        event.preventDefault();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') studio.typing(spot, undefined);
        else if (moved(event)) studio.enter(spot);
      }}
    />
  );
}

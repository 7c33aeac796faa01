// The cell of a figure's value: the text goes to the server as it was typed, and comes back as a value.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FigureRow } from '../../contract/period.ts';
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
  const isPlain = isFocused || row.kind === 'date' || row.kind === 'year';
  const own = isPlain ? row.value : row.shown;
  const shown = String((edit && edit.state !== 'saved' ? edit.value : own) ?? '');
  const [draft, setDraft] = useState<string>();
  useEffect(() => {
    if (!isWanted) return;
    input.current?.focus();
    input.current?.scrollIntoView({ block: 'center' });
  }, [isWanted]);
  // At once: a frame later, what is typed by then would be selected, and typed over.
  useLayoutEffect(() => {
    if (isFocused) input.current?.select();
  }, [isFocused]);
  if (row.isDerived) return <output aria-label={row.label}>{row.shown}</output>;
  const commit = () => {
    if (draft !== undefined && draft.trim() !== shown) studio.type(spotOf(row), draft.trim() || null);
    setDraft(undefined);
  };
  return (
    <input
      ref={input}
      className="value"
      data-figure={row.name}
      aria-label={say('figures.value', { label: row.label })}
      inputMode={row.kind === 'date' ? 'text' : 'decimal'}
      autoComplete="off"
      spellCheck={false}
      value={draft ?? shown}
      onChange={({ target }) => setDraft(target.value)}
      onFocus={() => {
        setFocused(true);
        studio.focus({ at: row.usedIn[0] ?? row.name });
      }}
      onBlur={() => {
        setFocused(false);
        commit();
      }}
      onPaste={(event) => {
        if (!paste(row.name, event.clipboardData.getData('text/plain'))) return;
        event.preventDefault();
        setDraft(undefined);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(undefined);
        else if (moved(event)) commit();
      }}
    />
  );
}

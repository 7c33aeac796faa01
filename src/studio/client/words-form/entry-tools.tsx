// An entry of a list with its buttons: up, down, out. The keys of a list move it too: Alt with an arrow.
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useMayChange } from '../may.ts';
import { useHandedOn, useKeptFocus } from '../parts/kept-focus.ts';
import { IconButton } from '../parts/tip.tsx';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import type { Group } from './in-entries.ts';

type Props = {
  entry: NonNullable<Group['entry']>;
  label: string;
  /** Tells what came of it. */
  tell: (words: string) => void;
  children: ReactNode;
};

export function EntryTools({ entry, label, tell, children }: Props) {
  const say = useWords();
  const studio = useStudio();
  const tools = useRef<HTMLDivElement>(null);
  const keep = useKeptFocus();
  useHandedOn(tools, '.entry', 'section');
  const mayMove = useMayChange('page', 'tree');
  const { list, name, place, count } = entry;
  const move = async (by: number) => {
    if (place + by < 1 || place + by > count) return;
    const isMade = await studio.moveEntry(list, name, by);
    tell(isMade ? say('list.isMoved', { name: label, place: place + by, count }) : say('list.clash'));
    keep(() => tools.current?.querySelector<HTMLElement>('button:not([disabled])'));
  };
  const takeOut = async () => {
    const isMade = await studio.takeEntryOut(list, name);
    tell(say(isMade ? 'list.isOut' : 'list.clash'));
  };
  const keys = (event: KeyboardEvent) => {
    const by = mayMove && event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    void move(by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset stands in it for each passage
    <div className="entry" role="group" aria-label={label} onKeyDown={keys}>
      <div className="entry-tools" ref={tools}>
        <span className="help">{say('list.entry', { place, count })}</span>
        {mayMove && (
          <>
            <IconButton
              icon="up"
              name={say('list.up', { name: label })}
              isDisabled={place === 1}
              press={() => void move(-1)}
            />
            <IconButton
              icon="lower"
              name={say('list.down', { name: label })}
              isDisabled={place === count}
              press={() => void move(1)}
            />
            <IconButton icon="bin" name={say('list.out', { name: label })} press={() => void takeOut()} />
          </>
        )}
      </div>
      {children}
    </div>
  );
}

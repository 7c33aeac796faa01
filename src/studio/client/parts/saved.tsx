// Whether all that was typed is saved, in words that a screen reader is told too.
import { hashOf } from '../store/route.ts';
import type { Edits, Known } from '../store/state.ts';
import { useKnown } from '../use-studio.ts';
import { useWords, type Word } from '../words.ts';

export function Saved() {
  const say = useWords();
  const state = useKnown(stateOf);
  return (
    <p className="saved" data-state={state} role="status">
      {say(`saved.${state}` satisfies Word)}
    </p>
  );
}

/** Periods that were left with something that is not saved: there it is kept, or to be chosen or mended. */
export function NotSavedAway() {
  const say = useWords();
  const away = useKnown((known) => known.away);
  const home = useKnown((known) => known.home);
  const periods = home?.operations.flatMap((one) => one.periods) ?? [];
  const left = Object.keys(away).filter((period) => isStuck(away[period]));
  return (
    <div className="saved-away" role="status">
      {left.map((period) => (
        <a
          key={period}
          className="saved"
          data-state="kept"
          href={hashOf({ screen: 'period', period, tab: 'words' })}
        >
          {say('saved.away', { name: periods.find(({ id }) => id === period)?.name ?? period })}
        </a>
      ))}
    </div>
  );
}

function isStuck(edits: Edits = {}): boolean {
  return Object.values(edits).some(
    ({ state }) => state === 'kept' || state === 'conflict' || state === 'refused',
  );
}

type State = 'all' | 'saving' | 'kept' | 'lost' | 'conflict' | 'refused';

/** The worst that is true of any spot. */
function stateOf({ connection, edits, unsaved }: Known): State {
  const states = new Set(Object.values(edits).map(({ state }) => state));
  if (connection === 'lost') return 'lost';
  if (states.has('conflict')) return 'conflict';
  if (states.has('refused')) return 'refused';
  if (unsaved || Object.values(edits).some(({ typing }) => typing)) return 'kept';
  return states.has('saving') || states.has('waiting') || states.has('kept') ? 'saving' : 'all';
}

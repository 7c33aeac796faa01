// Whether all that was typed is saved, in words that a screen reader is told too.
import type { Known } from '../store/state.ts';
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

type State = 'all' | 'saving' | 'lost' | 'conflict' | 'refused';

/** The worst that is true of any spot. */
function stateOf({ connection, edits }: Known): State {
  const states = new Set(Object.values(edits).map(({ state }) => state));
  if (connection === 'lost') return 'lost';
  if (states.has('conflict')) return 'conflict';
  if (states.has('refused')) return 'refused';
  return states.has('saving') || states.has('waiting') || states.has('kept') ? 'saving' : 'all';
}

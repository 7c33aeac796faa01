// How a passage or figure stands, in a word.
import type { StudioFinding } from '../../contract/period.ts';
import type { Edit } from '../store/state.ts';
import { type Say, useWords } from '../words.ts';

type Props = { edit: Edit | undefined; isGap: boolean; findings: readonly StudioFinding[] };

export function StateWord({ edit, isGap, findings }: Props) {
  const say = useWords();
  const [state, word] = wordOf(say, edit, isGap, findings);
  return (
    <span className="state-word" data-state={state}>
      {word}
    </span>
  );
}

function wordOf(
  say: Say,
  edit: Edit | undefined,
  isGap: boolean,
  findings: Props['findings'],
): [string, string] {
  if (edit?.state === 'conflict') return ['bad', say('state.conflict')];
  if (edit?.state === 'refused') return ['bad', say('state.refused')];
  if (edit?.state === 'kept') return ['bad', say('state.kept')];
  if (edit?.state === 'waiting' || edit?.state === 'saving') return ['busy', say('state.saving')];
  const open = findings.filter(({ accepted }) => accepted === undefined).length;
  if (isGap) return ['gap', say('state.gap')];
  if (open > 0) return ['bad', say('state.mend', { count: open })];
  return edit ? ['good', say('state.saved')] : ['good', ''];
}

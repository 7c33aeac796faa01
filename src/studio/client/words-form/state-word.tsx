// How a passage or figure stands, in a word.
import type { FormLanguage, StudioFinding } from '../../contract/period.ts';
import type { Edit } from '../store/state.ts';
import { type Say, useWords } from '../words.ts';

type Props = {
  edit: Edit | undefined;
  isGap: boolean;
  /** Where its file cannot be read, what stands there is not known. */
  language?: Pick<FormLanguage, 'isUnread'>;
  findings: readonly StudioFinding[];
};

export function StateWord(props: Props) {
  const say = useWords();
  const [state, word] = wordOf(say, props);
  return (
    <span className="state-word" data-state={state}>
      {word}
    </span>
  );
}

function wordOf(say: Say, { edit, isGap, language, findings }: Props): [string, string] {
  if (edit?.state === 'conflict') return ['bad', say('state.conflict')];
  if (edit?.state === 'refused') return ['bad', say('state.refused')];
  if (edit?.typing) return ['busy', say('saved.kept')];
  if (edit?.state === 'kept') return ['bad', say('state.kept')];
  if (edit?.state === 'waiting' || edit?.state === 'saving') return ['busy', say('state.saving')];
  if (language?.isUnread) return ['bad', say('state.unread')];
  const open = findings.filter(({ accepted }) => accepted === undefined).length;
  if (isGap) return ['gap', say('state.gap')];
  if (open > 0) return ['bad', say('state.mend', { count: open })];
  return edit ? ['good', say('state.saved')] : ['good', ''];
}

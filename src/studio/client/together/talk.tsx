// What is said of one place, in its form: how much, and behind it the comments and a new one.
import { useState } from 'react';
import type { PeriodForm } from '../../contract/period.ts';
import type { Anchor } from '../../contract/together.ts';
import { useMay } from '../may.ts';
import { Icon } from '../parts/icon.tsx';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { NewComment, type Suggestible } from './new-comment.tsx';
import { anchorKey, openCount, threadsAt } from './of-anchor.ts';
import { Thread } from './thread.tsx';

type Props = {
  on: Anchor;
  /** What it is called, for who cannot see where it stands. */
  name: string;
  form: Pick<PeriodForm, 'languages' | 'chips'>;
  passage?: Suggestible;
};

export function Talk({ on, name, form, passage }: Props) {
  const say = useWords();
  const key = anchorKey(on);
  const threads = useKnown(({ together }) => threadsAt(together, key));
  const [isShown, show] = useState(false);
  const [isNew, begin] = useState(false);
  const open = openCount(threads);
  const maySay = useMay('/api/say');
  if (!maySay && threads.length === 0) return null;
  const words = open > 0 ? say('comments.open', { count: open }) : say('comments.comment');
  return (
    <div className="talk" data-open={open > 0 || undefined}>
      <button
        type="button"
        className="quiet"
        aria-expanded={isShown}
        aria-label={say('comments.of', { words, name })}
        onClick={() => {
          show(!isShown);
          begin(threads.length === 0);
        }}
      >
        <Icon name="comment" />
        {words}
      </button>
      {isShown && (
        <div className="talk-panel">
          {threads.map((thread) => (
            <Thread key={thread.id} thread={thread} form={form} now={passage?.source} />
          ))}
          {isNew ? (
            <NewComment
              on={on}
              {...(passage && { passage })}
              done={(isSaid) => {
                begin(false);
                if (!isSaid && threads.length === 0) show(false);
              }}
            />
          ) : (
            maySay && (
              <div className="buttons">
                <button type="button" className="secondary small" onClick={() => begin(true)}>
                  {say('comments.another')}
                </button>
              </div>
            )
          )}
        </div>
      )}
    </div>
  );
}

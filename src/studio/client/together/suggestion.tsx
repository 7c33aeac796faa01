// Other words for a passage, as tracked changes: taken or not.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import type { StudioThread } from '../../contract/together.ts';
import { useMay, useMayChange } from '../may.ts';
import { Icon } from '../parts/icon.tsx';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Diff } from '../words-form/diff.tsx';
import { printedWords } from '../words-form/printed.ts';
import { NameField, useName } from './who.tsx';

type Props = {
  thread: StudioThread;
  suggests: NonNullable<StudioThread['suggests']>;
  form: Pick<PeriodForm, 'languages' | 'chips'>;
  now: string | undefined;
};

export function Suggestion({ thread, suggests, form, now }: Props) {
  const say = useWords();
  const studio = useStudio();
  const name = useName();
  const [isNotTaken, tell] = useState(false);
  const maySay = useMay('/api/say');
  const mayTake = useMayChange('text' in thread.on ? { text: thread.on.text } : 'page');
  const { on, settled } = thread;
  const language = 'text' in on ? form.languages.find((one) => one.language === on.text) : undefined;
  if (!('text' in on) || !language) return null;
  const print = (source: string) => printedWords(source, form.chips[language.language] ?? {});
  const isOpen = !settled && now !== undefined;
  const isThere = isOpen && now.trim() === suggests.now.trim();
  const isOther = isOpen && !isThere && now.trim() !== suggests.was.trim();
  const spot = { file: { text: on.text }, path: on.path, at: on.path.join('.') };
  const take = async () => {
    await name.told();
    tell(!(await studio.takeWords(thread.id, spot, now ?? null, suggests.now)));
  };
  const settle = async (how: 'taken' | 'declined') => {
    await name.told();
    await studio.say({ kind: 'settled', to: thread.id, how });
  };
  return (
    <div className="suggestion">
      <Diff before={print(isOther ? now : suggests.was)} after={print(suggests.now)} language={language} />
      {isOther && (
        <p className="finding" data-severity="warning">
          <Icon name="warning" />
          {say('comments.wordsChanged')}
        </p>
      )}
      {isThere && <p className="help">{say('comments.standsThere')}</p>}
      <div role="status">{isNotTaken && <p className="finding">{say('comments.notTaken')}</p>}</div>
      {!settled && maySay && !name.isKnown && <NameField name={name.name} write={name.write} />}
      {!settled && maySay && (
        <div className="buttons">
          {isOpen && (isThere || mayTake) && (
            <Button
              className="primary small"
              isDisabled={!name.isThere}
              onPress={() => void (isThere ? settle('taken') : take())}
            >
              {say(isOther ? 'comments.takeAll' : isThere ? 'comments.settle' : 'comments.take')}
            </Button>
          )}
          <Button
            className="secondary small"
            isDisabled={!name.isThere}
            onPress={() => void settle('declined')}
          >
            {say('comments.decline')}
          </Button>
        </div>
      )}
    </div>
  );
}

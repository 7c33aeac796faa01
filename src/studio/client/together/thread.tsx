// A comment with what was said to it, and what can be done: answer, settle, take its words or not, open it again.
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import type { StudioThread } from '../../contract/together.ts';
import { useMay } from '../may.ts';
import { useStudio } from '../use-studio.ts';
import { useWords, type Word } from '../words.ts';
import { Suggestion } from './suggestion.tsx';
import { NameField, useName } from './who.tsx';
import { WordsField } from './words-field.tsx';

type Props = {
  thread: StudioThread;
  form: Pick<PeriodForm, 'languages' | 'chips'>;
  now?: string | undefined;
};

/** @param now the words of its passage as they stand there; nothing where they are gone */
export function Thread({ thread, form, now }: Props) {
  const say = useWords();
  const maySay = useMay('/api/say');
  const { id, by, when, text, suggests, answers, settled } = thread;
  return (
    <article className="thread" data-settled={settled?.how} id={`comment-${id}`} tabIndex={-1}>
      <Said by={by} when={when} text={text} />
      {suggests && <Suggestion thread={thread} suggests={suggests} form={form} now={now} />}
      {answers.length > 0 && (
        <ul className="plain answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <Said {...answer} />
            </li>
          ))}
        </ul>
      )}
      {settled && (
        <p className="help">
          {say(`comments.${settled.how}` satisfies Word, { name: settled.by, when: settled.when })}
        </p>
      )}
      {maySay && <Reply thread={thread} />}
    </article>
  );
}

function Said({ by, when, text }: { by: string; when: string; text: string }) {
  return (
    <>
      <p className="thread-head">
        <strong dir="auto">{by}</strong> <span className="help">{when}</span>
      </p>
      {text !== '' && (
        <p className="thread-text" dir="auto">
          {text}
        </p>
      )}
    </>
  );
}

type Asked = 'answer' | 'settle' | 'reopen';

function Reply({ thread: { id, suggests, settled } }: { thread: StudioThread }) {
  const say = useWords();
  const studio = useStudio();
  const name = useName();
  const [text, write] = useState('');
  const [asked, ask] = useState<Asked>();
  const doIt = async (what: Asked) => {
    if (!name.isThere) return ask(what);
    await name.told();
    const isSaid =
      what === 'answer'
        ? await studio.say({ kind: 'answer', to: id, text: text.trim() })
        : await studio.say(
            what === 'settle' ? { kind: 'settled', to: id, how: 'done' } : { kind: 'reopened', to: id },
          );
    if (!isSaid) return;
    write('');
    ask(undefined);
  };
  if (asked === undefined)
    return <Ways isSettled={settled !== undefined} isWords={suggests !== undefined} ask={ask} doIt={doIt} />;
  const isReady = name.isThere && (asked !== 'answer' || text.trim() !== '');
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void doIt(asked);
      }}
    >
      {!name.isKnown && <NameField name={name.name} write={name.write} />}
      {asked === 'answer' && (
        <WordsField label={say('comments.yourAnswer')} value={text} write={write} isFirst />
      )}
      <div className="buttons">
        <Button className="primary small" type="submit" isDisabled={!isReady}>
          {say(`comments.${asked}` satisfies Word)}
        </Button>
        <Button className="secondary small" onPress={() => ask(undefined)}>
          {say('cancel')}
        </Button>
      </div>
    </Form>
  );
}

type WaysProps = {
  isSettled: boolean;
  isWords: boolean;
  ask: (what: Asked) => void;
  doIt: (what: Asked) => Promise<void>;
};

/** What can be done with a comment. Other words are settled by taking them or not. */
function Ways({ isSettled, isWords, ask, doIt }: WaysProps) {
  const say = useWords();
  return (
    <div className="buttons">
      <Button className="secondary small" onPress={() => ask('answer')}>
        {say('comments.answer')}
      </Button>
      {!isSettled && !isWords && (
        <Button className="secondary small" onPress={() => void doIt('settle')}>
          {say('comments.settle')}
        </Button>
      )}
      {isSettled && (
        <Button className="secondary small" onPress={() => void doIt('reopen')}>
          {say('comments.reopen')}
        </Button>
      )}
    </div>
  );
}

// A new comment of a place; of a passage, with other words for it if one likes.
import { useState } from 'react';
import { Button, Checkbox, Form } from 'react-aria-components';
import type { FormLanguage } from '../../contract/period.ts';
import type { Anchor } from '../../contract/together.ts';
import { Icon } from '../parts/icon.tsx';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import type { Frame } from '../words-form/frame.ts';
import { Passage } from '../words-form/passage.tsx';
import { NameField, useName } from './who.tsx';
import { WordsField } from './words-field.tsx';

/** The passage that other words may be suggested for. */
export type Suggestible = { source: string; language: FormLanguage; form: Frame };

type Props = { on: Anchor; passage?: Suggestible; done: (isSaid: boolean) => void };

export function NewComment({ on, passage, done }: Props) {
  const say = useWords();
  const studio = useStudio();
  const name = useName();
  const [text, write] = useState('');
  const [isOther, setOther] = useState(false);
  const [other, suggest] = useState(passage?.source ?? '');
  const suggests = passage &&
    isOther &&
    other.trim() !== passage.source.trim() && { was: passage.source, now: other };
  const isSaid = name.isThere && (text.trim() !== '' || suggests);
  const send = async () => {
    await name.told();
    const said = { kind: 'comment' as const, on, text: text.trim(), ...(suggests && { suggests }) };
    if (await studio.say(said)) done(true);
  };
  return (
    <Form
      className="form new-comment"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSaid) void send();
      }}
    >
      {!name.isKnown && <NameField name={name.name} write={name.write} />}
      <WordsField label={say('comments.text')} value={text} write={write} isFirst={name.isKnown} />
      {passage && (
        <Checkbox className="check" isSelected={isOther} onChange={setOther}>
          <span className="check-box">
            <Icon name="check" />
          </span>
          <span className="check-name">{say('comments.suggest')}</span>
        </Checkbox>
      )}
      {passage && isOther && (
        <Passage
          source={other}
          label={say('comments.otherWords')}
          language={passage.language}
          form={passage.form}
          isWanted
          says={say('words.gap')}
          describedBy=""
          typed={suggest}
          focused={() => undefined}
        />
      )}
      <div className="buttons">
        <Button className="primary" type="submit" isDisabled={!isSaid}>
          {say(suggests ? 'comments.sendSuggestion' : 'comments.send')}
        </Button>
        <Button className="secondary" onPress={() => done(false)}>
          {say('cancel')}
        </Button>
      </div>
    </Form>
  );
}

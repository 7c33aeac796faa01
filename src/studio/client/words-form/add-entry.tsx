// A new entry of a list: what it is about is asked, as it has to be found again.
import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import type { FormList } from '../../contract/period.ts';
import { useMayChange } from '../may.ts';
import { Asking, FormEnd } from '../parts/asking.tsx';
import { Icon } from '../parts/icon.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { freeName } from './in-entries.ts';

type Props = { list: FormList; tab: 'words' | 'photos'; tell: (words: string) => void };

export function AddEntry({ list, tab, tell }: Props) {
  const say = useWords();
  const mayAdd = useMayChange('page', 'tree');
  if (!mayAdd) return null;
  return (
    <Asking
      label={say(list.pictures ? 'list.addPicture' : 'list.add')}
      opens={
        <Button className="secondary small">
          <Icon name="plus" />
          {say(list.pictures ? 'list.addPicture' : 'list.add')}
        </Button>
      }
    >
      {(close) => <Asked list={list} tab={tab} tell={tell} close={close} />}
    </Asking>
  );
}

function Asked({ list, tab, tell, close }: Props & { close: () => void }) {
  const say = useWords();
  const studio = useStudio();
  const period = useKnown(({ route }) => (route.screen === 'period' ? route.period : ''));
  const [typed, setTyped] = useState('');
  const put = async () => {
    const name = freeName(typed, Object.values(list.names).flat());
    const isMade = await studio.putEntry(list, name);
    if (!isMade) tell(say('list.clash'));
    close();
    if (!isMade) return;
    const first = list.entry && typeof list.entry === 'object' ? Object.keys(list.entry) : [];
    const at =
      tab === 'photos'
        ? `${list.pictures?.join('.')}.${name}`
        : [...list.path, name, ...first.slice(0, 1)].join('.');
    studio.go({ screen: 'period', period, tab, at });
  };
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <TextField className="field" value={typed} onChange={setTyped} maxLength={60} isRequired autoFocus>
        <Label>{say('list.name')}</Label>
        <Input className="input" autoComplete="off" />
      </TextField>
      <p className="help">{say('list.nameHint')}</p>
      <FormEnd leave={close} says={say('list.put')} />
    </Form>
  );
}

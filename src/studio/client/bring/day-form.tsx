// The day that figures are of, where their file does not say it.
import { useState } from 'react';
import { Form, Input, Label, Text, TextField } from 'react-aria-components';
import { FormEnd } from '../parts/asking.tsx';
import { useWords } from '../words.ts';

type Props = { day: string; chosen: (day: string) => void; leave: () => void };

export function DayForm({ day, chosen, leave }: Props) {
  const say = useWords();
  const [typed, setTyped] = useState(day);
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') chosen(typed);
      }}
    >
      <TextField className="field" value={typed} onChange={setTyped} isRequired autoFocus>
        <Label>{say('bring.asOf')}</Label>
        <Text slot="description" className="help">
          {say('bring.asOfHint')}
        </Text>
        <Input type="date" className="input" />
      </TextField>
      <FormEnd leave={leave} left={say('bring.leave')} says={say('bring.ask')} />
    </Form>
  );
}

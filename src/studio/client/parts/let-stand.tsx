// What was found may stand, where the office says why.
import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import type { StudioFinding } from '../../contract/period.ts';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Asking, FormEnd } from './asking.tsx';
import { SaidFinding } from './said-finding.tsx';

export function LetStand({ finding }: { finding: StudioFinding }) {
  const say = useWords();
  return (
    <Asking
      label={say('finding.stand')}
      opens={<Button className="secondary small">{say('finding.stand')}</Button>}
    >
      {(close) => <Asked finding={finding} close={close} />}
    </Asking>
  );
}

function Asked({ finding, close }: { finding: StudioFinding; close: () => void }) {
  const say = useWords();
  const studio = useStudio();
  const [reason, setReason] = useState('');
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        close();
        void studio.letStand(finding, reason.trim());
      }}
    >
      <SaidFinding finding={finding} instead="" />
      <TextField className="field" value={reason} onChange={setReason} maxLength={500} isRequired autoFocus>
        <Label>{say('finding.reason')}</Label>
        <Input className="input" autoComplete="off" />
      </TextField>
      <p className="help">{say('finding.reasonHint')}</p>
      <FormEnd leave={close} says={say('finding.stand')} />
    </Form>
  );
}
